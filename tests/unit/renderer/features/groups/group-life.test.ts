/** Groups that close and move, in a real store: one entry, and one undo that leaves everything as it was. */

import { expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { VenueId } from '../../../../../renderer/domain/ids.ts';
import { changeGroup, moveGroup } from '../../../../../renderer/features/groups/change-group.ts';
import { closeGroup, reopenGroup } from '../../../../../renderer/features/groups/close-group.ts';
import { fieldsOfGroup } from '../../../../../renderer/features/groups/group-fields.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue, idOf } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWithPlans() {
  const { session } = await deskForTests();
  const [member, group] = [aMember(), aGroup({ capacity: 20, languages: ['mr'] })];
  const meeting = aMeeting({
    groupId: group.id,
    date: isoDate('2026-11-28'),
    time: group.schedule.time,
    minutes: group.schedule.minutes,
    venueId: group.venueId,
    room: group.room,
    status: { type: 'planned' },
  });
  await put(session, 'venues', aVenue());
  await put(session, 'venues', aVenue({ id: idOf<VenueId>(901), name: 'Riverside School' }));
  await put(session, 'members', member);
  await put(session, 'groups', group);
  await put(session, 'memberships', aMembership({ memberId: member.id, groupId: group.id }));
  await put(session, 'meetings', meeting);
  const everything = async () =>
    Promise.all((['groups', 'memberships', 'meetings'] as const).map((table) => session.store.all(table)));
  return { session, group, meeting, everything };
}

it('closing calls off, ends and closes in one entry, and one undo brings all of it back', async () => {
  const { session, group, everything } = await deskWithPlans();
  const before = await everything();
  const closing = { groupId: group.id, on: '2026-11-23', reason: 'other', endsMemberships: true } as const;
  const closed = await closeGroup(session, closing);
  if (!closed.ok || closed.value.entryId === null) throw new Error('Not closed');
  const [groups, memberships, meetings] = await everything();
  expect(groups?.[0]).toMatchObject({ closedOn: '2026-11-23' });
  expect(memberships?.[0]).toMatchObject({ leftOn: '2026-11-23' });
  expect(meetings?.[0]).toMatchObject({ status: { type: 'cancelled', reason: 'other' } });
  expect(await closeGroup(session, closing)).toMatchObject({ ok: false, error: { type: 'AlreadyClosed' } });
  expect((await undoEntry(session, closed.value.entryId)).ok).toBe(true);
  expect(await everything()).toEqual(before);
});

it('a closed group opens again, and nobody belongs again unasked', async () => {
  const { session, group } = await deskWithPlans();
  await closeGroup(session, { groupId: group.id, on: '2026-11-23', endsMemberships: true });
  expect((await reopenGroup(session, group.id)).ok).toBe(true);
  expect((await session.store.get('groups', group.id))?.closedOn).toBeUndefined();
  expect(await session.store.all('memberships')).toMatchObject([{ leftOn: '2026-11-23' }]);
  expect(await reopenGroup(session, group.id)).toMatchObject({ ok: false, error: { type: 'NotClosed' } });
});

it('moving takes the planned meetings along or leaves them, as it is wished', async () => {
  const { session, group, meeting, everything } = await deskWithPlans();
  const before = await everything();
  const moved = { ...fieldsOfGroup(group), venueId: idOf<VenueId>(901), room: '' };
  const placeOf = async () => (await session.store.get('meetings', meeting.id))?.venueId;
  const done = await moveGroup(session, moved);
  if (!done.ok || done.value.entryId === null) throw new Error('Not moved');
  expect(await placeOf()).toBe(idOf<VenueId>(901));
  expect((await undoEntry(session, done.value.entryId)).ok).toBe(true);
  expect(await everything()).toEqual(before);
  expect((await changeGroup(session, moved)).ok).toBe(true);
  expect(await placeOf()).toBe(group.venueId);
  expect(await session.store.get('groups', group.id)).toMatchObject({ capacity: 20, languages: ['mr'] });
});
