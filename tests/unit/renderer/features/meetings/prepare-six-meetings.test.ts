/** Printing a sheet for six meetings: one number for all of them, and days that were only proposed are planned. */

import { expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import { prepareSixMeetings } from '../../../../../renderer/features/meetings/prepare-six-meetings.ts';
import { readWeekRosters } from '../../../../../renderer/features/meetings/read-rosters.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue, theSettings } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const saturday = '2026-11-28' as IsoDate;

async function deskWithSix() {
  const desk = await deskForTests();
  desk.clock.moveTo(saturday);
  const paper = { form: 'sixMeetings', scripts: 'both', marks: 'signature' } as const;
  const group = aGroup({ paper });
  const member = aMember();
  const meeting = aMeeting({ groupId: group.id, venueId: group.venueId, date: saturday });
  await put(desk.session, 'venues', aVenue({ id: group.venueId }));
  await put(desk.session, 'settings', theSettings());
  await put(desk.session, 'groups', group);
  await put(desk.session, 'members', member);
  await put(desk.session, 'memberships', aMembership({ groupId: group.id, memberId: member.id }));
  await put(desk.session, 'meetings', meeting);
  return { ...desk, meeting };
}

test('one number, six planned meetings, one entry that undo takes back; the number is not given again', async () => {
  const { session, meeting } = await deskWithSix();
  const done = await prepareSixMeetings(session, meeting.id);
  if (!done.ok || done.value.entryId === null) throw new Error('Not prepared');
  const meetings = await session.store.all('meetings');
  expect(meetings).toHaveLength(6);
  expect(new Set(meetings.map(({ sheetNumber }) => sheetNumber))).toEqual(new Set(['S-0001']));
  const again = await prepareSixMeetings(session, meeting.id);
  expect(again).toMatchObject({ ok: true, value: { entryId: null } });
  expect((await undoEntry(session, done.value.entryId)).ok).toBe(true);
  expect(await session.store.all('meetings')).toHaveLength(1);
  const anew = await prepareSixMeetings(session, meeting.id);
  expect(anew.ok && anew.value.value[0]?.sheetNumber).toBe('S-0002');
});

test('the week has the sheet once, and none any more when it is printed', async () => {
  const { session, meeting } = await deskWithSix();
  expect((await readWeekRosters(session.store, saturday)).sheets).toHaveLength(1);
  await prepareSixMeetings(session, meeting.id);
  const { sheets, printed } = await readWeekRosters(session.store, saturday);
  expect([sheets.length, printed.length]).toEqual([0, 1]);
});

test('a meeting that was called off has no sheet', async () => {
  const { session, meeting } = await deskWithSix();
  await put(session, 'meetings', { ...meeting, status: { type: 'cancelled', reason: 'weather' } });
  expect(await prepareSixMeetings(session, meeting.id)).toMatchObject({
    ok: false,
    error: { type: 'MeetingCancelled' },
  });
});
