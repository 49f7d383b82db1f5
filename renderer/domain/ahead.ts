/** What the coming weeks ask for: planned meetings with something in their way, and groups that run short of ready people. */

import { addDays, daysBetween, isoDate, type IsoDate } from './calendar.ts';
import { isOpenOn, type Group } from './group.ts';
import type { Holiday } from './holiday.ts';
import type { GroupId, MemberId } from './ids.ts';
import { clashesOf, type Clash } from './meeting-clashes.ts';
import { takesPlace, type Meeting } from './meeting.ts';
import type { Membership } from './membership.ts';
import { pausesOf, type PathStep } from './path.ts';
import { proposedDates } from './planning.ts';
import { readyThrough } from './readiness.ts';
import { holidayRuleOf } from './schedule.ts';
import { whyNotThere, type ThereOrNot } from './standing.ts';
import { plannedIn, type CompletionsByMember, type Days } from './teams.ts';

export interface ClashAhead {
  readonly meeting: Meeting;
  readonly clashes: readonly Clash[];
}

export interface AheadRecords {
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly holidays: readonly Holiday[];
}

/** By day and hour. Two that are in each other's way are said once, at the one that begins first. */
export function clashesAhead(days: Days, { meetings, groups, holidays }: AheadRecords): ClashAhead[] {
  const byDay = new Map<IsoDate, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.date < days.from || meeting.date > days.through || !takesPlace(meeting).ok) continue;
    const ofDay = byDay.get(meeting.date);
    if (ofDay === undefined) byDay.set(meeting.date, [meeting]);
    else ofDay.push(meeting);
  }
  const meetsAnyway = new Set(
    groups.filter(({ schedule }) => holidayRuleOf(schedule) === 'meet').map(({ id }) => id),
  );
  const said = new Set<Meeting['id']>();
  return plannedIn(days, [...byDay.values()].flat()).flatMap((meeting) => {
    said.add(meeting.id);
    const inTheWay = meetsAnyway.has(meeting.groupId) ? [] : holidays;
    const clashes = clashesOf(meeting, byDay.get(meeting.date) ?? [], inTheWay).filter(
      (clash) => clash.type === 'holiday' || !said.has(clash.other.id),
    );
    return clashes.length > 0 ? [{ meeting, clashes }] : [];
  });
}

export interface ShortGroup {
  readonly group: Group;
  /** Whoever carries it, is ready and is there today. */
  readonly readyNow: number;
  /** The first day on which fewer than two of them are; today where it is so already. */
  readonly from: IsoDate;
  /** Only because somebody is away or rests for a while: the meeting of that day, where it is planned already. */
  readonly gap?: { readonly meeting: Meeting | undefined };
}

/** What is known besides trainings: who is away or rests, and on which days the groups meet. */
export interface ThereRecords {
  readonly membersById: ReadonlyMap<MemberId, ThereOrNot>;
  readonly meetings: readonly Meeting[];
  readonly holidays: readonly Holiday[];
}

/** With one, a meeting hangs on whether that one person comes. */
const wished = 2;

/**
 * Of those who facilitate or help; the earliest first. Without training in between nobody becomes readier, see
 * [Note: Readiness on a date], so that the day on which the last but one drops out is the day the group runs short. Whoever is away or
 * rests for a while comes back: that is looked at day by day, on the days on which the group meets.
 */
export function groupsShortOfReady(
  days: Days,
  groups: readonly Group[],
  memberships: readonly Membership[],
  completions: CompletionsByMember,
  there: ThereRecords = { membersById: new Map(), meetings: [], holidays: [] },
): ShortGroup[] {
  const carriers = carriersOf(memberships, days);
  return groups
    .filter((group) => isOpenOn(group, days.through))
    .flatMap((group) => {
      const lasting = [...(carriers.get(group.id) ?? [])].map(([memberId, leftOn]): Lasting => {
        const member = there.membersById.get(memberId);
        return { member, last: lastReadyDay(days.from, completions, memberId, leftOn, member) };
      });
      const short = shortFrom(days, lasting);
      const gap = gapIn({ ...days, through: short ?? days.through }, group, lasting, there);
      const readyNow = lasting.filter((each) => isThere(days.from, each)).length;
      if (gap !== undefined && (short === undefined || gap.date < short))
        return [{ group, readyNow, from: gap.date, gap: { meeting: gap.meeting } }];
      return short === undefined ? [] : [{ group, readyNow, from: short }];
    })
    .sort((one, other) => one.from.localeCompare(other.from));
}

