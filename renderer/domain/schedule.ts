/** The rule by which a group meets, and the days it proposes; a meeting, once planned, is a record of its own. */

import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { fromPlainDate, isoDateSchema, timeOfDaySchema, toPlainDate, weekdaySchema } from './calendar.ts';
import type { IsoDate } from './calendar.ts';
import { problem, strictRecord, wholeNumber } from './strict-record.ts';

const common = {
  /** No meeting before this day; for "every n weeks" the counting starts with the first such weekday on or after it. */
  startsOn: isoDateSchema,
  time: timeOfDaySchema,
  minutes: wholeNumber(15, 600, 'problem.minutesImpossible'),
  weekday: weekdaySchema,
};

const nthsMissing = problem('problem.nthsMissing');

/** -1 is the last one of the month, whether that is the fourth or the fifth. */
export const nthChoices = [1, 2, 3, 4, 5, -1] as const;
export type Nth = (typeof nthChoices)[number];

const weeklySchema = strictRecord({
  ...common,
  type: z.literal('weekly'),
  every: wholeNumber(1, 12, 'problem.everyImpossible'),
});

const nthWeekdaysSchema = strictRecord({
  ...common,
  type: z.literal('nthWeekdays'),
  nths: z
    .array(z.literal(nthChoices, { error: nthsMissing }), { error: nthsMissing })
    .min(1, { error: nthsMissing })
    .refine((nths) => new Set(nths).size === nths.length, { error: problem('problem.recordBroken') }),
});

export const scheduleSchema = z.discriminatedUnion('type', [weeklySchema, nthWeekdaysSchema], {
  error: problem('problem.choiceMissing'),
});
export type Schedule = z.infer<typeof scheduleSchema>;
type Weekly = z.infer<typeof weeklySchema>;
type NthWeekdays = z.infer<typeof nthWeekdaysSchema>;

/** Every day from `from` through `through`, both included, on which the rule proposes a meeting; in order, each once. */
export function meetingDates(schedule: Schedule, from: IsoDate, through: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (const date of datesFrom(schedule, from)) {
    if (date > through) break;
    dates.push(date);
  }
  return dates;
}

/** The first `count` days on or after `from` on which the rule proposes a meeting. */
export function nextMeetingDates(schedule: Schedule, from: IsoDate, count: number): IsoDate[] {
  const dates: IsoDate[] = [];
  if (count <= 0) return dates;
  for (const date of datesFrom(schedule, from)) {
    dates.push(date);
    if (dates.length >= count) break;
  }
  return dates;
}

/** Endless: every month has a weekday, and at the latest every third month has a fifth one. */
function datesFrom(schedule: Schedule, from: IsoDate): Generator<IsoDate> {
  const start = from > schedule.startsOn ? from : schedule.startsOn;
  return schedule.type === 'weekly' ? weeklyDates(schedule, start) : nthDates(schedule, start);
}

function* weeklyDates(schedule: Weekly, start: IsoDate): Generator<IsoDate> {
  const startsOn = toPlainDate(schedule.startsOn);
  const first = startsOn.add({ days: (schedule.weekday - startsOn.dayOfWeek + 7) % 7 });
  const step = 7 * schedule.every;
  const passed = Math.max(0, first.until(toPlainDate(start), { largestUnit: 'days' }).days);
  for (let date = first.add({ days: Math.ceil(passed / step) * step }); ; date = date.add({ days: step })) {
    yield fromPlainDate(date);
  }
}

function* nthDates(schedule: NthWeekdays, start: IsoDate): Generator<IsoDate> {
  const firstMonth = toPlainDate(start).toPlainYearMonth();
  for (let month = firstMonth; ; month = month.add({ months: 1 })) {
    for (const date of nthDatesOfMonth(schedule, month)) if (date >= start) yield date;
  }
}

/** In a month of four, the last one is the fourth: it is named once even where both are wished. */
function nthDatesOfMonth(schedule: NthWeekdays, month: Temporal.PlainYearMonth): IsoDate[] {
  const first = month.toPlainDate({ day: 1 });
  const firstDay = 1 + ((schedule.weekday - first.dayOfWeek + 7) % 7);
  const howMany = Math.floor((month.daysInMonth - firstDay) / 7) + 1;
  const nths = new Set(schedule.nths.map((nth) => (nth === -1 ? howMany : nth)));
  return [...nths]
    .filter((nth) => nth <= howMany)
    .sort((one, other) => one - other)
    .map((nth) => fromPlainDate(first.with({ day: firstDay + 7 * (nth - 1) })));
}
