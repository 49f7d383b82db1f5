/** Planning three months at once, in a real store: what the rhythms propose, one entry, one undo. */

import { expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Holiday } from '../../../../../renderer/domain/holiday.ts';
import { planMeetings } from '../../../../../renderer/features/meetings/plan-meetings.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMember, aMembership, aVenue, idOf } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

it('plans what is proposed, leaves a holiday to be decided, and one undo takes all of it back', async () => {
  const { session } = await deskForTests();
  const [member, group] = [aMember(), aGroup()];
  await put(session, 'venues', aVenue());
  await put(session, 'members', member);
  await put(session, 'groups', group);
  await put(session, 'memberships', aMembership({ memberId: member.id, groupId: group.id }));
  const date = isoDate('2026-12-12');
  await put(session, 'holidays', { id: idOf<Holiday['id']>(1), date, name: 'Office day' });

  const through = isoDate('2027-01-10');
  const done = await planMeetings(session, { through });
  if (!done.ok || done.value.entryId === null) throw new Error('Not planned');
  expect(done.value.value.map((meeting) => [meeting.number, meeting.date])).toEqual([
    [1, '2026-11-28'],
    [2, '2026-12-26'],
    [3, '2027-01-09'],
  ]);
  expect(done.value.value[0]?.register.lines).toHaveLength(1);
  expect(await planMeetings(session, { through })).toMatchObject({ error: { type: 'NothingToPlan' } });

  expect((await undoEntry(session, done.value.entryId)).ok).toBe(true);
  expect(await session.store.all('meetings')).toEqual([]);
});
