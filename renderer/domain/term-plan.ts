/** The coming meetings of a group as its members may take them home: those that are planned, and the days that the rhythm proposes. */

import type { IsoDate, TimeOfDay } from './calendar.ts';
import type { Group } from './group.ts';
import type { Holiday } from './holiday.ts';
import type { VenueId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { proposedDates } from './planning.ts';
import { holidayRuleOf } from './schedule.ts';

export interface TermDay {
  readonly date: IsoDate;
  readonly state: 'planned' | 'proposed' | 'calledOff';
  readonly time: TimeOfDay;
  readonly venueId: VenueId;
  readonly room: string | undefined;
}

export interface TermSpan {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

/** As many as a group that meets every day for half a year has. */
const mostDays = 190;

/** By day and hour. What was called off stays in the plan, or somebody would stand before a locked door. */
export function termPlan(
  group: Group,
  meetings: readonly Meeting[],
  holidays: readonly Holiday[],
  { from, through }: TermSpan,
): TermDay[] {
  const isInTerm = ({ date }: { date: IsoDate }) => date >= from && date <= through;
  const known = meetings
    .filter((meeting) => meeting.groupId === group.id && isInTerm(meeting))
    .map(({ date, time, venueId, room, status }): TermDay => {
      const isOff = status.type === 'cancelled' || status.type === 'didNotHappen';
      return { date, time, venueId, room, state: isOff ? 'calledOff' : 'planned' };
    });
  const asks = holidayRuleOf(group.schedule) === 'ask';
  const toAsk = new Set(asks ? holidays.map(({ date }) => date) : []);
  const { venueId, room, schedule } = group;
  const proposed = proposedDates(group, meetings, holidays, from, mostDays)
    .filter((date) => date <= through && !toAsk.has(date))
    .map((date): TermDay => ({ date, time: schedule.time, venueId, room, state: 'proposed' }));
  return [...known, ...proposed].sort((one, other) =>
    `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`),
  );
}
