/** Today and the six days after it: day by day, venue by venue, and the two rooms of a pair side by side. */

import { addDays, type IsoDate, type TimeOfDay } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { Holiday } from '../../domain/holiday.ts';
import type { VenueId } from '../../domain/ids.ts';
import { takesPlace, type Meeting } from '../../domain/meeting.ts';
import { compareNames } from '../../domain/names.ts';
import { otherOfPair, type Pair } from '../../domain/pair.ts';
import type { Venue } from '../../domain/venue.ts';
import { isSheetOut } from './sheets-to-do.ts';
import type { WallClock } from './use-now.ts';

const daysInView = 7;

/** More at one day than anybody takes in at a glance; the others are in the list of meetings. */
const mostSlotsOfDay = 6;

export type WeekState = 'toPrint' | 'printed' | 'sheetOut' | 'held' | 'calledOff';

export interface WeekLine {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly state: WeekState;
}

/** One hour at one venue: a meeting, or two that belong together. */
export interface WeekSlot {
  readonly time: TimeOfDay;
  readonly lines: readonly WeekLine[];
  readonly isJoint: boolean;
}

export interface WeekVenue {
  readonly venueId: VenueId;
  readonly venue: Venue | undefined;
  readonly slots: readonly WeekSlot[];
}

export interface WeekDay {
  readonly date: IsoDate;
  readonly isToday: boolean;
  readonly holidays: readonly string[];
  readonly venues: readonly WeekVenue[];
  /** Meetings of this day that are not shown. */
  readonly others: number;
}

export interface WeekRecords {
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly venues: readonly Venue[];
  readonly pairs: readonly Pair[];
  readonly holidays: readonly Holiday[];
}

export function meetingsInView(meetings: readonly Meeting[], today: IsoDate): Meeting[] {
  const last = addDays(today, daysInView - 1);
  return meetings.filter(({ date }) => date >= today && date <= last);
}

/** Every day, also the free ones. `records.meetings` may hold any number of others. */
export function weekInView(records: WeekRecords, now: WallClock): WeekDay[] {
  const inView = meetingsInView(records.meetings, now.date);
  const groupsById = new Map(records.groups.map((group) => [group.id, group]));
  return Array.from({ length: daysInView }, (_, days) => addDays(now.date, days)).map((date) => {
    const lines = inView
      .filter((meeting) => meeting.date === date)
      .map((meeting) => ({ meeting, group: groupsById.get(meeting.groupId), state: stateOf(meeting, now) }))
      .sort(byHour);
    const slots = slotsOf(lines, records.pairs);
    const shown = slots.slice(0, mostSlotsOfDay);
    return {
      date,
      isToday: date === now.date,
      holidays: records.holidays.filter((holiday) => holiday.date === date).map(({ name }) => name),
      venues: byVenue(shown, records.venues),
      others: lines.length - shown.flatMap((slot) => slot.lines).length,
    };
  });
}

function stateOf(meeting: Meeting, now: WallClock): WeekState {
  if (!takesPlace(meeting).ok) return 'calledOff';
  if (meeting.status.type === 'held' || meeting.register.typedOn !== undefined) return 'held';
  if (isSheetOut(meeting, now)) return 'sheetOut';
  return meeting.sheetNumber === undefined ? 'toPrint' : 'printed';
}

function byHour(one: WeekLine, other: WeekLine): number {
  return (
    one.meeting.time.localeCompare(other.meeting.time) ||
    compareNames(one.group?.name ?? '', other.group?.name ?? '')
  );
}

/** A meeting and, at the same hour in the same house, the one that sits with it or is the other half of its pair. */
function slotsOf(lines: readonly WeekLine[], pairs: readonly Pair[]): WeekSlot[] {
  const slots: WeekSlot[] = [];
  const placed = new Set<WeekLine>();
  for (const line of lines) {
    if (placed.has(line)) continue;
    const beside = lines.filter(
      (other) => other !== line && !placed.has(other) && isSameHourAndPlace(line, other),
    );
    const joint = beside.find((other) => isJoint(line.meeting, other.meeting));
    const otherRoom = otherOfPair(line.meeting.groupId, pairs);
    const partner = joint ?? beside.find(({ meeting }) => meeting.groupId === otherRoom);
    const together = partner === undefined ? [line] : [line, partner];
    for (const each of together) placed.add(each);
    slots.push({ time: line.meeting.time, lines: together, isJoint: joint !== undefined });
  }
  return slots;
}

function isSameHourAndPlace({ meeting: one }: WeekLine, { meeting: other }: WeekLine): boolean {
  return one.time === other.time && one.venueId === other.venueId;
}

/** One of the two records says so; which one depends on where it was written. */
function isJoint(one: Meeting, other: Meeting): boolean {
  return one.jointWith === other.id || other.jointWith === one.id;
}

/** In the order in which the first meeting of each begins. */
function byVenue(slots: readonly WeekSlot[], venues: readonly Venue[]): WeekVenue[] {
  const slotsByVenue = new Map<VenueId, WeekSlot[]>();
  for (const slot of slots) {
    const venueId = slot.lines[0]?.meeting.venueId;
    if (venueId !== undefined) slotsByVenue.set(venueId, [...(slotsByVenue.get(venueId) ?? []), slot]);
  }
  return [...slotsByVenue].map(([venueId, its]) => ({
    venueId,
    venue: venues.find(({ id }) => id === venueId),
    slots: its,
  }));
}
