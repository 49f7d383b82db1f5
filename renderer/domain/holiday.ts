/** A day of the office's own list of holidays, and the few that fall on the same day every year. */

import type { z } from 'zod';
import { isoDate, isoDateSchema, type IsoDate } from './calendar.ts';
import { holidayIdSchema } from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import { strictRecord } from './strict-record.ts';
import { nameSchema } from './text.ts';

export const holidaySchema = strictRecord({ id: holidayIdSchema, date: isoDateSchema, name: nameSchema });
export type Holiday = z.infer<typeof holidaySchema>;
export type HolidayInput = z.input<typeof holidaySchema>;

/**
 * The national holidays of India, Maharashtra Day and Christmas. All others move with the moon or are the office's own, and
 * are typed in from the year's gazette: a computed one that is a day off would be worse than none.
 */
const fixedDays = [
  { day: 'republicDay', monthAndDay: '01-26' },
  { day: 'maharashtraDay', monthAndDay: '05-01' },
  { day: 'independenceDay', monthAndDay: '08-15' },
  { day: 'gandhiJayanti', monthAndDay: '10-02' },
  { day: 'christmas', monthAndDay: '12-25' },
] as const;
export type FixedDay = (typeof fixedDays)[number]['day'];

export interface FixedHoliday {
  readonly day: FixedDay;
  readonly date: IsoDate;
}

/** Those fixed days of a year that the list does not hold yet, under whatever name. */
export function fixedHolidaysMissing(holidays: readonly Holiday[], year: number): FixedHoliday[] {
  return fixedDays
    .map(({ day, monthAndDay }) => ({ day, date: isoDate(`${String(year)}-${monthAndDay}`) }))
    .filter(({ date }) => !holidays.some((holiday) => holiday.date === date));
}

export interface DayTaken {
  readonly type: 'DayTaken';
  /** What the list already calls this day. */
  readonly name: string;
}

/** A day stands on the list once: two names for it would print twice. */
export function holidayOnList(holiday: Holiday, holidays: readonly Holiday[]): Result<Holiday, DayTaken> {
  const other = holidays.find(({ id, date }) => date === holiday.date && id !== holiday.id);
  return other === undefined ? ok(holiday) : fail({ type: 'DayTaken', name: other.name });
}

/** In the order of the calendar. */
export function holidaysOfYear(holidays: readonly Holiday[], year: number): Holiday[] {
  return holidays
    .filter(({ date }) => yearOf(date) === year)
    .sort((one, other) => one.date.localeCompare(other.date));
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
