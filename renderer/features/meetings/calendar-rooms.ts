/** Rooms side by side: which room is taken when, day by day, and where two groups stand before the same door. */

import type { VenueId } from '../../domain/ids.ts';
import { clashesOf } from '../../domain/meeting-clashes.ts';
import { takesPlace } from '../../domain/meeting.ts';
import { compareNames } from '../../domain/names.ts';
import type { Venue } from '../../domain/venue.ts';
import type { CalendarDay, CalendarMeeting } from './calendar-days.ts';

export interface RoomColumn {
  readonly venueId: VenueId;
  readonly venue: string;
  /** Undefined for a house of which no room is named: it is one room. */
  readonly room: string | undefined;
}

export interface RoomCell {
  readonly meetings: readonly CalendarMeeting[];
  /** Two of them overlap. */
  readonly isTakenTwice: boolean;
}

export interface RoomDay {
  readonly day: CalendarDay;
  /** One for each column. */
  readonly cells: readonly RoomCell[];
}

/** Every room of these venues, and whatever room a meeting names that its venue does not know (any more). */
export function roomColumns(venues: readonly Venue[], days: readonly CalendarDay[]): RoomColumn[] {
  const named = days.flatMap(({ meetings }) => meetings.map(({ meeting }) => meeting));
  return [...venues]
    .sort((one, other) => compareNames(one.name, other.name))
    .flatMap(({ id, name, rooms }) => {
      const used = named.filter(({ venueId }) => venueId === id).map(({ room }) => room);
      const all = new Set([...rooms, ...used]);
      // A house without rooms is a column only as the one room it is.
      if (all.size === 0) all.add(undefined);
      return [...all].map((room) => ({ venueId: id, venue: name, room }));
    });
}

export function roomDays(columns: readonly RoomColumn[], days: readonly CalendarDay[]): RoomDay[] {
  return days.map((day) => ({
    day,
    cells: columns.map(({ venueId, room }) => {
      const meetings = day.meetings.filter(
        ({ meeting }) => meeting.venueId === venueId && meeting.room === room && takesPlace(meeting).ok,
      );
      const all = meetings.map(({ meeting }) => meeting);
      const isTakenTwice = all.some((meeting) =>
        clashesOf(meeting, all, []).some(({ type }) => type === 'sameRoom'),
      );
      return { meetings, isTakenTwice };
    }),
  }));
}
