/** The rosters of a week in one job: numbered together, and none of them gone from the screen before it is on paper. */

import { expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import { createId } from '../../../../../renderer/domain/ids.ts';
import { prepareWeek } from '../../../../../renderer/features/meetings/prepare-week.ts';
import { isNumbered, readWeekRosters } from '../../../../../renderer/features/meetings/read-rosters.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue, theSettings } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const saturday = '2026-11-28' as IsoDate;

/** Two groups with a sheet for each meeting, and between them one with a sheet for six. */
async function deskWithAWeek() {
  const desk = await deskForTests();
  desk.clock.moveTo(saturday);
  await put(desk.session, 'settings', theSettings());
  const member = aMember();
  await put(desk.session, 'members', member);
  for (const [day, form] of [
    ['2026-11-28', 'plain'],
    ['2026-11-29', 'sixMeetings'],
    ['2026-11-30', 'large'],
  ] as const) {
    const group = aGroup({ id: createId(), paper: { form, scripts: 'both', marks: 'signature' } });
    await put(desk.session, 'venues', aVenue({ id: group.venueId }));
    await put(desk.session, 'groups', group);
    await put(desk.session, 'memberships', aMembership({ groupId: group.id, memberId: member.id }));
    const date = day as IsoDate;
    await put(
      desk.session,
      'meetings',
      aMeeting({ id: createId(), groupId: group.id, venueId: group.venueId, date }),
    );
  }
  const { sheets } = await readWeekRosters(desk.session.store, saturday);
  return { ...desk, sheets: sheets.map(({ meeting: { id }, paper: { form } }) => ({ id, form })) };
}

test('every sheet gets a number of its own in the order of the days, in one entry that undo takes back', async () => {
  const { session, sheets } = await deskWithAWeek();
  const done = await prepareWeek(session, sheets);
  if (!done.ok || done.value.entryId === null) throw new Error('Not prepared');
  const numberOf = async ({ id }: (typeof sheets)[number]) =>
    (await session.store.get('meetings', id))?.sheetNumber;
  expect(await Promise.all(sheets.map(numberOf))).toEqual(['S-0001', 'S-0002', 'S-0003']);
  expect(await session.store.get('numbers', 'sheet')).toMatchObject({ last: 3 });
  expect(await prepareWeek(session, sheets)).toMatchObject({ ok: true, value: { entryId: null } });
  expect((await undoEntry(session, done.value.entryId)).ok).toBe(true);
  expect(await Promise.all(sheets.map(numberOf))).toEqual([undefined, undefined, undefined]);
});

test('none has a number where one of them cannot have one', async () => {
  const { session, sheets } = await deskWithAWeek();
  const last = await session.store.get('meetings', sheets[2]?.id ?? '');
  if (last === undefined) throw new Error('Not there');
  await put(session, 'meetings', { ...last, status: { type: 'cancelled', reason: 'weather' } });
  expect(await prepareWeek(session, sheets)).toMatchObject({
    ok: false,
    error: { type: 'MeetingCancelled' },
  });
  const meetings = await session.store.all('meetings');
  expect(meetings.filter(({ sheetNumber }) => sheetNumber !== undefined)).toEqual([]);
});

test('a sheet for six that was numbered for this job stays on the screen with it, and is gone the next time', async () => {
  const { session, sheets } = await deskWithAWeek();
  const inJob = new Set(sheets.map(({ id }) => id));
  const before = await readWeekRosters(session.store, saturday, inJob);
  expect(before.sheets.map(isNumbered)).toEqual([false, false, false]);
  await prepareWeek(session, sheets);
  const now = await readWeekRosters(session.store, saturday, inJob);
  expect(now.sheets.map(({ meeting }) => meeting.id)).toEqual(sheets.map(({ id }) => id));
  expect(now.sheets.map(isNumbered)).toEqual([true, true, true]);
  const later = await readWeekRosters(session.store, saturday);
  expect([later.sheets.length, later.printed.length]).toEqual([2, 1]);
});
