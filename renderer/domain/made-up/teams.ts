/** Who carries each group of a made-up office, and how ready each of them is: enough of every kind to look at, and no more. */

import type { MembershipPart } from '../membership.ts';
import type { Readiness } from '../readiness.ts';

export interface TeamSeat {
  readonly part: MembershipPart;
  readonly readiness: Readiness;
  /** Facilitated until a few weeks ago, and comes as a member since. */
  readonly hasSteppedBack?: true;
}

/** Of so many people at least are teams made up; they have been there for long. */
export const mostInTeams = 20;

const anchor: TeamSeat = { part: 'anchor', readiness: 'ready' };
const facilitator: TeamSeat = { part: 'facilitator', readiness: 'ready' };
const coFacilitator: TeamSeat = { part: 'coFacilitator', readiness: 'ready' };
/** Nobody facilitates: their last one has stepped back. */
const teamWithoutFacilitator: readonly TeamSeat[] = [{ ...facilitator, hasSteppedBack: true }, anchor];

/** Eight facilitators in all. */
const baseTeams: readonly (readonly TeamSeat[])[] = [
  [facilitator, { ...coFacilitator, readiness: 'refresherDue' }, anchor],
  [facilitator, coFacilitator, anchor],
  [
    facilitator,
    { ...coFacilitator, readiness: 'lapsed' },
    { ...coFacilitator, readiness: 'notOriented' },
    anchor,
  ],
  teamWithoutFacilitator,
  [facilitator, anchor],
];

/** What the person in this place of this group does for it; undefined for everybody else. */
export function teamSeat(groupPlace: number, place: number): TeamSeat | undefined {
  const baseTeam = baseTeams[groupPlace];
  if (baseTeam !== undefined) return baseTeam[place];
  if (groupPlace % 12 === 11) return teamWithoutFacilitator[place];
  const readiness = readinessOf(groupPlace * 2 + place);
  return [{ ...facilitator, readiness }, { ...coFacilitator, readiness }, anchor][place];
}

function readinessOf(count: number): Readiness {
  if (count % 20 === 3) return 'refresherDue';
  if (count % 40 === 9) return 'lapsed';
  return count % 40 === 16 ? 'notOriented' : 'ready';
}
