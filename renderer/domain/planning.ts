/** From a group's schedule to meetings: which days are proposed, and what a newly planned meeting holds. */

import type { IsoDate } from './calendar.ts';
import { type Group, isOpenOn } from './group.ts';
import type { Holiday } from './holiday.ts';
import { createId } from './ids.ts';
import { usualTeam } from './meeting-team.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './member.ts';
import { isBelonging, type Membership } from './membership.ts';
import { choicesIn } from './register-name.ts';
import { planRegister } from './register.ts';
import { fail, ok, type Result } from './result.ts';
import { nextMeetingDates } from './schedule-days.ts';
import { holidayRuleOf } from './schedule.ts';

export interface GroupClosed {
  readonly type: 'GroupClosed';
  readonly closedOn: IsoDate | undefined;
}

/**
 * The next `count` days of the group's rhythm on which no meeting of the group is recorded yet; without holidays where the group
 * leaves them out.
 */
export function proposedDates(
  group: Group,
  meetings: readonly Meeting[],
  holidays: readonly Holiday[],
  from: IsoDate,
  count: number,
): IsoDate[] {
  const taken = new Set(
    meetings.filter((meeting) => meeting.groupId === group.id).map((meeting) => meeting.date),
  );
  if (holidayRuleOf(group.schedule) === 'skip') for (const { date } of holidays) taken.add(date);
  // Each taken day uses up one candidate, so this many are always enough.
  return nextMeetingDates(group.schedule, from, count + taken.size)
    .filter((date) => !taken.has(date) && isOpenOn(group, date))
    .slice(0, count);
}

/** One more than the highest number any meeting of the group has had, cancelled ones included. */
export function nextMeetingNumber(group: Group, meetings: readonly Meeting[]): number {
  return meetings.reduce(
    (next, { groupId, number }) => (groupId === group.id ? Math.max(next, number + 1) : next),
    1,
  );
}

/** Members who belong to the group on the day, each once, whether as member, facilitator or anchor person. */
export function membersOn(
  group: Group,
  date: IsoDate,
  members: readonly Member[],
  memberships: readonly Membership[],
): Member[] {
  const belonging = new Set(belongingOn(group, date, memberships).map((membership) => membership.memberId));
  return members.filter(
    (member) => belonging.has(member.id) && (member.leftOn === undefined || date <= member.leftOn),
  );
}

/** Of those the ones who have a line in the register: whoever is counted only stands in none. */
export function registeredOn(
  group: Group,
  date: IsoDate,
  members: readonly Member[],
  memberships: readonly Membership[],
): Member[] {
  const choiceOf = choicesIn(group.id, date, memberships);
  return membersOn(group, date, members, memberships).filter((member) => choiceOf(member) !== 'countedOnly');
}

/**
 * A meeting as the schedule proposes it, with the register of those who belong on that day. `date` need not be one the rule
 * names: an extra meeting is planned the same way. The id is new; nothing is saved.
 */
export function planMeeting(
  group: Group,
  date: IsoDate,
  number: number,
  members: readonly Member[],
  memberships: readonly Membership[],
): Result<Meeting, GroupClosed> {
  if (!isOpenOn(group, date)) return fail({ type: 'GroupClosed', closedOn: group.closedOn });
  const belonging = membersOn(group, date, members, memberships);
  const { time, minutes } = group.schedule;
  return ok({
    id: createId(),
    groupId: group.id,
    number,
    date,
    time,
    minutes,
    venueId: group.venueId,
    room: group.room,
    status: { type: 'planned' },
    ...usualTeam(group.id, date, new Set(belonging.map(({ id }) => id)), memberships),
    register: planRegister(registeredOn(group, date, members, memberships)),
  });
}

/**
 * A planned meeting whose register is brought up to date with those who have joined or left since, or are counted only by now: new lines
 * come last, lines of those who left go, unless something is recorded in them. Held and called-off meetings stay as they are, and so
 * does one whose sheet is printed: the register has the order of the paper.
 */
export function refreshRegister(meeting: Meeting, registered: readonly Member[]): Meeting {
  if (meeting.status.type !== 'planned' || meeting.sheetNumber !== undefined) return meeting;
  const registeredIds = new Set(registered.map((member) => member.id));
  const kept = meeting.register.lines.filter(
    (line) => registeredIds.has(line.memberId) || line.mark !== 'notRecorded',
  );
  const keptIds = new Set(kept.map((line) => line.memberId));
  const added = planRegister(registered.filter((member) => !keptIds.has(member.id))).lines;
  return { ...meeting, register: { ...meeting.register, lines: [...kept, ...added] } };
}

function belongingOn(group: Group, date: IsoDate, memberships: readonly Membership[]): Membership[] {
  return memberships.filter((membership) => membership.groupId === group.id && isBelonging(membership, date));
}
