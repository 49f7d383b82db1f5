/** The days a group's rhythm proposes, against calendars counted another way. */

import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  isoDate,
  timeOfDay,
  type IsoDate,
  type Weekday,
} from '../../../../renderer/domain/calendar.ts';
import {
  meetingDates,
  nextMeetingDates,
  nthChoices,
  scheduleSchema,
  type Schedule,
} from '../../../../renderer/domain/schedule.ts';
import { secondAndFourthSaturday } from '../../../support/builders.ts';

const common = { startsOn: isoDate('2026-01-01'), time: timeOfDay('17:00'), minutes: 120 };
const firstDay = isoDate('2016-01-01');
const lastDay = isoDate('2035-12-31');

/** Twenty years, day by day, by the engine's own calendar: it shares no line with the rule under test. */
interface Day {
  readonly date: IsoDate;
  readonly weekday: number;
  readonly nth: number;
  readonly isLast: boolean;
  readonly dayCount: number;
}
const twentyYears: Day[] = Array.from({ length: 7305 }, (_, place) => {
  const day = new Date(Date.UTC(2016, 0, 1 + place));
  const inAWeek = new Date(Date.UTC(2016, 0, 8 + place));
  return {
    date: isoDate(day.toISOString().slice(0, 10)),
    weekday: day.getUTCDay() || 7,
    nth: Math.ceil(day.getUTCDate() / 7),
    isLast: inAWeek.getUTCMonth() !== day.getUTCMonth(),
    dayCount: Math.floor(day.getTime() / 86_400_000),
  };
});

function expectedDates(schedule: Schedule): IsoDate[] {
  const days = twentyYears.filter((day) => day.weekday === schedule.weekday && day.date >= schedule.startsOn);
  if (schedule.type === 'weekly')
    return days.filter((_, place) => place % schedule.every === 0).map((day) => day.date);
  const wished = new Set<number>(schedule.nths);
  return days.filter((day) => wished.has(day.nth) || (day.isLast && wished.has(-1))).map((day) => day.date);
}

const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
const startsOn = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(firstDay, days));
const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc
    .record({ weekday, startsOn, every: fc.integer({ min: 1, max: 12 }) })
    .map((rule) => ({ ...common, ...rule, type: 'weekly' as const })),
  fc
    .record({ weekday, startsOn, nths: fc.uniqueArray(fc.constantFrom(...nthChoices), { minLength: 1 }) })
    .map((rule) => ({ ...common, ...rule, nths: rule.nths, type: 'nthWeekdays' as const })),
);

describe('over twenty years', () => {
  test('any rhythm proposes exactly the days a calendar gives', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(meetingDates(schedule, firstDay, lastDay)).toEqual(expectedDates(schedule));
      }),
      { numRuns: 120 },
    );
  });

  test('a part of the calendar shows the same days as the whole', () => {
    const place = fc.integer({ min: 0, max: 7304 });
    fc.assert(
      fc.property(anySchedule, place, place, (schedule, one, other) => {
        const from = addDays(firstDay, Math.min(one, other));
        const through = addDays(firstDay, Math.max(one, other));
        const expected = expectedDates(schedule).filter((date) => date >= from && date <= through);
        expect(meetingDates(schedule, from, through)).toEqual(expected);
        expect(nextMeetingDates(schedule, from, expected.length)).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  test('another calendar library agrees', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const start = Temporal.PlainDate.from(schedule.startsOn).toZonedDateTime('UTC');
        const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][schedule.weekday - 1] ?? 'MO';
        // Its every-n-weeks counts calendar weeks from the start's own, ours from the first meeting: start it there.
        const first = meetingDates(schedule, schedule.startsOn, lastDay)[0];
        if (first === undefined) return;
        const rule = new RRuleTemporal(
          schedule.type === 'weekly'
            ? {
                freq: 'WEEKLY',
                interval: schedule.every,
                byDay: [day],
                dtstart: Temporal.PlainDate.from(first).toZonedDateTime('UTC'),
              }
            : { freq: 'MONTHLY', byDay: schedule.nths.map((nth) => `${nth}${day}`), dtstart: start },
        );
        const through = addDays(schedule.startsOn, 1200);
        const theirs = rule
          .between(start, Temporal.PlainDate.from(through).toZonedDateTime('UTC'), true)
          .map((moment) => moment.toPlainDate().toString());
        expect(meetingDates(schedule, schedule.startsOn, through)).toEqual(theirs);
      }),
      { numRuns: 40 },
    );
  });
});

test('the fifth Saturday is left out in months of four, and the last is the fourth or the fifth', () => {
  const fifth: Schedule = { ...secondAndFourthSaturday, nths: [5] };
  expect(meetingDates(fifth, isoDate('2026-01-01'), isoDate('2026-12-31'))).toEqual([
    '2026-01-31',
    '2026-05-30',
    '2026-08-29',
    '2026-10-31',
  ]);
  const last: Schedule = { ...secondAndFourthSaturday, nths: [-1] };
  expect(meetingDates(last, isoDate('2026-01-01'), isoDate('2026-03-31'))).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-28',
  ]);
});

test('a meeting on the fourth and the last Saturday is proposed once in a month of four', () => {
  const schedule: Schedule = { ...secondAndFourthSaturday, nths: [-1, 4] };
  expect(meetingDates(schedule, isoDate('2026-01-01'), isoDate('2026-02-28'))).toEqual([
    '2026-01-24',
    '2026-01-31',
    '2026-02-28',
  ]);
});

test('second and fourth Saturday is not every fourteen days', () => {
  expect(nextMeetingDates(secondAndFourthSaturday, isoDate('2026-10-20'), 4)).toEqual([
    '2026-10-24',
    '2026-11-14',
    '2026-11-28',
    '2026-12-12',
  ]);
});

test('a meeting on a leap day is proposed in the years that have one', () => {
  const fifthThursday: Schedule = {
    ...secondAndFourthSaturday,
    weekday: 4,
    nths: [5],
    startsOn: isoDate('2024-01-01'),
  };
  expect(meetingDates(fifthThursday, isoDate('2024-02-01'), isoDate('2024-02-29'))).toEqual(['2024-02-29']);
  expect(meetingDates(fifthThursday, isoDate('2025-02-01'), isoDate('2025-02-28'))).toEqual([]);
});

test('the day itself counts as the next meeting day', () => {
  expect(nextMeetingDates(secondAndFourthSaturday, isoDate('2026-11-14'), 1)).toEqual(['2026-11-14']);
  expect(nextMeetingDates(secondAndFourthSaturday, isoDate('2026-11-14'), 0)).toEqual([]);
});

test('a rule without a weekday in the month, with thirteen weeks or no start is refused in words', () => {
  const problems = (schedule: unknown) =>
    scheduleSchema.safeParse(schedule).error?.issues.map((issue) => issue.message);
  expect(problems({ ...secondAndFourthSaturday, nths: [] })).toEqual(['problem.nthsMissing']);
  expect(problems({ ...common, type: 'weekly', weekday: 1, every: 13 })).toEqual(['problem.everyImpossible']);
  expect(problems({ ...secondAndFourthSaturday, startsOn: '' })).toEqual(['problem.dateMissing']);
  expect(problems({ ...secondAndFourthSaturday, weekday: undefined })).toEqual(['problem.weekdayMissing']);
  expect(problems({ ...common, type: 'monthly' })).toEqual(['problem.choiceMissing']);
});
