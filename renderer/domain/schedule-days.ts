/** The days a schedule proposes: in order, each once, from its start to its end, and none in a pause. */

import type { Temporal } from 'temporal-polyfill';
import { fromPlainDate, toPlainDate, weekdayOf, type IsoDate, type Weekday } from './calendar.ts';
import type { NthWeekdays, Schedule, Weekly } from './schedule.ts';

/** Every day from `from` through `through`, both included, on which the rule proposes a meeting; in order, each once. */
export function meetingDates(schedule: Schedule, from: IsoDate, through: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (const date of datesFrom(schedule, from)) {
    if (date > through) break;
    dates.push(date);
  }
  return dates;
}

/** The first `count` days on or after `from` on which the rule proposes a meeting; fewer where it ends before. */
export function nextMeetingDates(schedule: Schedule, from: IsoDate, count: number): IsoDate[] {
  const dates: IsoDate[] = [];
  if (count <= 0) return dates;
  for (const date of datesFrom(schedule, from)) {
    dates.push(date);
    if (dates.length >= count) break;
  }
  return dates;
}

export function isMeetingDay(schedule: Schedule, date: IsoDate): boolean {
  return meetingDates(schedule, date, date).length > 0;
}

/** The weekdays on which the group may be found meeting, each once. */
export function weekdaysOf(schedule: Schedule): readonly Weekday[] {
  switch (schedule.type) {
    case 'weekly':
      return [schedule.weekday];
    case 'nthWeekdays':
      return [schedule.weekday, ...(schedule.also ?? []).map(({ weekday }) => weekday)];
    case 'givenDays':
      return [...new Set(schedule.days.map(weekdayOf))];
  }
}

/**
 * Endless unless the rule ends: every month has a weekday, at the latest every third month has a fifth one, and what a pause leaves
 * out is finite.
 */
function* datesFrom(schedule: Schedule, from: IsoDate): Generator<IsoDate> {
  if (schedule.type === 'givenDays') {
    yield* schedule.days.filter((day) => day >= from).sort();
    return;
  }
  const { startsOn, endsOn, pauses = [] } = schedule;
  const start = from > startsOn ? from : startsOn;
  const dates = schedule.type === 'weekly' ? weeklyDates(schedule, start) : nthDates(schedule, start);
  for (const date of dates) {
    if (endsOn !== undefined && date > endsOn) return;
    if (!pauses.some((pause) => pause.from <= date && date <= pause.through)) yield date;
  }
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
    const days = [schedule, ...(schedule.also ?? [])].flatMap((nths) => nthDatesOfMonth(nths, month));
    for (const date of days.sort()) if (date >= start) yield date;
  }
}

/** In a month of four, the last one is the fourth: it is named once even where both are wished. */
function nthDatesOfMonth(
  { weekday, nths }: Pick<NthWeekdays, 'weekday' | 'nths'>,
  month: Temporal.PlainYearMonth,
): IsoDate[] {
  const first = month.toPlainDate({ day: 1 });
  const firstDay = 1 + ((weekday - first.dayOfWeek + 7) % 7);
  const howMany = Math.floor((month.daysInMonth - firstDay) / 7) + 1;
  const wished = new Set(nths.map((nth) => (nth === -1 ? howMany : nth)));
  return [...wished]
    .filter((nth) => nth <= howMany)
    .map((nth) => fromPlainDate(first.with({ day: firstDay + 7 * (nth - 1) })));
}
