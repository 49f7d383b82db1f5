/** How many came to a group's meetings: numbers of the room, never of a person. */

import type { IsoDate } from './calendar.ts';
import type { GroupId, MeetingId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { registerTotals } from './register.ts';

export interface MeetingFigures {
  readonly id: MeetingId;
  readonly date: IsoDate;
  /** Members who were marked present, erased since or not, and those who are counted only. See [Note: An old total stays]. */
  readonly present: number;
  readonly visitors: number;
  /** As somebody counted them; missing where nobody did. */
  readonly inRoom: number | undefined;
}

/** Of the meetings that were held, the newest first. */
export function figuresOf(id: GroupId, meetings: readonly Meeting[]): readonly MeetingFigures[] {
  return meetings
    .filter(({ groupId, status }) => groupId === id && status.type === 'held')
    .sort((one, other) => (one.date < other.date ? 1 : -Number(one.date > other.date)))
    .map(({ id: meetingId, date, register }) => {
      const { present, counted, visitors } = registerTotals(register);
      return { id: meetingId, date, present: present + counted, visitors, inRoom: register.headcount };
    });
}

/** Members present on average, to one decimal; undefined where there was no meeting. */
export function averagePresent(figures: readonly MeetingFigures[]): number | undefined {
  if (figures.length === 0) return undefined;
  const sum = figures.reduce((total, { present }) => total + present, 0);
  return Math.round((10 * sum) / figures.length) / 10;
}
