/** Days and hours as text. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fromPlainDate,
  instantSchema,
  isoDate,
  isoDateSchema,
  optionalDateSchema,
  timeOfDaySchema,
  toPlainDate,
  weekdayOf,
} from '../../../../renderer/domain/calendar.ts';
import { dayAfter, isRealDate } from '../../../../renderer/domain/real-date.ts';

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(isoDate('1900-01-01'), days));

test('a day that is in no calendar is impossible', () => {
  for (const text of [
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
  ]) {
    expect(isoDateSchema.safeParse(text).error?.issues[0]?.message).toBe('problem.dateImpossible');
  }
});

test('a date in another spelling is impossible, not guessed', () => {
  for (const text of [
    '03/04/2025',
    '2025-3-4',
    '20250304',
    '45000',
    '0099-01-01',
    '9999-01-01',
    '2026-11-22T00:00',
  ]) {
    expect(isoDateSchema.safeParse(text).error?.issues[0]?.message).toBe('problem.dateImpossible');
  }
});

test('leap days are real where they are', () => {
  expect(['2024-02-29', '2000-02-29', '2028-02-29'].every(isRealDate)).toBe(true);
  expect(['2100-02-29', '1900-02-29', '2026-02-29'].some(isRealDate)).toBe(false);
});

test('every day of the calendar from 1900 is real, and so is nothing between two of them', () => {
  fc.assert(fc.property(anyDay, (date) => isRealDate(date) && daysBetween(date, addDays(date, 1)) === 1));
});

test('the day after, counted by hand, is the one of the calendar', () => {
  fc.assert(fc.property(anyDay, (date) => dayAfter(date) === addDays(date, 1)));
});

test('a missing date is missing, unless it need not be said', () => {
  expect(isoDateSchema.safeParse('').error?.issues.map((issue) => issue.message)).toEqual([
    'problem.dateMissing',
  ]);
  expect(optionalDateSchema.parse('')).toBeUndefined();
  expect(optionalDateSchema.safeParse('tomorrow').error?.issues[0]?.message).toBe('problem.dateImpossible');
});

test('a month after the last of January is the last of February', () => {
  expect(addMonths(isoDate('2026-01-31'), 1)).toBe('2026-02-28');
  expect(addMonths(isoDate('2024-02-29'), 24)).toBe('2026-02-28');
  expect(addMonths(isoDate('2026-11-22'), -12)).toBe('2025-11-22');
});

test('weekdays count from Monday', () => {
  expect(weekdayOf(isoDate('2026-11-23'))).toBe(1);
  expect(weekdayOf(isoDate('2026-11-22'))).toBe(7);
});

test('a time has two digits, a colon and two digits of a real hour', () => {
  expect(['00:00', '17:30', '23:59'].every((time) => timeOfDaySchema.safeParse(time).success)).toBe(true);
  expect(
    ['24:00', '7:30', '17.30', '17:60', ''].some((time) => timeOfDaySchema.safeParse(time).success),
  ).toBe(false);
});

test('an instant says that it is in UTC', () => {
  expect(instantSchema.safeParse('2026-11-22T21:40:00.123Z').success).toBe(true);
  expect(instantSchema.safeParse('2026-11-22T21:40:00+05:30').success).toBe(false);
  expect(instantSchema.safeParse('2026-02-30T21:40:00Z').success).toBe(false);
});

test('months are added as a calendar adds them, over every leap year and end of month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      expect(addMonths(day, months)).toBe(fromPlainDate(toPlainDate(day).add({ months })));
    }),
    { numRuns: 1000 },
  );
});
