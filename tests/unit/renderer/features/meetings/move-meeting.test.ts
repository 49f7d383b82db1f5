/** One meeting moves, in a real store: one entry, one undo, and the other room of its pair stays where it is. */

import { expect, it } from 'vitest';
import { isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import type { GroupId, MeetingId, VenueId } from '../../../../../renderer/domain/ids.ts';
import { moveMeeting } from '../../../../../renderer/features/meetings/move-meeting.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMeeting, aVenue, idOf } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

it('a meeting moves with its number, leaves the other room, and one undo brings both together again', async () => {
  const { session } = await deskForTests();
  const common = { date: isoDate('2026-11-28'), status: { type: 'planned' } } as const;
  const [one, other] = [
    aMeeting({ ...common, id: idOf<MeetingId>(1), jointWith: idOf<MeetingId>(2) }),
    aMeeting({
      ...common,
      id: idOf<MeetingId>(2),
      groupId: idOf<GroupId>(802),
      jointWith: idOf<MeetingId>(1),
    }),
  ];
  await put(session, 'venues', aVenue());
  for (const meeting of [one, other]) await put(session, 'meetings', meeting);
  const all = () => session.store.all('meetings');
  const before = await all();
  const to = { date: isoDate('2026-12-05'), time: timeOfDay('11:00'), venueId: one.venueId, room: '' };

  const gone = { ...to, id: one.id, venueId: idOf<VenueId>(999), reason: 'other' } as const;
  expect(await moveMeeting(session, gone)).toMatchObject({ ok: false, error: { type: 'NoSuchVenue' } });

  const done = await moveMeeting(session, { ...to, id: one.id, reason: 'venueClosed' });
  if (!done.ok || done.value.entryId === null) throw new Error('Not moved');
  const [moved, stays] = [
    await session.store.get('meetings', one.id),
    await session.store.get('meetings', other.id),
  ];
  expect(moved).toMatchObject({ number: one.number, date: to.date, moved: { reason: 'venueClosed' } });
  expect([moved?.jointWith, stays?.jointWith, stays?.date]).toEqual([undefined, undefined, other.date]);

  expect((await undoEntry(session, done.value.entryId)).ok).toBe(true);
  expect(await all()).toEqual(before);
});
