/** Who carries the coming meetings: where nobody is named or somebody is not ready that day, and whose refresher is due. */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { isBelonging, type Membership } from './membership.ts';
import { pauseOn } from './path.ts';
import { readinessOn, readyThrough, type Completion } from './readiness.ts';
import { couldCarry, standingOf, type KnownCarriers, type Standing } from './standing.ts';

export type CompletionsByMember = ReadonlyMap<MemberId, readonly Completion[]>;

export interface NotReady {
  readonly memberId: MemberId;
  /** Not ready by their trainings, or not there. */
  readonly standing: Standing;
}

/** A meeting whose team needs a look. `notReady` is empty where nobody is named at all. */
export interface TeamNeed {
  readonly meeting: Meeting;
  readonly notReady: readonly NotReady[];
}

export interface Days {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

/** Still planned, on one of these days; by day and hour. */
export function plannedIn(days: Days, meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter(({ status, date }) => status.type === 'planned' && date >= days.from && date <= days.through)
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

/** Of the meetings in these days, by day. A refresher that is only due stops nobody: they are ready until their date. */
export function teamNeeds(
  meetings: readonly Meeting[],
  days: Days,
  known: KnownCarriers,
): readonly TeamNeed[] {
  return plannedIn(days, meetings)
    .map((meeting) => ({ meeting, notReady: notReadyFor(meeting, known) }))
    .filter(({ meeting, notReady }) => meeting.facilitatorIds.length === 0 || notReady.length > 0);
}

function keyOf({ date, time }: Meeting): string {
  return `${date} ${time}`;
}

function notReadyFor({ facilitatorIds, date }: Meeting, known: KnownCarriers): NotReady[] {
  return facilitatorIds
    .map((memberId) => ({ memberId, standing: standingOf(memberId, date, known) }))
    .filter(({ standing }) => !couldCarry(standing, known.keepsTrainings));
}

export interface RefresherDue {
  readonly memberId: MemberId;
  /** The last day on which they are, or were, ready. */
  readonly through: IsoDate;
}

/**
 * Those who facilitate in a group today and whose time is running out or over, the earliest first; each once. Whoever rests may want to
 * be ready again when they come back; whoever has stepped back is asked nothing.
 */
export function refreshersDue(
  memberships: readonly Membership[],
  today: IsoDate,
  completions: CompletionsByMember,
  membersById: KnownCarriers['membersById'] = new Map(),
): readonly RefresherDue[] {
  const facilitating = memberships.filter(
    (membership) =>
      (membership.part === 'facilitator' || membership.part === 'coFacilitator') &&
      isBelonging(membership, today),
  );
  const hasSteppedBack = (id: MemberId) => pauseOn(today, membersById.get(id)?.path)?.kind === 'steppedBack';
  return [...new Set(facilitating.map(({ memberId }) => memberId))]
    .filter((memberId) => !hasSteppedBack(memberId))
    .flatMap((memberId) => {
      const completed = completions.get(memberId) ?? [];
      const readiness = readinessOn(today, completed);
      const through = readyThrough(today, completed);
      const isDue = readiness === 'refresherDue' || readiness === 'lapsed';
      return isDue && through !== null && through !== 'forGood' ? [{ memberId, through }] : [];
    })
    .sort((one, other) => one.through.localeCompare(other.through));
}
