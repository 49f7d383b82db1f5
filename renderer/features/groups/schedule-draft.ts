/** The rhythm of a group while somebody types it: what the editor holds, what is wrong in it, and the days it would give. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group, GroupInput } from '../../domain/group.ts';
import type { Holiday } from '../../domain/holiday.ts';
import type { ProblemId } from '../../domain/problems.ts';
import { nextMeetingDates } from '../../domain/schedule-days.ts';
import { holidayRuleOf, type Schedule, scheduleSchema } from '../../domain/schedule.ts';
import { readFields } from '../../domain/wrong-fields.ts';

export type ScheduleDraft = GroupInput['schedule'];
export type Rhythm = 'everyWeek' | 'everyNWeeks' | 'nthWeekdays' | 'givenDays';

/** Every Saturday: nothing but a start, to be changed by hand. The time is nobody's to guess. */
export function emptySchedule(today: IsoDate): ScheduleDraft {
  return { type: 'weekly', startsOn: today, time: '', minutes: 90, weekday: 6, every: 1 };
}

/** "Every week" is "every n weeks" with n = 1; people think of them as two, so the editor offers both. */
export function rhythmOf(draft: ScheduleDraft): Rhythm {
  if (draft.type !== 'weekly') return draft.type;
  return draft.every === 1 ? 'everyWeek' : 'everyNWeeks';
}

/** What the new kind of rhythm has no place for goes; given days have no weekday, so one is taken up anew. */
export function withRhythm(draft: ScheduleDraft, rhythm: Rhythm, today: IsoDate): ScheduleDraft {
  const { time, minutes, onHolidays } = draft;
  const always = { time, minutes, ...(onHolidays !== undefined && { onHolidays }) };
  if (rhythm === 'givenDays')
    return { ...always, type: 'givenDays', days: draft.type === 'givenDays' ? draft.days : [''] };
  const repeated =
    draft.type === 'givenDays'
      ? { ...always, startsOn: today, weekday: 6 as const }
      : { ...always, ...boundsOf(draft), weekday: draft.weekday };
  switch (rhythm) {
    case 'everyWeek':
      return { ...repeated, type: 'weekly', every: 1 };
    case 'everyNWeeks':
      return { ...repeated, type: 'weekly', every: 2 };
    case 'nthWeekdays':
      return { ...repeated, type: 'nthWeekdays', nths: [2, 4] };
  }
}

type RepeatedDraft = Exclude<ScheduleDraft, { type: 'givenDays' }>;

function boundsOf({ startsOn, endsOn, pauses }: RepeatedDraft) {
  return {
    startsOn,
    ...(endsOn !== undefined && { endsOn }),
    ...(pauses !== undefined && { pauses: pauses.map(({ from, through }) => ({ from, through })) }),
  };
}

/** The schedule as it was recorded, without what only a newer desk knows. */
export function draftOf(schedule: Schedule): ScheduleDraft {
  const { time, minutes, onHolidays } = schedule;
  const always = { time, minutes, ...(onHolidays !== undefined && { onHolidays }) };
  if (schedule.type === 'givenDays') return { ...always, type: 'givenDays', days: [...schedule.days] };
  const repeated = { ...always, ...boundsOf(schedule), weekday: schedule.weekday };
  if (schedule.type === 'weekly') return { ...repeated, type: 'weekly', every: schedule.every };
  const also = schedule.also?.map(({ weekday, nths }) => ({ weekday, nths: [...nths] }));
  return {
    ...repeated,
    type: 'nthWeekdays',
    nths: [...schedule.nths],
    ...(also !== undefined && { also }),
  };
}

export interface ScheduleReading {
  /** Undefined as long as something is wrong. */
  readonly schedule: Schedule | undefined;
  /** By the path of the field, such as "pauses.0.through". */
  readonly problems: ReadonlyMap<string, ProblemId>;
}

export function readSchedule(draft: ScheduleDraft): ScheduleReading {
  const read = readFields(scheduleSchema, draft);
  if (read.ok) return { schedule: read.value, problems: new Map() };
  const problems = read.error.fields.map(({ field, problem }) => [field, problem] as const);
  return { schedule: undefined, problems: new Map(problems.reverse()) };
}

/** The first days from today, or from its start, on which the group meets; none after it has closed, none that it leaves out. */
export function nextDaysOf(
  group: Pick<Group, 'schedule' | 'closedOn'>,
  today: IsoDate,
  count: number,
  holidays: readonly Holiday[] = [],
): IsoDate[] {
  const { schedule, closedOn } = group;
  const skipped = new Set(holidayRuleOf(schedule) === 'skip' ? holidays.map(({ date }) => date) : []);
  return nextMeetingDates(schedule, today, count + skipped.size)
    .filter((date) => !skipped.has(date) && (closedOn === undefined || date <= closedOn))
    .slice(0, count);
}
