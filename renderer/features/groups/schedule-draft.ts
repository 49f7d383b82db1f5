/** The rhythm of a group while somebody types it: what the editor holds, what is wrong in it, and the days it would give. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group, GroupInput } from '../../domain/group.ts';
import type { ProblemId } from '../../domain/problems.ts';
import { nextMeetingDates, type Schedule, scheduleSchema } from '../../domain/schedule.ts';
import { readFields } from '../../domain/wrong-fields.ts';

export type ScheduleDraft = GroupInput['schedule'];
export type Rhythm = 'everyWeek' | 'everyNWeeks' | 'nthWeekdays';

/** Every Saturday: nothing but a start, to be changed by hand. The time is nobody's to guess. */
export function emptySchedule(today: IsoDate): ScheduleDraft {
  return { type: 'weekly', startsOn: today, time: '', minutes: 90, weekday: 6, every: 1 };
}

/** "Every week" is "every n weeks" with n = 1; people think of them as two, so the editor offers both. */
export function rhythmOf(draft: ScheduleDraft): Rhythm {
  if (draft.type === 'nthWeekdays') return 'nthWeekdays';
  return draft.every === 1 ? 'everyWeek' : 'everyNWeeks';
}

export function withRhythm(draft: ScheduleDraft, rhythm: Rhythm): ScheduleDraft {
  const { startsOn, time, minutes, weekday } = draft;
  const common = { startsOn, time, minutes, weekday };
  switch (rhythm) {
    case 'everyWeek':
      return { ...common, type: 'weekly', every: 1 };
    case 'everyNWeeks':
      return { ...common, type: 'weekly', every: 2 };
    case 'nthWeekdays':
      return { ...common, type: 'nthWeekdays', nths: [2, 4] };
  }
}

/** The schedule as it was recorded, without what only a newer desk knows. */
export function draftOf(schedule: Schedule): ScheduleDraft {
  const { startsOn, time, minutes, weekday } = schedule;
  const common = { startsOn, time, minutes, weekday };
  return schedule.type === 'weekly'
    ? { ...common, type: 'weekly', every: schedule.every }
    : { ...common, type: 'nthWeekdays', nths: [...schedule.nths] };
}

export interface ScheduleReading {
  /** Undefined as long as something is wrong. */
  readonly schedule: Schedule | undefined;
  readonly problems: ReadonlyMap<string, ProblemId>;
}

export function readSchedule(draft: ScheduleDraft): ScheduleReading {
  const read = readFields(scheduleSchema, draft);
  if (read.ok) return { schedule: read.value, problems: new Map() };
  const problems = read.error.fields.map(
    ({ field, problem }) => [field.split('.')[0] ?? '', problem] as const,
  );
  return { schedule: undefined, problems: new Map(problems.reverse()) };
}

/** The first days from today, or from its start, on which the group meets; none after it has closed. */
export function nextDaysOf(
  group: Pick<Group, 'schedule' | 'closedOn'>,
  today: IsoDate,
  count: number,
): IsoDate[] {
  const { schedule, closedOn } = group;
  return nextMeetingDates(schedule, today, count).filter(
    (date) => closedOn === undefined || date <= closedOn,
  );
}
