/** What becomes of a signed sheet, and what the history keeps of a late correction. */

import { beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Meeting } from '../../../../../renderer/domain/meeting.ts';
import { putSheetAway } from '../../../../../renderer/features/meetings/put-sheet-away.ts';
import { finishRegister, markMember } from '../../../../../renderer/features/registers/write-register.ts';
import { aMeeting, aMember } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const saturday = '2026-11-28' as IsoDate;
const asha = aMember();
const meeting = aMeeting({
  date: saturday,
  register: { lines: [{ memberId: asha.id, mark: 'notRecorded' }], visitors: 0 },
});
let desk: DeskForTests;

beforeEach(async () => {
  desk = await deskForTests();
  desk.clock.moveTo(saturday);
  await put(desk.session, 'members', asha);
  await put(desk.session, 'meetings', meeting);
});

const stored = () => desk.session.store.get('meetings', meeting.id);

test('a sheet that is not typed back is not shredded', async () => {
  expect(await putSheetAway(desk.session, { id: meeting.id, as: 'shredded' })).toMatchObject({
    error: { type: 'SheetNotTyped' },
  });
  expect(await stored()).toEqual(meeting);
});

test('a sheet that is typed back is filed or shredded on a day, or lies about after all', async () => {
  await finishRegister(desk.session, meeting.id);
  const typed = await stored();
  await putSheetAway(desk.session, { id: meeting.id, as: 'filed' });
  expect((await stored())?.sheetEnd).toEqual({ type: 'filed', on: saturday });
  await putSheetAway(desk.session, { id: meeting.id });
  expect(await stored()).toEqual(typed);
});

test('a late correction is an entry that keeps what stood there before', async () => {
  await markMember(desk.session, { meetingId: meeting.id, memberId: asha.id, mark: 'absent' });
  await finishRegister(desk.session, meeting.id);
  desk.clock.moveTo('2026-12-20' as IsoDate);
  await markMember(desk.session, { meetingId: meeting.id, memberId: asha.id, mark: 'present' });
  const corrections = (await desk.session.store.all('history')).filter(
    ({ command }) => command === 'markMember',
  );
  const markIn = (record: unknown) => (record as Meeting).register.lines[0]?.mark;
  const [change] = corrections.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)?.changes ?? [];
  expect([markIn(change?.before), markIn(change?.after)]).toEqual(['absent', 'present']);
  expect((await stored())?.register.typedOn).toBe(saturday);
});
