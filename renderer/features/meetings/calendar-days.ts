/** The days of a calendar: what is planned, proposed, free or in the way on each, for a month or a week. */

import { addDays, addMonths, isoDate, weekdayOf, type IsoDate } from '../../domain/calendar.ts';
import { isOpenOn, type Group } from '../../domain/group.ts';
import type { Holiday } from '../../domain/holiday.ts';
import type { GroupId, VenueId } from '../../domain/ids.ts';
import { clashesOf } from '../../domain/meeting-clashes.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { proposedDates } from '../../domain/planning.ts';
import { holidayRuleOf } from '../../domain/schedule.ts';
import type { Venue } from '../../domain/venue.ts';

export const calendarViews = ['week', 'month', 'agenda', 'roomsDay', 'roomsWeek'] as const;
export type CalendarView = (typeof calendarViews)[number];

export interface CalendarRecords {
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly venues: readonly Venue[];
  readonly holidays: readonly Holiday[];
}

export interface CalendarMeeting {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly venue: Venue | undefined;
}

export interface CalendarDay {
  readonly date: IsoDate;
  readonly holidays: readonly string[];
  readonly meetings: readonly CalendarMeeting[];
  /** Groups whose rhythm proposes this day, and that have no meeting on it yet. */
  readonly proposed: readonly Group[];
  /** Planned meetings with something in their way. */
  readonly clashing: number;
}

/** Monday first; a month as the whole weeks that hold it. */
export function weeksInView(view: CalendarView, day: IsoDate): IsoDate[][] {
  if (view === 'roomsDay') return [[day]];
  if (view === 'week' || view === 'roomsWeek') return [weekOf(day)];
  const first = isoDate(`${day.slice(0, 8)}01`);
  const last = addDays(addMonths(first, 1), -1);
  const weeks: IsoDate[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) weeks.push(weekOf(monday));
  return weeks;
}

/** The same place in the view before or after this one. */
export function turned(view: CalendarView, day: IsoDate, by: 1 | -1): IsoDate {
  if (view === 'roomsDay') return addDays(day, by);
  return view === 'week' || view === 'roomsWeek' ? addDays(day, 7 * by) : addMonths(day, by);
}

export function calendarDays(
  records: CalendarRecords,
  dates: readonly IsoDate[],
  venueId: VenueId | undefined,
  today: IsoDate,
): CalendarDay[] {
  const proposed = proposedByDay(records, dates, today);
  return dates.map((date) => {
    const ofDay = records.meetings.filter((meeting) => meeting.date === date);
    const shown = ofDay.filter((meeting) => venueId === undefined || meeting.venueId === venueId);
    return {
      date,
      holidays: records.holidays.filter((holiday) => holiday.date === date).map(({ name }) => name),
      meetings: shown.map((meeting) => joined(meeting, records)).sort(byHour),
      proposed: (proposed.get(date) ?? []).filter(
        (group) => venueId === undefined || group.venueId === venueId,
      ),
      clashing: shown.filter((meeting) => isInTheWay(meeting, ofDay, records)).length,
    };
  });
}

/** A holiday is in the way only of a group that does not meet on it anyway; what is held was in nobody's way. */
function isInTheWay(
  meeting: Meeting,
  ofDay: readonly Meeting[],
  { holidays, groups }: CalendarRecords,
): boolean {
  if (meeting.status.type !== 'planned') return false;
  const group = groups.find(({ id }) => id === meeting.groupId);
  const meetsAnyway = group !== undefined && holidayRuleOf(group.schedule) === 'meet';
  return clashesOf(meeting, ofDay, meetsAnyway ? [] : holidays).length > 0;
}

function proposedByDay(
  { groups, meetings, holidays }: CalendarRecords,
  dates: readonly IsoDate[],
  today: IsoDate,
): Map<IsoDate, Group[]> {
  const byDay = new Map<IsoDate, Group[]>();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || last < today) return byDay;
  const from = first > today ? first : today;
  const ofGroup = byGroup(meetings);
  for (const group of groups.filter((each) => isOpenOn(each, from))) {
    const days = proposedDates(group, ofGroup.get(group.id) ?? [], holidays, from, dates.length);
    for (const day of days.filter((date) => date <= last)) byDay.set(day, [...(byDay.get(day) ?? []), group]);
  }
  return byDay;
}

function byGroup(meetings: readonly Meeting[]): Map<GroupId, Meeting[]> {
  const groups = new Map<GroupId, Meeting[]>();
  for (const meeting of meetings) {
    const own = groups.get(meeting.groupId);
    if (own === undefined) groups.set(meeting.groupId, [meeting]);
    else own.push(meeting);
  }
  return groups;
}

function joined(meeting: Meeting, { groups, venues }: CalendarRecords): CalendarMeeting {
  return {
    meeting,
    group: groups.find(({ id }) => id === meeting.groupId),
    venue: venues.find(({ id }) => id === meeting.venueId),
  };
}

function byHour(one: CalendarMeeting, other: CalendarMeeting): number {
  return one.meeting.time.localeCompare(other.meeting.time);
}

function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekdayOf(day));
}

function weekOf(day: IsoDate): IsoDate[] {
  return Array.from({ length: 7 }, (_, place) => addDays(mondayOf(day), place));
}
