/** Six meetings of a group on one sheet of paper: which ones, in which order people stand there, and what becomes of their registers. */

import type { IsoDate } from './calendar.ts';
import type { Group } from './group.ts';
import type { Holiday } from './holiday.ts';
import type { MemberId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './member.ts';
import type { Membership } from './membership.ts';
import { nextMeetingNumber, planMeeting, proposedDates, refreshRegister, registeredOn } from './planning.ts';
import { holidayRuleOf } from './schedule.ts';

const meetingsOnSheet = 6;

export interface SixMeetingsFacts {
  readonly group: Group;
  /** The one from which the sheet counts. */
  readonly first: Meeting;
  readonly meetings: readonly Meeting[];
  readonly holidays: readonly Holiday[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  readonly today: IsoDate;
}

export interface SharedSheet {
  /** By day; six at most, fewer where the rhythm ends. */
  readonly meetings: readonly Meeting[];
  /** Of those the days that were only proposed so far: printing plans them. */
  readonly newlyPlanned: readonly Meeting[];
  /** Down the paper. */
  readonly order: readonly MemberId[];
  /** Holidays between them that the rhythm proposes, and that wait for somebody to decide: they have no column. */
  readonly undecided: readonly IsoDate[];
}

/**
 * The meetings that share a sheet already are that sheet, whichever of them is asked. Else the next six from this one: those that are
 * planned, and between and after them the days that the rhythm proposes. A holiday on which somebody has to decide is left out.
 */
export function sharedSheet(facts: SixMeetingsFacts): SharedSheet {
  const ofSheet = printedTogether(facts);
  if (ofSheet.length > 1) return { ...onOneSheet(ofSheet, [], facts), undecided: [] };
  const planned = fromFirst(facts);
  const proposed = proposedAfter(facts);
  const six = [...planned, ...proposed].sort(byDay).slice(0, meetingsOnSheet);
  const newlyPlanned = six.filter((meeting) => proposed.includes(meeting));
  const through = six.at(-1)?.date ?? facts.first.date;
  return {
    ...onOneSheet(six, newlyPlanned, facts),
    undecided: proposedDays(facts).undecided.filter((date) => date <= through),
  };
}

export function isOnSharedSheet(meeting: Meeting, meetings: readonly Meeting[]): boolean {
  return (
    meeting.sheetNumber !== undefined &&
    meetings.some(({ id, sheetNumber }) => id !== meeting.id && sheetNumber === meeting.sheetNumber)
  );
}

function printedTogether({ first, meetings }: SixMeetingsFacts): Meeting[] {
  if (first.sheetNumber === undefined) return [];
  return meetings.filter(({ sheetNumber }) => sheetNumber === first.sheetNumber).sort(byDay);
}

function fromFirst({ group, first, meetings }: SixMeetingsFacts): Meeting[] {
  const others = meetings.filter(
    ({ id, groupId, status, date }) =>
      id !== first.id && groupId === group.id && status.type === 'planned' && date >= first.date,
  );
  return [first, ...others.sort(byDay)].slice(0, meetingsOnSheet);
}

function proposedDays({ group, first, meetings, holidays, today }: SixMeetingsFacts) {
  const from = first.date > today ? first.date : today;
  const asks = holidayRuleOf(group.schedule) === 'ask';
  const toAsk = new Set(asks ? holidays.map(({ date }) => date) : []);
  const dates = proposedDates(group, meetings, holidays, from, meetingsOnSheet + toAsk.size);
  return {
    certain: dates.filter((date) => !toAsk.has(date)).slice(0, meetingsOnSheet),
    undecided: dates.filter((date) => toAsk.has(date)),
  };
}

function proposedAfter(facts: SixMeetingsFacts): Meeting[] {
  const { group, meetings, members, memberships } = facts;
  const number = nextMeetingNumber(group, meetings);
  return proposedDays(facts).certain.flatMap((date, place) => {
    const planned = planMeeting(group, date, number + place, members, memberships);
    return planned.ok ? [planned.value] : [];
  });
}

/** Every register that no paper has yet gets the order of this one, or typing back would slip. */
function onOneSheet(
  six: readonly Meeting[],
  newlyPlanned: readonly Meeting[],
  { group, members, memberships }: SixMeetingsFacts,
): Omit<SharedSheet, 'undecided'> {
  const fresh = six.map((meeting) =>
    refreshRegister(meeting, registeredOn(group, meeting.date, members, memberships)),
  );
  const order = [...new Set(fresh.flatMap(({ register }) => register.lines.map(({ memberId }) => memberId)))];
  const place = new Map(order.map((id, index) => [id, index]));
  const ordered = fresh.map((meeting) => {
    if (meeting.sheetNumber !== undefined) return meeting;
    const lines = meeting.register.lines.toSorted(
      (one, other) => (place.get(one.memberId) ?? 0) - (place.get(other.memberId) ?? 0),
    );
    return { ...meeting, register: { ...meeting.register, lines } };
  });
  const isNew = new Set(newlyPlanned.map(({ id }) => id));
  return { meetings: ordered, newlyPlanned: ordered.filter(({ id }) => isNew.has(id)), order };
}

function byDay(one: Meeting, other: Meeting): number {
  return `${one.date} ${one.time}` < `${other.date} ${other.time}` ? -1 : 1;
}
