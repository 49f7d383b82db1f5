/** A group moves to another house, room, hour or weekday: which of its planned meetings would move with it. */

import { addDays, type IsoDate, weekdayOf } from './calendar.ts';
import type { Group } from './group.ts';
import type { Meeting } from './meeting.ts';
import { weekdaysOf } from './schedule-days.ts';

export interface MovedMeeting {
  readonly before: Meeting;
  readonly after: Meeting;
}

/**
 * The meetings from today on that are still planned where and when the group met so far, as they would stand afterwards. A meeting that
 * somebody had put elsewhere by hand stays there. On another weekday a meeting stays in its week, unless that day has passed or is taken.
 */
export function movedMeetings(
  before: Group,
  after: Group,
  meetings: readonly Meeting[],
  today: IsoDate,
): readonly MovedMeeting[] {
  const own = meetings.filter(({ groupId }) => groupId === before.id);
  const taken = new Set(own.map(({ date }) => date));
  return own
    .filter(({ status, date }) => status.type === 'planned' && date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .flatMap((meeting) => {
      const moved = movedMeeting(meeting, before, after, (date) => date >= today && !taken.has(date));
      if (moved === undefined) return [];
      taken.add(moved.date);
      return [{ before: meeting, after: moved }];
    });
}

function movedMeeting(
  meeting: Meeting,
  before: Group,
  after: Group,
  isFree: (date: IsoDate) => boolean,
): Meeting | undefined {
  const isAtHome = meeting.venueId === before.venueId && meeting.room === before.room;
  const isInTime =
    meeting.time === before.schedule.time && weekdaysOf(before.schedule).includes(weekdayOf(meeting.date));
  const moved: Meeting = {
    ...meeting,
    ...(isAtHome && { venueId: after.venueId, room: after.room }),
    ...(isInTime && { time: after.schedule.time, minutes: after.schedule.minutes }),
  };
  const date = addDays(meeting.date, daysLater(before, after));
  if (isInTime && date !== meeting.date && isFree(date)) moved.date = date;
  return isWhereItWas(meeting, moved) ? undefined : moved;
}

/** Only from one weekday to another is there a day to move to. */
function daysLater(before: Group, after: Group): number {
  const [[was, ...more], [becomes, ...others]] = [weekdaysOf(before.schedule), weekdaysOf(after.schedule)];
  if (was === undefined || becomes === undefined || more.length > 0 || others.length > 0) return 0;
  return becomes - was;
}

function isWhereItWas(one: Meeting, other: Meeting): boolean {
  return (['venueId', 'room', 'time', 'minutes', 'date'] as const).every(
    (field) => one[field] === other[field],
  );
}
