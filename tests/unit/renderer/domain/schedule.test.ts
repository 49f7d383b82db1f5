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
import { isMeetingDay, meetingDates, nextMeetingDates } from '../../../../renderer/domain/schedule-days.ts';
import { nthChoices, scheduleSchema, type Schedule } from '../../../../renderer/domain/schedule.ts';
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
  if (schedule.type === 'givenDays')
    return twentyYears.filter((day) => schedule.days.includes(day.date)).map((day) => day.date);
  const { startsOn, endsOn = '9999-12-31', pauses = [] } = schedule;
  const isPaused = ({ date }: Day) => pauses.some(({ from, through }) => date >= from && date <= through);
  const isWished = wishedBy(schedule);
  return twentyYears
    .filter((day) => day.date >= startsOn && isWished(day))
    .filter((day) => day.date <= endsOn && !isPaused(day))
    .map((day) => day.date);
}

/** A pause does not stop the counting of weeks, which begins with the first such weekday. */
function wishedBy(schedule: Exclude<Schedule, { type: 'givenDays' }>): (day: Day) => boolean {
  if (schedule.type === 'nthWeekdays') {
    const all = [schedule, ...(schedule.also ?? [])];
    return (day) =>
      all.some(
        ({ weekday: its, nths: weeks }) =>
          its === day.weekday && (weeks.some((nth) => nth === day.nth) || (day.isLast && weeks.includes(-1))),
      );
  }
  const isItsWeekday = (day: Day) => day.weekday === schedule.weekday;
  const first = twentyYears.find((day) => day.date >= schedule.startsOn && isItsWeekday(day));
  return (day) =>
    first !== undefined && isItsWeekday(day) && (day.dayCount - first.dayCount) % (7 * schedule.every) === 0;
}

const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
const place = fc.integer({ min: 0, max: 7304 });
const dayOf = (days: number) => addDays(firstDay, days);
const nths = fc.uniqueArray(fc.constantFrom(...nthChoices), { minLength: 1 });
const span = fc
  .record({
    start: fc.integer({ min: 0, max: 4000 }),
    length: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    pauses: fc.array(fc.tuple(place, fc.integer({ min: 0, max: 200 })), { maxLength: 4 }),
  })
  .map(({ start, length, pauses }) => ({
    startsOn: dayOf(start),
    endsOn: length === undefined ? undefined : dayOf(start + length),
    pauses: pauses.map(([from, days]) => ({ from: dayOf(from), through: dayOf(from + days) })),
  }));
const weekly = fc
  .record({ weekday, span, every: fc.integer({ min: 1, max: 12 }) })
  .map(({ span: its, ...rule }) => ({ ...common, ...its, ...rule, type: 'weekly' as const }));
const nthWeekdays = fc
  .record({
    span,
    first: nths,
    also: fc.uniqueArray(fc.tuple(weekday, nths), { maxLength: 3, selector: ([day]) => day }),
    weekday,
  })
  .map(({ span: its, first, also, ...rule }) => ({
    ...{ ...common, ...its, ...rule, type: 'nthWeekdays' as const, nths: first },
    also: also.filter(([day]) => day !== rule.weekday).map(([day, weeks]) => ({ weekday: day, nths: weeks })),
  }));
const givenDays = fc
  .uniqueArray(place, { minLength: 1, maxLength: 60 })
  .map((days) => ({ time: common.time, minutes: 90, type: 'givenDays' as const, days: days.map(dayOf) }));
const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(weekly, nthWeekdays, givenDays);

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
    fc.assert(
      fc.property(anySchedule, place, place, (schedule, one, other) => {
        const from = addDays(firstDay, Math.min(one, other));
        const through = addDays(firstDay, Math.max(one, other));
        const expected = expectedDates(schedule).filter((date) => date >= from && date <= through);
        expect(meetingDates(schedule, from, through)).toEqual(expected);
        expect(nextMeetingDates(schedule, from, expected.length)).toEqual(expected);
        expect(isMeetingDay(schedule, from)).toBe(expected[0] === from);
      }),
      { numRuns: 120 },
    );
  });

  test('another calendar library agrees', () => {
    fc.assert(
      fc.property(fc.oneof(weekly, nthWeekdays), (bounded) => {
        // It knows neither ends nor pauses nor weeks that differ by weekday.
        const schedule = { ...bounded, endsOn: undefined, pauses: [], also: [] };
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

test('any schedule a form can hold is read back as it was', () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      expect(scheduleSchema.parse(JSON.parse(JSON.stringify(schedule)))).toEqual(
        JSON.parse(JSON.stringify(schedule)),
      );
    }),
    { numRuns: 60 },
  );
});

test('the second and fourth Saturday and the last Sunday, but not in summer, until the term is over', () => {
  const schedule: Schedule = {
    ...secondAndFourthSaturday,
    also: [{ weekday: 7, nths: [-1] }],
    pauses: [{ from: isoDate('2026-04-12'), through: isoDate('2026-06-27') }],
    endsOn: isoDate('2026-07-11'),
  };
  expect(meetingDates(schedule, isoDate('2026-03-01'), isoDate('2026-12-31'))).toEqual([
    ...['2026-03-14', '2026-03-28', '2026-03-29', '2026-04-11', '2026-06-28', '2026-07-11'],
  ]);
  expect(nextMeetingDates(schedule, isoDate('2026-06-28'), 10)).toEqual(['2026-06-28', '2026-07-11']);
});

test('a pause does not shift the counting of weeks', () => {
  const schedule: Schedule = {
    ...{ ...common, type: 'weekly', every: 3, weekday: 4 },
    pauses: [{ from: isoDate('2026-01-10'), through: isoDate('2026-01-25') }],
  };
  expect(nextMeetingDates(schedule, isoDate('2026-01-01'), 3)).toEqual([
    '2026-01-01',
    '2026-02-12',
    '2026-03-05',
  ]);
});

test('a pause or an end before its beginning, a weekday or a day named twice is refused in words', () => {
  const problems = (schedule: unknown) =>
    scheduleSchema
      .safeParse(schedule)
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const pauses = [{ from: '2026-06-01', through: '2026-05-01' }];
  const also = [{ weekday: 6, nths: [1] }];
  expect(problems({ ...secondAndFourthSaturday, pauses })).toEqual([
    'pauses.0.through problem.endedBeforeBegan',
  ]);
  expect(problems({ ...secondAndFourthSaturday, endsOn: '2025-12-31' })).toEqual([
    'endsOn problem.endedBeforeBegan',
  ]);
  expect(problems({ ...secondAndFourthSaturday, also })).toEqual(['also problem.weekdayTwice']);
  const given = { type: 'givenDays', time: '17:00', minutes: 90 };
  expect(problems({ ...given, days: ['2026-03-14', '2026-03-14'] })).toEqual(['days problem.dayTwice']);
  expect(problems({ ...given, days: [] })).toEqual(['days problem.datesMissing']);
});

test('a schedule stored before there were ends, pauses and holidays is read as it was', () => {
  const old = { type: 'weekly', startsOn: '2024-01-06', time: '17:00', minutes: 90, weekday: 6, every: 2 };
  expect(scheduleSchema.parse(old)).toEqual(old);
});