interface Lasting {
  readonly member: ThereOrNot | undefined;
  /** The last day on which they carry the group and are ready; as text, see `lastReadyDay`. */
  readonly last: string;
}

function isThere(date: IsoDate, { member, last }: Lasting): boolean {
  return last >= date && whyNotThere(date, member) === undefined;
}

function shortFrom(days: Days, lasting: readonly Lasting[]): IsoDate | undefined {
  // Days as text, which need no collation: comparing them by locale took most of the time.
  const last = lasting
    .map((each) => each.last)
    .toSorted()
    .at(-wished);
  if (last !== undefined && last >= days.through) return undefined;
  return last === undefined || last < days.from ? days.from : addDays(isoDate(last), 1);
}

/** The first meeting for which fewer than two of them are there. Its days are counted only where somebody is away at all. */
function gapIn(days: Days, group: Group, lasting: readonly Lasting[], there: ThereRecords) {
  const isSomebodyAway = lasting.some(({ member }) => member !== undefined && hasAbsences(member));
  if (!isSomebodyAway) return undefined;
  const ofGroup = there.meetings.filter(({ groupId }) => groupId === group.id);
  const planned = plannedIn(days, ofGroup).map((meeting) => ({ date: meeting.date, meeting }));
  const proposed = proposedDates(
    group,
    ofGroup,
    there.holidays,
    days.from,
    daysBetween(days.from, days.through),
  )
    .filter((date) => date <= days.through)
    .map((date) => ({ date, meeting: undefined }));
  return [...planned, ...proposed]
    .sort((one, other) => one.date.localeCompare(other.date))
    .find(({ date }) => lasting.filter((each) => isThere(date, each)).length < wished);
}

function hasAbsences({ away = [], path = [] }: ThereOrNot): boolean {
  return away.length > 0 || pausesOf(path).length > 0;
}

/** Until when each of them carries the group; '9999-12-31' where no end is known. */
function carriersOf(memberships: readonly Membership[], days: Days): Map<GroupId, Map<MemberId, string>> {
  const carriers = new Map<GroupId, Map<MemberId, string>>();
  for (const { groupId, memberId, part, joinedOn, leftOn = noEnd } of memberships) {
    if (part !== 'facilitator' && part !== 'coFacilitator') continue;
    if (joinedOn > days.from || leftOn < days.from) continue;
    const ofGroup = carriers.get(groupId) ?? new Map<MemberId, string>();
    const known = ofGroup.get(memberId);
    carriers.set(groupId, ofGroup.set(memberId, known !== undefined && known > leftOn ? known : leftOn));
  }
  return carriers;
}

const noEnd = '9999-12-31';

/** As text, because it may be no day at all: '' for somebody who was never oriented. */
function lastReadyDay(
  today: IsoDate,
  completions: CompletionsByMember,
  memberId: MemberId,
  leftOn: string,
  member: ThereOrNot | undefined,
): string {
  const through = readyThrough(today, completions.get(memberId) ?? []);
  if (through === null) return '';
  const until = through === 'forGood' || through > leftOn ? leftOn : through;
  const openEnd = pausesOf(member?.path ?? noSteps).find((pause) => pause.through === undefined)?.from;
  if (openEnd === undefined) return until;
  const dayBefore = addDays(openEnd, -1);
  return dayBefore < until ? dayBefore : until;
}

const noSteps: readonly PathStep[] = [];
