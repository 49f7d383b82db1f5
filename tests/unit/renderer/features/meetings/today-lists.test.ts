/** The first screen: each meeting in one list, and in the right one. */

import { expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import type { Meeting } from '../../../../../renderer/domain/meeting.ts';
import { registerTotals } from '../../../../../renderer/domain/register.ts';
import { todayLists } from '../../../../../renderer/features/meetings/today-lists.ts';
import { aMeeting } from '../../../../support/builders.ts';

const today = isoDate('2026-11-14');
const rowOf = (meeting: Meeting) => ({
  meeting,
  group: undefined,
  venue: undefined,
  totals: registerTotals(meeting.register),
});

function listsOf(meeting: Meeting, time: string) {
  const { week, waiting } = todayLists([rowOf(meeting)], { date: today, time: timeOfDay(time) });
  return { week: week.length, waiting: waiting.length };
}

test('the sheet of a meeting of today is waited for as soon as the meeting is over', () => {
  const meeting = aMeeting({ date: today, time: timeOfDay('11:00'), minutes: 90 });
  expect(listsOf(meeting, '12:29')).toEqual({ week: 1, waiting: 0 });
  expect(listsOf(meeting, '12:30')).toEqual({ week: 0, waiting: 1 });
});

test('once it is typed back it is a meeting of today again', () => {
  const register = { lines: [], visitors: 0, typedOn: today };
  const held = aMeeting({ date: today, time: timeOfDay('11:00'), minutes: 90, register });
  expect(listsOf(held, '18:00')).toEqual({ week: 1, waiting: 0 });
});

test('a meeting that was called off is in neither list', () => {
  const cancelled = aMeeting({ date: today, status: { type: 'cancelled', reason: 'weather' } });
  expect(listsOf(cancelled, '23:00')).toEqual({ week: 0, waiting: 0 });
});

test('both lists go by day and hour', () => {
  const at = (date: string, time: string) => aMeeting({ date: isoDate(date), time: timeOfDay(time) });
  const meetings = [at('2026-11-20', '17:00'), at('2026-11-15', '17:00'), at('2026-11-15', '09:00')];
  const { week } = todayLists(meetings.map(rowOf), { date: today, time: timeOfDay('08:00') });
  expect(week.map(({ meeting }) => `${meeting.date} ${meeting.time}`)).toEqual([
    '2026-11-15 09:00',
    '2026-11-15 17:00',
    '2026-11-20 17:00',
  ]);
});
