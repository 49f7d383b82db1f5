/** Groups that may fit somebody who asks for one, the likeliest first, with the reasons; and what speaks against joining. Proposed, never decided. */

import type { IsoDate } from './calendar.ts';
import { type Group, type GroupKind, isOpenOn } from './group.ts';
import type { GroupId } from './ids.ts';
import type { Member, MemberRole } from './member.ts';
import { isBelonging, type Membership } from './membership.ts';
import { compareNames } from './names.ts';
import { plainWord } from './mindful/plain-words.ts';
import type { Venue } from './venue.ts';

/** Why a group is proposed, from what weighs most. */
export type FitReason = 'kind' | 'openToAll' | 'near' | 'language' | 'hasRoom';

export interface FittingGroup {
  readonly group: Group;
  readonly venue: Venue | undefined;
  readonly reasons: readonly FitReason[];
  readonly belonging: number;
  /** Nobody more fits into the room. Said, and last in the order; whoever asks may know better. */
  readonly isFull: boolean;
}

const weights: Readonly<Record<FitReason, number>> = {
  kind: 8,
  openToAll: 5,
  near: 4,
  language: 2,
  hasRoom: 1,
};

const roleOf: Readonly<Record<Exclude<GroupKind, 'open'>, MemberRole>> = {
  livedExperience: 'livedExperience',
  caregivers: 'caregiver',
};

/** Caregivers and those they care for meet apart; an open group is for everybody. */
export function kindFits(kind: GroupKind, roles: readonly MemberRole[]): boolean {
  return kind === 'open' || roles.includes(roleOf[kind]);
}

/** How many belong on the day, each once. */
export function belongingTo(id: GroupId, memberships: readonly Membership[], date: IsoDate): number {
  const here = memberships.filter((each) => each.groupId === id && isBelonging(each, date));
  return new Set(here.map(({ memberId }) => memberId)).size;
}

/** One more would be one too many. */
export function isFull({ capacity }: Group, belonging: number): boolean {
  return capacity !== undefined && belonging >= capacity;
}

export interface Asking {
  readonly member: Member;
  readonly groups: readonly Group[];
  readonly venues: readonly Venue[];
  readonly memberships: readonly Membership[];
  readonly today: IsoDate;
}

/** Of the right kind, open today, not joined already; those with room before those without, then by their reasons, then by name. */
export function findGroups({ member, groups, venues, memberships, today }: Asking): readonly FittingGroup[] {
  const joined = new Set(
    memberships
      .filter(({ memberId, leftOn }) => memberId === member.id && (leftOn === undefined || leftOn >= today))
      .map(({ groupId }) => groupId),
  );
  return groups
    .filter((group) => isOpenOn(group, today) && !joined.has(group.id) && kindFits(group.kind, member.roles))
    .map((group): FittingGroup => {
      const venue = venues.find(({ id }) => id === group.venueId);
      const belonging = belongingTo(group.id, memberships, today);
      const full = isFull(group, belonging);
      return { group, venue, belonging, isFull: full, reasons: reasonsFor(member, group, venue, full) };
    })
    .sort(
      (one, other) =>
        Number(one.isFull) - Number(other.isFull) ||
        weightOf(other) - weightOf(one) ||
        compareNames(one.group.name, other.group.name),
    );
}

function reasonsFor(member: Member, group: Group, venue: Venue | undefined, full: boolean): FitReason[] {
  const speaks = group.languages?.some((language) => member.languages?.includes(language)) === true;
  return [
    group.kind === 'open' ? 'openToAll' : 'kind',
    ...(isNear(member, venue) ? (['near'] as const) : []),
    ...(speaks ? (['language'] as const) : []),
    ...(group.capacity !== undefined && !full ? (['hasRoom'] as const) : []),
  ];
}

function isNear({ locality }: Member, venue: Venue | undefined): boolean {
  if (locality === undefined || venue?.locality === undefined) return false;
  return plainWord(locality) === plainWord(venue.locality);
}

function weightOf({ reasons }: FittingGroup): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0);
}
