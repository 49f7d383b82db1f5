/** What the coming weeks ask for: planned meetings with something in their way, and groups that run short of ready people. */

import { addDays, isoDate, type IsoDate } from './calendar.ts';
import { isOpenOn, type Group } from './group.ts';
import type { Holiday } from './holiday.ts';
import type { GroupId, MemberId } from './ids.ts';
import { clashesOf, type Clash } from './meeting-clashes.ts';
import { takesPlace, type Meeting } from './meeting.ts';
import type { Membership } from './membership.ts';
import { readyThrough } from './readiness.ts';
import { holidayRuleOf } from './schedule.ts';
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
  /** Whoever carries it and is ready today. */
  readonly readyNow: number;
  /** The first day on which fewer than two of them are ready; today where it is so already. */
  readonly from: IsoDate;
}

/** With one, a meeting hangs on whether that one person comes. */
const wished = 2;

/**
 * Of those who facilitate or help; the earliest first. Without training in between nobody becomes readier, see
 * [Note: Readiness on a date], so that the day on which the last but one drops out is the day the group runs short.
 */
export function groupsShortOfReady(
  days: Days,
  groups: readonly Group[],
  memberships: readonly Membership[],
  completions: CompletionsByMember,
): ShortGroup[] {
  const carriers = carriersOf(memberships, days);
  return groups
    .filter((group) => isOpenOn(group, days.through))
    .flatMap((group) => {
      const lasting = [...(carriers.get(group.id) ?? [])].map(([memberId, leftOn]) =>
        lastReadyDay(days.from, completions, memberId, leftOn),
      );
      // Days as text, which need no collation: comparing them by locale took most of the time.
      const last = lasting.toSorted().at(-wished);
      if (last !== undefined && last >= days.through) return [];
      const from = last === undefined || last < days.from ? days.from : addDays(isoDate(last), 1);
      return [{ group, readyNow: lasting.filter((day) => day >= days.from).length, from }];
    })
    .sort((one, other) => one.from.localeCompare(other.from));
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
): string {
  const through = readyThrough(today, completions.get(memberId) ?? []);
  if (through === null) return '';
  return through === 'forGood' || through > leftOn ? leftOn : through;
}
