/** A made-up year of registers and two weeks of plans, by the groups' own schedules. */

import { addDays, type IsoDate } from '../calendar.ts';
import type { Group } from '../group.ts';
import type { MemberId } from '../ids.ts';
import {
  type Mark,
  type Meeting,
  type MeetingStatus,
  noMeetingReasons,
  type RegisterLine,
} from '../meeting.ts';
import type { Member } from '../member.ts';
import { isBelonging, type Membership } from '../membership.ts';
import { compareMembers } from '../names.ts';
import { nextSheetNumber, type NumberMark } from '../numbers.ts';
import { meetingDates } from '../schedule.ts';
import type { Chance } from './chance.ts';

const daysBack = 365;
const daysAhead = 14;
/** Sheets of the last days are still on the desk, waiting to be typed. */
const daysUntilTyped = 5;

export interface MadeUpYear {
  readonly meetings: Meeting[];
  readonly sheetMark: NumberMark;
}

export function makeUpYear(
  groups: readonly Group[],
  members: readonly Member[],
  memberships: readonly Membership[],
  today: IsoDate,
  chance: Chance,
): MadeUpYear {
  const belongingByGroup = inSheetOrder(members, memberships);
  const meetings = groups
    .flatMap((group) => yearOf(group, belongingByGroup.get(group.id) ?? [], today, chance))
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  return numberSheets(meetings);
}

/** Memberships by group in the order of their members' names: sorted once, not for every meeting. */
function inSheetOrder(
  members: readonly Member[],
  memberships: readonly Membership[],
): Map<string, Membership[]> {
  const placeById = new Map([...members].sort(compareMembers).map((member, place) => [member.id, place]));
  const placeOf = (id: MemberId): number => placeById.get(id) ?? 0;
  const byGroup = new Map<string, Membership[]>();
  for (const membership of memberships) {
    const ofGroup = byGroup.get(membership.groupId);
    if (ofGroup === undefined) byGroup.set(membership.groupId, [membership]);
    else ofGroup.push(membership);
  }
  for (const ofGroup of byGroup.values())
    ofGroup.sort((one, other) => placeOf(one.memberId) - placeOf(other.memberId));
  return byGroup;
}

function yearOf(group: Group, memberships: readonly Membership[], today: IsoDate, chance: Chance): Meeting[] {
  const dates = meetingDates(group.schedule, addDays(today, -daysBack), addDays(today, daysAhead));
  return dates.map((date, place) => makeUpMeeting(group, date, place + 1, memberships, today, chance));
}

function makeUpMeeting(
  group: Group,
  date: IsoDate,
  number: number,
  memberships: readonly Membership[],
  today: IsoDate,
  chance: Chance,
): Meeting {
  const belonging = memberships.filter((membership) => isBelonging(membership, date));
  const status = makeUpStatus(date, today, chance);
  return {
    id: chance.id(),
    groupId: group.id,
    number,
    date,
    time: group.schedule.time,
    minutes: group.schedule.minutes,
    venueId: group.venueId,
    room: group.room,
    status,
    facilitatorIds: leadersOf(belonging),
    register: status.type === 'held' ? makeUpRegister(belonging, date, chance) : plannedRegister(belonging),
  };
}

function makeUpStatus(date: IsoDate, today: IsoDate, chance: Chance): MeetingStatus {
  if (date >= addDays(today, -daysUntilTyped)) return { type: 'planned' };
  if (chance.isLucky(5)) return { type: 'cancelled', reason: chance.pick(noMeetingReasons) };
  return chance.isLucky(3)
    ? { type: 'didNotHappen', reason: chance.pick(noMeetingReasons) }
    : { type: 'held' };
}

function leadersOf(belonging: readonly Membership[]): MemberId[] {
  const leading = ['facilitator', 'coFacilitator'];
  return leading.flatMap((part) =>
    belonging.filter((membership) => membership.part === part).map(({ memberId }) => memberId),
  );
}

function plannedRegister(belonging: readonly Membership[]): Meeting['register'] {
  return { lines: belonging.map(({ memberId }) => ({ memberId, mark: 'notRecorded' })), visitors: 0 };
}

function makeUpRegister(
  belonging: readonly Membership[],
  date: IsoDate,
  chance: Chance,
): Meeting['register'] {
  const lines = belonging.map(({ memberId }): RegisterLine => ({ memberId, mark: makeUpMark(chance) }));
  const visitors = chance.isLucky(20) ? 1 + chance.below(3) : 0;
  const headcount = lines.filter((line) => line.mark === 'present').length + visitors;
  const typedOn = addDays(date, 1 + chance.below(daysUntilTyped));
  return { lines, ...(chance.isLucky(70) && { headcount }), visitors, typedOn };
}

function makeUpMark(chance: Chance): Mark {
  const lot = chance.below(100);
  if (lot < 62) return 'present';
  if (lot < 77) return 'sentWord';
  return lot < 95 ? 'absent' : 'notRecorded';
}

/** Every meeting that was held had a printed sheet; their numbers rise with the dates. */
function numberSheets(meetings: readonly Meeting[]): MadeUpYear {
  let sheetMark: NumberMark = { id: 'sheet', last: 0 };
  const numbered = meetings.map((meeting) => {
    if (meeting.status.type !== 'held') return meeting;
    const { number, mark } = nextSheetNumber(sheetMark);
    sheetMark = mark;
    return { ...meeting, sheetNumber: number };
  });
  return { meetings: numbered, sheetMark };
}
