/** Meetings joined with their group and venue, for lists. */

import type { Reading } from '../../session/session.ts';
import type { Group } from '../../domain/group.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { registerTotals, type RegisterTotals } from '../../domain/register.ts';
import type { Venue } from '../../domain/venue.ts';

export interface MeetingRow {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly venue: Venue | undefined;
  readonly totals: RegisterTotals;
}

export async function readMeetingRows(store: Reading): Promise<readonly MeetingRow[]> {
  const [meetings, groups, venues] = [
    await store.all('meetings'),
    await store.all('groups'),
    await store.all('venues'),
  ];
  const groupsById = new Map(groups.map((group) => [group.id, group]));
  const venuesById = new Map(venues.map((venue) => [venue.id, venue]));
  return meetings.map((meeting) => ({
    meeting,
    group: groupsById.get(meeting.groupId),
    venue: venuesById.get(meeting.venueId),
    totals: registerTotals(meeting.register),
  }));
}

export function byDate(one: MeetingRow, other: MeetingRow): number {
  return `${one.meeting.date} ${one.meeting.time}`.localeCompare(
    `${other.meeting.date} ${other.meeting.time}`,
  );
}
