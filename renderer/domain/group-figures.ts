/** How many came to a group's meetings: numbers of the room, never of a person. */

import type { IsoDate } from './calendar.ts';
import type { GroupId, MeetingId } from './ids.ts';
import type { Meeting } from './meeting.ts';

export interface MeetingFigures {
  readonly id: MeetingId;
  readonly date: IsoDate;
  /** Members who were marked present, and those who are counted only. */
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
    .map(({ id: meetingId, date, register: { lines, counted = 0, visitors, headcount } }) => ({
      id: meetingId,
      date,
      present: lines.filter(({ mark }) => mark === 'present').length + counted,
      visitors,
      inRoom: headcount,
    }));
}

/** Members present on average, to one decimal; undefined where there was no meeting. */
export function averagePresent(figures: readonly MeetingFigures[]): number | undefined {
  if (figures.length === 0) return undefined;
  const sum = figures.reduce((total, { present }) => total + present, 0);
  return Math.round((10 * sum) / figures.length) / 10;
}
