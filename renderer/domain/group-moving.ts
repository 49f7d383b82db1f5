/** A group changes its rule, house, room or hour: what becomes of the meetings that are planned, and which days come new. */

import { addDays, daysBetween, type IsoDate, weekdayOf } from './calendar.ts';
import { type Group, isOpenOn } from './group.ts';
import type { Holiday } from './holiday.ts';
import type { Meeting } from './meeting.ts';
import { proposedDates } from './planning.ts';
import { isMeetingDay, meetingDates } from './schedule-days.ts';
import { holidayRuleOf } from './schedule.ts';

export interface MovedMeeting {
  readonly before: Meeting;
  readonly after: Meeting;
}

export interface ScheduleChange {
  /** The same meetings with id, number and team, where and when the group meets from now on. */
  readonly moved: readonly MovedMeeting[];
  /** Planned, and right as they are: on a day of the new rule, put elsewhere by hand, or printed already. */
  readonly kept: readonly Meeting[];
  /** Of these, the ones that would have moved, or no longer fit, if their sheet were not on paper already. */
  readonly printed: readonly Meeting[];
  /** They followed the old rule, and the new one has no free day near them: they stay, and somebody decides. */
  readonly unfitting: readonly Meeting[];
  /** Days the new rule proposes, as far as planning reaches now. */
  readonly proposed: readonly IsoDate[];
}

/** Farther than this from its day it would be another meeting: half a month, for rules that go by the month. */
const farthest = 15;

/**
 * Only meetings from today on that are planned and not on paper yet are looked at; held ones are what they were. Of these, only what
 * follows the old rule moves: whatever somebody had put elsewhere by hand stays there. See [Note: Moved once].
 */
export function scheduleChange(
  before: Group,
  after: Group,
  meetings: readonly Meeting[],
  holidays: readonly Holiday[],
  today: IsoDate,
): ScheduleChange {
  const own = meetings.filter(({ groupId }) => groupId === before.id);
  const taken = new Set(own.map(({ date }) => date));
  const ahead = own
    .filter(({ status, date }) => status.type === 'planned' && date >= today)
    .sort((one, other) => one.date.localeCompare(other.date));
  const change = {
    moved: [] as MovedMeeting[],
    kept: [] as Meeting[],
    printed: [] as Meeting[],
    unfitting: [] as Meeting[],
  };
  const isFree = (date: IsoDate) => date >= today && !taken.has(date);
  for (const meeting of ahead) {
    const follows = movedMeeting(meeting, before, after, holidays, isFree);
    const isPrinted = meeting.sheetNumber !== undefined;
    if (isPrinted && (follows === undefined || !isWhereItWas(meeting, follows))) change.printed.push(meeting);
    const moved = isPrinted ? meeting : follows;
    if (moved === undefined) change.unfitting.push(meeting);
    else if (isWhereItWas(meeting, moved)) change.kept.push(meeting);
    else change.moved.push({ before: meeting, after: moved });
    if (moved !== undefined) taken.add(moved.date);
  }
  return { ...change, proposed: proposedAfter(after, own, change.moved, holidays, today) };
}

/**
 * [Note: Moved once]
 * A meeting on a day of the new rule stays on it, and one that moves goes to such a day; so the same change again finds nothing to do.
 * In the week of its old day it has the first claim; only a rule without a day in that week sends it to the nearest one.
 */
function movedMeeting(
  meeting: Meeting,
  before: Group,
  after: Group,
  holidays: readonly Holiday[],
  isFree: (date: IsoDate) => boolean,
): Meeting | undefined {
  const isAtHome = meeting.venueId === before.venueId && meeting.room === before.room;
  const isInTime =
    meeting.time === before.schedule.time &&
    isMeetingDay(before.schedule, meeting.date) &&
    !skippedBy(before, holidays)(meeting.date);
  const moved: Meeting = { ...meeting, ...(isAtHome && { venueId: after.venueId, room: after.room }) };
  if (!isInTime) return moved;
  const date = newDate(meeting.date, after, holidays, isFree);
  const { time, minutes } = after.schedule;
  return date === undefined ? undefined : { ...moved, date, time, minutes };
}

function newDate(
  date: IsoDate,
  group: Group,
  holidays: readonly Holiday[],
  isFree: (date: IsoDate) => boolean,
): IsoDate | undefined {
  const isSkipped = skippedBy(group, holidays);
  const days = meetingDates(group.schedule, addDays(date, -farthest), addDays(date, farthest)).filter(
    (day) => isOpenOn(group, day) && !isSkipped(day),
  );
  if (days.includes(date)) return date;
  const monday = addDays(date, 1 - weekdayOf(date));
  const ofWeek = days.filter((day) => day >= monday && day <= addDays(monday, 6));
  const distance = (day: IsoDate) => Math.abs(daysBetween(date, day));
  // Of two days as near, the later one: more time to tell everybody.
  return (ofWeek.length > 0 ? ofWeek : days)
    .filter(isFree)
    .sort((one, other) => distance(one) - distance(other) || other.localeCompare(one))[0];
}

/** Whether the group leaves out a day because it is a holiday. */
function skippedBy({ schedule }: Group, holidays: readonly Holiday[]): (date: IsoDate) => boolean {
  if (holidayRuleOf(schedule) !== 'skip') return () => false;
  const days = new Set(holidays.map(({ date }) => date));
  return (date) => days.has(date);
}

function proposedAfter(
  after: Group,
  own: readonly Meeting[],
  moved: readonly MovedMeeting[],
  holidays: readonly Holiday[],
  today: IsoDate,
): IsoDate[] {
  const afterById = new Map(moved.map((each) => [each.before.id, each.after]));
  const meetings = own.map((meeting) => afterById.get(meeting.id) ?? meeting);
  const last = meetings
    .filter(({ status }) => status.type === 'planned')
    .reduce<IsoDate>((latest, { date }) => (date > latest ? date : latest), today);
  return proposedDates(after, meetings, holidays, today, mostProposed).filter((date) => date <= last);
}

const mostProposed = 24;

function isWhereItWas(one: Meeting, other: Meeting): boolean {
  return (['venueId', 'room', 'time', 'minutes', 'date'] as const).every(
    (field) => one[field] === other[field],
  );
}
