/** Which sheet of the same group lies before this one in the folder, and which after it. */

import { takesPlace, type Meeting } from './meeting.ts';

export interface RegistersBeside {
  readonly previous: Meeting | undefined;
  readonly next: Meeting | undefined;
}

/** By day and hour; a meeting that was called off has no sheet. `meetings` may hold those of any group. */
export function registersBeside(meeting: Meeting, meetings: readonly Meeting[]): RegistersBeside {
  const others = meetings.filter(
    (other) => other.groupId === meeting.groupId && other.id !== meeting.id && takesPlace(other).ok,
  );
  const inOrder = others.sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
  return {
    previous: inOrder.findLast((other) => keyOf(other) < keyOf(meeting)),
    next: inOrder.find((other) => keyOf(other) > keyOf(meeting)),
  };
}

/** Two at one hour, which nobody plans, still have an order. */
function keyOf({ date, time, id }: Meeting): string {
  return `${date} ${time} ${id}`;
}
