/** Half a year of made-up meetings with their registers, and two weeks of plans, by the groups' own schedules. */

import type { IsoDate } from '../calendar.ts';
import type { Group } from '../group.ts';
import type { Holiday } from '../holiday.ts';
import type { GroupId, MemberId } from '../ids.ts';
import type { Meeting, MeetingStatus, Register } from '../meeting.ts';
import type { Member } from '../member.ts';
import { isBelonging, type Membership } from '../membership.ts';
import { compareMembers } from '../names.ts';
import { nextSheetNumber, type NumberMark } from '../numbers.ts';
import type { Pair } from '../pair.ts';
import { meetingDates } from '../schedule-days.ts';
import { type Attendance, attendanceOf, makeUpRegister } from './attendance.ts';
import type { Chance } from './chance.ts';
import { type Days, daysUntilTyped, plannedDays, registerDays } from './days.ts';
import { type SpecialDays, specialDays } from './special-days.ts';

export interface RegistersWish {
  readonly groups: readonly Group[];
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  readonly holidays: readonly Holiday[];
  readonly days: Days;
}

export interface MadeUpRegisters {
  readonly meetings: Meeting[];
  readonly sheetMark: NumberMark;
}

export function makeUpRegisters(wish: RegistersWish, chance: Chance): MadeUpRegisters {
  const { groups, days } = wish;
  const datesOf = datesByGroup(groups, days);
  const special = specialDays(wish, datesOf);
  const attendanceByGroup = attendanceInSheetOrder(wish, chance);
  const meetings = groups.flatMap((group) =>
    (datesOf.get(group.id) ?? []).map((date, place) =>
      makeUpMeeting(
        { group, date, number: place + 1 },
        attendanceByGroup.get(group.id) ?? [],
        special,
        days,
        chance,
      ),
    ),
  );
  return numberSheets(jointly(meetings, special).sort(byDate), days);
}

/** Many groups share a rhythm, and working one out takes longer than all the rest of a meeting: each is worked out once. */
function datesByGroup(groups: readonly Group[], days: Days): ReadonlyMap<GroupId, readonly IsoDate[]> {
  const datesByRhythm = new Map<string, readonly IsoDate[]>();
  return new Map(
    groups.map(({ id, schedule }) => {
      const rhythm = JSON.stringify(schedule);
      const dates =
        datesByRhythm.get(rhythm) ?? meetingDates(schedule, days.ago(registerDays), days.ahead(plannedDays));
      datesByRhythm.set(rhythm, dates);
      return [id, dates];
    }),
  );
}

function byDate(one: Meeting, other: Meeting): number {
  return one.date < other.date ? -1 : Number(one.date > other.date);
}

/** Memberships by group in the order of their members' names: sorted once, not for every meeting. */
function attendanceInSheetOrder(
  { members, memberships, days }: RegistersWish,
  chance: Chance,
): Map<GroupId, readonly Attendance[]> {
  const memberById = new Map(members.map((member) => [member.id, member]));
  const byGroup = new Map<GroupId, { member: Member; attendance: Attendance }[]>();
  for (const membership of memberships) {
    const member = memberById.get(membership.memberId);
    if (member === undefined) continue;
    const entry = { member, attendance: attendanceOf(membership, days, chance) };
    const ofGroup = byGroup.get(membership.groupId);
    if (ofGroup === undefined) byGroup.set(membership.groupId, [entry]);
    else ofGroup.push(entry);
  }
  return new Map(
    [...byGroup].map(([id, entries]) => [
      id,
      entries
        .sort((one, other) => compareMembers(one.member, other.member))
        .map(({ attendance }) => attendance),
    ]),
  );
}

interface Occasion {
  readonly group: Group;
  readonly date: IsoDate;
  readonly number: number;
}

function makeUpMeeting(
  { group, date, number }: Occasion,
  attendances: readonly Attendance[],
  special: SpecialDays,
  days: Days,
  chance: Chance,
): Meeting {
  const belonging = attendances.filter(({ membership }) => isBelonging(membership, date));
  const isJoint = date === special.joint && special.jointGroups.includes(group.id);
  const status = isJoint ? held : makeUpStatus(date, special, days, chance);
  const meeting = {
    id: chance.id<Meeting['id']>(),
    groupId: group.id,
    number,
    date,
    time: group.schedule.time,
    minutes: group.schedule.minutes,
    venueId: group.venueId,
    room: group.room,
    facilitatorIds: leadersOf(belonging),
  };
  if (status.type !== 'held') return { ...meeting, status, register: emptyRegister(belonging) };
  const register = makeUpRegister(belonging, { date, hasGuest: isJoint }, days, chance);
  // A room in which nobody sat was no meeting.
  const hasCome = register.visitors > 0 || register.lines.some(({ mark }) => mark === 'present');
  return hasCome
    ? { ...meeting, status, register }
    : {
        ...meeting,
        status: { type: 'didNotHappen', reason: 'tooFewCame' },
        register: emptyRegister(belonging),
      };
}

const held: MeetingStatus = { type: 'held' };

/** A holiday that is today calls nothing off: on the first day of a new office there is a meeting to be seen. */
function makeUpStatus(
  date: IsoDate,
  { holidays, rain }: SpecialDays,
  days: Days,
  chance: Chance,
): MeetingStatus {
  const lot = chance.below(100);
  if (holidays.has(date) && date !== days.today) return { type: 'cancelled', reason: 'holiday' };
  if (date >= days.ago(daysUntilTyped)) return { type: 'planned' };
  if (date === rain) return { type: 'didNotHappen', reason: 'weather' };
  if (lot < 2) return { type: 'cancelled', reason: 'venueClosed' };
  if (lot < 3) return { type: 'cancelled', reason: 'noFacilitator' };
  return lot < 5 ? { type: 'didNotHappen', reason: 'tooFewCame' } : held;
}

function leadersOf(belonging: readonly Attendance[]): MemberId[] {
  const leading = ['facilitator', 'coFacilitator'];
  return leading.flatMap((part) =>
    belonging
      .filter(({ membership }) => membership.part === part)
      .map(({ membership }) => membership.memberId),
  );
}

function emptyRegister(belonging: readonly Attendance[]): Register {
  const lines = belonging.map(({ membership }) => ({
    memberId: membership.memberId,
    mark: 'notRecorded' as const,
  }));
  return { lines, visitors: 0 };
}

/** Each of the two names the other; each keeps the register of its own room. */
function jointly(meetings: readonly Meeting[], { joint, jointGroups }: SpecialDays): Meeting[] {
  const together = meetings.filter(({ date, groupId }) => date === joint && jointGroups.includes(groupId));
  return meetings.map((meeting) => {
    const other = together.includes(meeting) ? together.find(({ id }) => id !== meeting.id) : undefined;
    return other === undefined ? meeting : { ...meeting, jointWith: other.id };
  });
}

/** Every meeting that was held had a printed sheet, and so has one whose sheet is still to be typed; their numbers rise with the dates. */
function numberSheets(meetings: readonly Meeting[], days: Days): MadeUpRegisters {
  let sheetMark: NumberMark = { id: 'sheet', last: 0 };
  const numbered = meetings.map((meeting) => {
    const isPrinted =
      meeting.status.type === 'held' || (meeting.status.type === 'planned' && meeting.date < days.today);
    if (!isPrinted) return meeting;
    const { number, mark } = nextSheetNumber(sheetMark);
    sheetMark = mark;
    return { ...meeting, sheetNumber: number };
  });
  return { meetings: numbered, sheetMark };
}
