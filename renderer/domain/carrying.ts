/**
 * Who could carry a meeting, and who might rest: absences, rows of meetings carried, and swaps that spread the load. Suggestions only,
 * the same for everybody who looks, and nobody is ever taken off by themselves.
 */

import { addDays, type IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import { teamIds, teamOf, type TeamPart } from './meeting-team.ts';
import { takesPlace, type Meeting } from './meeting.ts';
import type { Member } from './member.ts';
import { isBelonging, type Membership } from './membership.ts';
import { byDayAndHour } from './sittings.ts';
import { couldCarry, isReady, standingOn, type Standing } from './standing.ts';
import type { CompletionsByMember } from './teams.ts';

/** So many in a row, and somebody may like to sit one out. */
export const restAfter = 4;

/** The load is what was carried in so many days before the meeting. */
const loadDays = 92;

export interface Carrier {
  readonly memberId: MemberId;
  /** On the day of the meeting; of whoever is away or rests no reason is asked. */
  readonly standing: Standing;
  /** Meetings of this group that they carried without a break, up to this one. */
  readonly inARow: number;
  /** Meetings of any group that they carried in the three months before. */
  readonly lately: number;
}

export type WhySwap = 'away' | 'resting' | 'steppedBack' | 'notReady' | 'rest';

/** One could stand in for another: whoever is ready, there, and carried least lately. */
export interface Swap {
  readonly out: Carrier;
  readonly why: WhySwap;
  readonly in: Carrier;
}

export interface CarryingFacts {
  readonly meeting: Meeting;
  /** All meetings, of any group. */
  readonly meetings: readonly Meeting[];
  readonly memberships: readonly Membership[];
  readonly members: readonly Member[];
  readonly completions: CompletionsByMember;
  /** An office that keeps no trainings holds nobody for not ready. */
  readonly keepsTrainings: boolean;
}

export function carrierOf(memberId: MemberId, facts: CarryingFacts): Carrier {
  const { meeting, meetings, members, completions } = facts;
  const member = members.find(({ id }) => id === memberId);
  return {
    memberId,
    standing: standingOn(meeting.date, completions.get(memberId) ?? [], member),
    inARow: inARow(memberId, meeting, meetings),
    lately: carriedLately(memberId, meeting.date, meetings),
  };
}

/** For each of the team who is away, not ready, or has carried long enough: at most one, and nobody is asked twice. */
export function suggestSwaps(facts: CarryingFacts): readonly Swap[] {
  const asked = new Set<MemberId>();
  const [leading, keeping] = [standIns(facts, leadingParts), standIns(facts, ['anchor'])];
  return teamOf(facts.meeting).flatMap(({ memberId, part }): Swap[] => {
    const out = carrierOf(memberId, facts);
    // An anchor person leads none: no training is asked of them.
    const needsTraining = facts.keepsTrainings && part !== 'anchor';
    const why = whySwap(out, needsTraining);
    if (why === undefined) return [];
    const standIn = (part === 'anchor' ? keeping : leading).find(
      // Whoever would rest is only relieved by somebody who carried less.
      (each) => !asked.has(each.memberId) && (why !== 'rest' || each.lately < out.lately),
    );
    if (standIn === undefined) return [];
    asked.add(standIn.memberId);
    return [{ out, why, in: standIn }];
  });
}

const leadingParts: readonly TeamPart[] = ['facilitator', 'coFacilitator'];

function whySwap({ standing, inARow: row }: Carrier, needsTraining: boolean): WhySwap | undefined {
  if (standing === 'absent') return 'away';
  if (standing === 'resting' || standing === 'steppedBack') return standing;
  if (needsTraining && !isReady(standing)) return 'notReady';
  return row >= restAfter ? 'rest' : undefined;
}

/** Those who have such a part in this group and are free that day, the least burdened first. */
function standIns(facts: CarryingFacts, parts: readonly TeamPart[]): Carrier[] {
  const { meeting, meetings, memberships, members } = facts;
  const needsTraining = facts.keepsTrainings && parts === leadingParts;
  const busy = new Set(
    [meeting, ...meetings.filter((other) => isAtTheSameHour(other, meeting))].flatMap(teamIds),
  );
  const carrying = memberships.filter(
    (each) =>
      each.groupId === meeting.groupId &&
      parts.some((part) => part === each.part) &&
      isBelonging(each, meeting.date),
  );
  return [...new Set(carrying.map(({ memberId }) => memberId))]
    .filter((id) => !busy.has(id) && isHere(id, meeting.date, members))
    .map((id) => carrierOf(id, facts))
    .filter(({ standing }) => couldCarry(standing, needsTraining))
    .sort((one, other) => one.lately - other.lately || one.memberId.localeCompare(other.memberId));
}

function isHere(id: MemberId, date: IsoDate, members: readonly Member[]): boolean {
  const member = members.find((each) => each.id === id);
  if (member === undefined || member.archivedOn !== undefined || member.eraseOn !== undefined) return false;
  return member.leftOn === undefined || member.leftOn >= date;
}

function isAtTheSameHour(one: Meeting, other: Meeting): boolean {
  return one.id !== other.id && one.date === other.date && one.time === other.time && takesPlace(one).ok;
}

/** This meeting counts where they are named to it; one that was called off is neither carried nor a rest. */
function inARow(memberId: MemberId, meeting: Meeting, meetings: readonly Meeting[]): number {
  const upTo = meetings
    .filter((each) => each.groupId === meeting.groupId && each.id !== meeting.id && takesPlace(each).ok)
    .concat(meeting)
    .filter((each) => byDayAndHour(each, meeting) <= 0)
    .sort(byDayAndHour);
  const rested = upTo.findLastIndex((each) => !isCarriedBy(memberId, each));
  return upTo.length - 1 - rested;
}

/** Meetings of any group, in whatever part, in the three months before that day. */
export function carriedLately(memberId: MemberId, date: IsoDate, meetings: readonly Meeting[]): number {
  const from = addDays(date, -loadDays);
  return meetings.filter(
    (each) => each.date >= from && each.date < date && takesPlace(each).ok && isCarriedBy(memberId, each),
  ).length;
}

/** In whatever part. Asked of ten thousand meetings: no list is made for it. */
function isCarriedBy(memberId: MemberId, { facilitatorIds, anchorIds }: Meeting): boolean {
  return facilitatorIds.includes(memberId) || anchorIds?.includes(memberId) === true;
}
