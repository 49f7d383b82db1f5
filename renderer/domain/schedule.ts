/** The rule by which a group meets; the days it proposes are in schedule-days.ts. A meeting, once planned, is a record of its own. */

import { z } from 'zod';
import { isoDateSchema, optionalDateSchema, timeOfDaySchema, weekdaySchema } from './calendar.ts';
import { optionalChoice, problem, strictRecord, wholeNumber } from './strict-record.ts';

/** What becomes of a day of the rule that is a holiday: left out, looked at first, or a day like any other. Not said means ask. */
export const holidayRules = ['skip', 'ask', 'meet'] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** Days on which nobody meets, both ends included: the summer, an exam month, the rains. */
const pauseSchema = strictRecord({ from: isoDateSchema, through: isoDateSchema }).refine(
  ({ from, through }) => from <= through,
  { error: problem('problem.endedBeforeBegan'), path: ['through'] },
);

export const mostPauses = 12;
export const mostGivenDays = 60;

const always = {
  time: timeOfDaySchema,
  minutes: wholeNumber(15, 600, 'problem.minutesImpossible'),
  onHolidays: optionalChoice(holidayRules),
};

const repeated = {
  ...always,
  /** No meeting before this day; for "every n weeks" the counting starts with the first such weekday on or after it. */
  startsOn: isoDateSchema,
  /** The last day on which there can be a meeting; missing for a group that goes on. */
  endsOn: optionalDateSchema,
  pauses: z
    .array(pauseSchema, { error: problem('problem.recordBroken') })
    .max(mostPauses, { error: problem('problem.pausesTooMany') })
    .optional(),
  weekday: weekdaySchema,
};

/** -1 is the last one of the month, whether that is the fourth or the fifth. */
export const nthChoices = [1, 2, 3, 4, 5, -1] as const;
export type Nth = (typeof nthChoices)[number];

const nthsMissing = problem('problem.nthsMissing');
const nthsSchema = z
  .array(z.literal(nthChoices, { error: nthsMissing }), { error: nthsMissing })
  .min(1, { error: nthsMissing })
  .refine((nths) => new Set(nths).size === nths.length, { error: problem('problem.recordBroken') });

const weeklySchema = strictRecord({
  ...repeated,
  type: z.literal('weekly'),
  every: wholeNumber(1, 12, 'problem.everyImpossible'),
}).refine(endsAfterStart, { error: problem('problem.endedBeforeBegan'), path: ['endsOn'] });

const nthWeekdaysSchema = strictRecord({
  ...repeated,
  type: z.literal('nthWeekdays'),
  nths: nthsSchema,
  /** Further weekdays with weeks of their own: 2nd and 4th Saturday, and the last Sunday. */
  also: z
    .array(strictRecord({ weekday: weekdaySchema, nths: nthsSchema }), {
      error: problem('problem.recordBroken'),
    })
    .max(6, { error: problem('problem.recordBroken') })
    .optional(),
})
  .refine(endsAfterStart, { error: problem('problem.endedBeforeBegan'), path: ['endsOn'] })
  .refine(({ weekday, also = [] }) => isEachOnce([weekday, ...also.map((each) => each.weekday)]), {
    error: problem('problem.weekdayTwice'),
    path: ['also'],
  });

const daysMissing = problem('problem.datesMissing');

/** "Several times a year": no rule at all, only days that somebody chose. */
const givenDaysSchema = strictRecord({
  ...always,
  type: z.literal('givenDays'),
  days: z
    .array(isoDateSchema, { error: daysMissing })
    .min(1, { error: daysMissing })
    .max(mostGivenDays, { error: problem('problem.datesTooMany') })
    .refine(isEachOnce, { error: problem('problem.dayTwice') }),
});

export const scheduleSchema = z.discriminatedUnion(
  'type',
  [weeklySchema, nthWeekdaysSchema, givenDaysSchema],
  { error: problem('problem.choiceMissing') },
);
export type Schedule = z.infer<typeof scheduleSchema>;
export type Weekly = z.infer<typeof weeklySchema>;
export type NthWeekdays = z.infer<typeof nthWeekdaysSchema>;

export function holidayRuleOf({ onHolidays }: Schedule): HolidayRule {
  return onHolidays ?? 'ask';
}

function endsAfterStart({ startsOn, endsOn }: { startsOn: string; endsOn?: string | undefined }): boolean {
  return endsOn === undefined || startsOn <= endsOn;
}

function isEachOnce(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
