/**
 * The meetings ahead as they may lie on a phone: under the discreet name, with day and hour, and nobody's name anywhere.
 *
 * [Note: Only discreet names leave] A calendar file is plain text that goes where the office no longer reaches: onto phones that are
 * looked over, into accounts in a cloud. The name of the group, its kind, its facilitators and its room stay here.
 */

import type { IsoDate } from '../../domain/calendar.ts';
import { discreetNameIn, type Group } from '../../domain/group.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Venue } from '../../domain/venue.ts';
import type { CalendarEvent } from '../../exchange/write-calendar.ts';

export interface CalendarWish {
  readonly from: IsoDate;
  readonly through: IsoDate;
  readonly script: 'latin' | 'devanagari';
  /** Where they meet is told to others only where the office wishes it. */
  readonly withVenue: boolean;
}

export interface EventRecords {
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly venues: readonly Venue[];
}

/** By day and hour. What was called off is in it, as called off: a calendar that has it strikes it out. */
export function calendarEvents(
  { meetings, groups, venues }: EventRecords,
  wish: CalendarWish,
): CalendarEvent[] {
  const groupsById = new Map(groups.map((group) => [group.id, group]));
  const venuesById = new Map(venues.map((venue) => [venue.id, venue]));
  return meetings
    .filter(({ date }) => date >= wish.from && date <= wish.through)
    .sort((one, other) => `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`))
    .flatMap(({ id, groupId, venueId, date, time, minutes, status }) => {
      const group = groupsById.get(groupId);
      if (group === undefined) return [];
      return [
        {
          ...{ uid: id, title: discreetNameIn(group, wish.script), date, time, minutes },
          place: wish.withVenue ? venuesById.get(venueId)?.name : undefined,
          isCancelled: status.type === 'cancelled' || status.type === 'didNotHappen',
        },
      ];
    });
}
