/** What is in the way of a meeting on its day: warnings, each with its reason, none of which forbids anything. */

import type { TimeOfDay } from './calendar.ts';
import type { Holiday } from './holiday.ts';
import type { MemberId } from './ids.ts';
import { teamIds } from './meeting-team.ts';
import { takesPlace, type Meeting } from './meeting.ts';

export type Clash =
  | { readonly type: 'sameRoom'; readonly other: Meeting }
  /** Somebody would have to be in two places. */
  | { readonly type: 'sameFacilitator'; readonly other: Meeting; readonly memberIds: readonly MemberId[] }
  | { readonly type: 'groupMeetsAlready'; readonly other: Meeting }
  | { readonly type: 'holiday'; readonly name: string };

/** Of one meeting, as it is planned or as it would be, among all others; one that does not take place is in nobody's way. */
export function clashesOf(
  meeting: Meeting,
  meetings: readonly Meeting[],
  holidays: readonly Holiday[],
): readonly Clash[] {
  if (!takesPlace(meeting).ok) return [];
  const others = meetings.filter(
    (other) => other.date === meeting.date && other.id !== meeting.id && takesPlace(other).ok,
  );
  const onHoliday = holidays
    .filter(({ date }) => date === meeting.date)
    .map(({ name }) => ({ type: 'holiday', name }) as const);
  return [...others.flatMap((other) => clashesWith(meeting, other)), ...onHoliday];
}

function clashesWith(meeting: Meeting, other: Meeting): Clash[] {
  if (other.groupId === meeting.groupId) return [{ type: 'groupMeetsAlready', other }];
  if (!isAtOneTime(meeting, other) || isJoint(meeting, other)) return [];
  const others = teamIds(other);
  const memberIds = teamIds(meeting).filter((id) => others.includes(id));
  return [
    ...(isSameRoom(meeting, other) ? [{ type: 'sameRoom', other } as const] : []),
    ...(memberIds.length > 0 ? [{ type: 'sameFacilitator', other, memberIds } as const] : []),
  ];
}

/** One that ends when the other begins leaves the room free. */
function isAtOneTime(one: Meeting, other: Meeting): boolean {
  const [from, through] = [minutesOf(one.time), minutesOf(one.time) + one.minutes];
  const otherFrom = minutesOf(other.time);
  return from < otherFrom + other.minutes && otherFrom < through;
}

/** A house of which no room is named is one room. */
function isSameRoom(one: Meeting, other: Meeting): boolean {
  return one.venueId === other.venueId && one.room === other.room;
}

/** Two rooms that sit together share room and facilitators on purpose. */
function isJoint(one: Meeting, other: Meeting): boolean {
  return one.jointWith === other.id || other.jointWith === one.id;
}

function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
