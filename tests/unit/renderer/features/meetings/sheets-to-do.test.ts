/** The paper of these days: what is printed, and what is waited for. */

import { expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import type { Meeting } from '../../../../../renderer/domain/meeting.ts';
import { sheetsToDo } from '../../../../../renderer/features/meetings/sheets-to-do.ts';
import { aMeeting } from '../../../../support/builders.ts';

const today = isoDate('2026-11-14');

function sheetsOf(meeting: Meeting, time: string) {
  const { toPrint, waiting } = sheetsToDo([meeting], { date: today, time: timeOfDay(time) });
  return { toPrint: toPrint.length, waiting: waiting.length };
}

test('the sheet of a meeting of today is waited for as soon as the meeting is over, and printed no more', () => {
  const meeting = aMeeting({ date: today, time: timeOfDay('11:00'), minutes: 90 });
  expect(sheetsOf(meeting, '12:29')).toEqual({ toPrint: 1, waiting: 0 });
  expect(sheetsOf(meeting, '12:30')).toEqual({ toPrint: 0, waiting: 1 });
});

test('once it is typed back nothing of it is to be done', () => {
  const register = { lines: [], visitors: 0, typedOn: today };
  const held = aMeeting({ date: today, time: timeOfDay('11:00'), status: { type: 'held' }, register });
  expect(sheetsOf(held, '18:00')).toEqual({ toPrint: 0, waiting: 0 });
});

test('neither is of a meeting that was called off', () => {
  const cancelled = aMeeting({ date: today, status: { type: 'cancelled', reason: 'weather' } });
  expect(sheetsOf(cancelled, '08:00')).toEqual({ toPrint: 0, waiting: 0 });
  expect(sheetsOf(cancelled, '23:00')).toEqual({ toPrint: 0, waiting: 0 });
});

test('a sheet with its number is printed, and one for after the week in view can wait', () => {
  const printed = aMeeting({ date: today, sheetNumber: 'S-0001' as never });
  expect(sheetsOf(printed, '08:00')).toEqual({ toPrint: 0, waiting: 0 });
  expect(sheetsOf(aMeeting({ date: isoDate('2026-11-20') }), '08:00').toPrint).toBe(1);
  expect(sheetsOf(aMeeting({ date: isoDate('2026-11-21') }), '08:00').toPrint).toBe(0);
});

test('what waits longest stands first', () => {
  const meetings = ['2026-11-10', '2026-11-02', '2026-11-07'].map((date) =>
    aMeeting({ date: isoDate(date) }),
  );
  const { waiting } = sheetsToDo(meetings, { date: today, time: timeOfDay('08:00') });
  expect(waiting.map(({ date }) => date)).toEqual(['2026-11-02', '2026-11-07', '2026-11-10']);
});
