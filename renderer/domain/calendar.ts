/** Days, hours and instants as text, and the little arithmetic the office does with them. */

import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { daysInMonth, isRealDate } from './real-date.ts';
import { problem } from './strict-record.ts';

const dateMissing = problem('problem.dateMissing');
const dateImpossible = problem('problem.dateImpossible');

export const isoDateSchema = z
  .string({ error: dateMissing })
  .min(1, { error: dateMissing, abort: true })
  .refine(isRealDate, { error: dateImpossible })
  .brand<'IsoDate'>();
/** A day of the calendar, 'YYYY-MM-DD'; two of them compare with < and >. */
export type IsoDate = z.infer<typeof isoDateSchema>;

/** A date that need not be said; an empty form field means exactly that. */
export const optionalDateSchema = z
  .string({ error: dateImpossible })
  .refine((text) => text === '' || isRealDate(text), { error: dateImpossible })
  .transform((text): IsoDate | undefined => (text === '' ? undefined : (text as IsoDate)))
  .optional();

const timeImpossible = problem('problem.timeImpossible');

export const timeOfDaySchema = z
  .string({ error: timeImpossible })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: timeImpossible })
  .brand<'TimeOfDay'>();
/** 'HH:MM' on the clock of the wall. */
export type TimeOfDay = z.infer<typeof timeOfDaySchema>;

export const instantSchema = z
  .string({ error: dateImpossible })
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/, { error: dateImpossible })
  .refine((text) => isRealDate(text.slice(0, 10)), { error: dateImpossible })
  .brand<'Instant'>();
/** A moment, the same everywhere: ISO 8601 in UTC, ending in 'Z'. */
export type Instant = z.infer<typeof instantSchema>;

/** Monday is 1, Sunday is 7. */
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7], { error: problem('problem.weekdayMissing') });
export type Weekday = z.infer<typeof weekdaySchema>;

/** For dates written in the code itself; throws where the text is no date. */
export function isoDate(text: string): IsoDate {
  return isoDateSchema.parse(text);
}

/** For times written in the code itself; throws where the text is no time. */
export function timeOfDay(text: string): TimeOfDay {
  return timeOfDaySchema.parse(text);
}

export function toPlainDate(date: IsoDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

export function fromPlainDate(date: Temporal.PlainDate): IsoDate {
  return date.toString() as IsoDate;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromPlainDate(toPlainDate(date).add({ days }));
}

/** The same day `months` later, or that month's last day where there is no such day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  // By hand, a hundred times as quick as a date of Temporal: readiness counts months for everybody and every training.
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const since = year * 12 + month - 1 + months;
  const then = { year: Math.floor(since / 12), month: (since % 12) + 1 };
  const last = daysInMonth(then.year, then.month);
  return [String(then.year).padStart(4, '0'), twoDigits(then.month), twoDigits(Math.min(day, last))].join(
    '-',
  ) as IsoDate;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return toPlainDate(earlier).until(toPlainDate(later), { largestUnit: 'days' }).days;
}

export function weekdayOf(date: IsoDate): Weekday {
  return weekdaySchema.parse(toPlainDate(date).dayOfWeek);
}
