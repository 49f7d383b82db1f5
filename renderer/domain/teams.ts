/** Who carries the coming meetings: where nobody is named or somebody is not ready that day, and whose refresher is due. */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { isBelonging, type Membership } from './membership.ts';
import { readinessOn, readyThrough, type Completion, type Readiness } from './readiness.ts';

export type CompletionsByMember = ReadonlyMap<MemberId, readonly Completion[]>;

export interface NotReady {
  readonly memberId: MemberId;
  readonly readiness: Readiness;
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
  completions: CompletionsByMember,
): readonly TeamNeed[] {
  return plannedIn(days, meetings)
    .map((meeting) => ({ meeting, notReady: notReadyFor(meeting, completions) }))
    .filter(({ meeting, notReady }) => meeting.facilitatorIds.length === 0 || notReady.length > 0);
}

function keyOf({ date, time }: Meeting): string {
  return `${date} ${time}`;
}

function notReadyFor({ facilitatorIds, date }: Meeting, completions: CompletionsByMember): NotReady[] {
  return facilitatorIds
    .map((memberId) => ({ memberId, readiness: readinessOn(date, completions.get(memberId) ?? []) }))
    .filter(({ readiness }) => readiness === 'lapsed' || readiness === 'notOriented');
}

export interface RefresherDue {
  readonly memberId: MemberId;
  /** The last day on which they are, or were, ready. */
  readonly through: IsoDate;
}

/** Those who facilitate in a group today and whose time is running out or over, the earliest first; each once. */
export function refreshersDue(
  memberships: readonly Membership[],
  today: IsoDate,
  completions: CompletionsByMember,
): readonly RefresherDue[] {
  const facilitating = memberships.filter(
    (membership) =>
      (membership.part === 'facilitator' || membership.part === 'coFacilitator') &&
      isBelonging(membership, today),
  );
  return [...new Set(facilitating.map(({ memberId }) => memberId))]
    .flatMap((memberId) => {
      const completed = completions.get(memberId) ?? [];
      const readiness = readinessOn(today, completed);
      const through = readyThrough(today, completed);
      const isDue = readiness === 'refresherDue' || readiness === 'lapsed';
      return isDue && through !== null && through !== 'forGood' ? [{ memberId, through }] : [];
    })
    .sort((one, other) => one.through.localeCompare(other.through));
}
