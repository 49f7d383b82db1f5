/** What belongs to two records of one person, brought together without saying anything twice. */

import { isSameRecord } from '../canonical-json.ts';
import type { Acceptance } from '../conduct.ts';
import type { Consent } from '../consent.ts';
import type { Membership } from '../membership.ts';
import type { Relationship } from '../relationship.ts';
import type { Two } from './merge-registers.ts';

function moved<T extends { readonly memberId: string }>(record: T, { keptId, otherId }: Two): T {
  return record.memberId === otherId ? { ...record, memberId: keptId } : record;
}

export function allMoved<T extends { readonly memberId: string }>(all: readonly T[], two: Two): T[] {
  return all.map((record) => moved(record, two));
}

/** Two memberships of one group at the same time become one, from the first day of either to the last. */
export function mergedMemberships(all: readonly Membership[], two: Two): Membership[] {
  const { keptId } = two;
  const sorted = all.toSorted(
    (one, other) => Number(other.memberId === keptId) - Number(one.memberId === keptId),
  );
  return sorted
    .map((membership) => moved(membership, two))
    .reduce<Membership[]>((kept, next) => joinOverlapping(kept, next), []);
}

function joinOverlapping(kept: readonly Membership[], next: Membership): Membership[] {
  const beside = kept.find((other) => overlaps(other, next));
  if (beside === undefined) return [...kept, next];
  const others = kept.filter((other) => other !== beside);
  // What became longer may reach another one now.
  return joinOverlapping(others, joined(beside, next));
}

function overlaps(one: Membership, other: Membership): boolean {
  if (one.groupId !== other.groupId) return false;
  if (one.joinedOn === other.joinedOn) return true;
  return one.joinedOn < lastDay(other) && other.joinedOn < lastDay(one);
}

function lastDay({ leftOn }: Membership): string {
  return leftOn ?? '9999-12-31';
}

function joined(one: Membership, other: Membership): Membership {
  const isOpen = one.leftOn === undefined || other.leftOn === undefined;
  const later = lastDay(one) >= lastDay(other) ? one.leftOn : other.leftOn;
  return {
    ...other,
    ...one,
    part: one.part === 'member' ? other.part : one.part,
    joinedOn: one.joinedOn <= other.joinedOn ? one.joinedOn : other.joinedOn,
    leftOn: isOpen ? undefined : later,
    registerAs: one.registerAs ?? other.registerAs,
  };
}

/** A link between the two is none any more, and nobody is linked twice in the same way. */
export function mergedRelationships(all: readonly Relationship[], two: Two): Relationship[] {
  const { keptId, otherId } = two;
  const renamed = (id: Relationship['memberId']) => (id === otherId ? keptId : id);
  const links = all
    .map((link) => ({ ...link, memberId: renamed(link.memberId), otherId: renamed(link.otherId) }))
    .filter((link) => link.memberId !== link.otherId);
  return links.filter((link, place) => !links.slice(0, place).some((earlier) => isSameLink(earlier, link)));
}

function isSameLink(one: Relationship, other: Relationship): boolean {
  if (one.kind !== other.kind) return false;
  if (one.memberId === other.memberId && one.otherId === other.otherId) return true;
  return one.kind !== 'caregiverOf' && one.memberId === other.otherId && one.otherId === other.memberId;
}

/** The same edition accepted twice on one day in the same way was accepted once. */
export function mergedAcceptances(all: readonly Acceptance[], two: Two): Acceptance[] {
  const renamed = allMoved(all, two);
  const said = (each: Acceptance) => ({ ...each, id: undefined });
  return renamed.filter(
    (each, place) => !renamed.slice(0, place).some((earlier) => isSameRecord(said(earlier), said(each))),
  );
}

/**
 * Every answer stays; they are numbered anew, for the number says which of two answers of one day came later. Where both records have
 * answers of the same day, a withdrawal comes last: nobody is asked less because two records became one.
 */
export function mergedConsents(all: readonly Consent[], two: Two): Consent[] {
  const purposes = [...new Set(all.map(({ purpose }) => purpose))];
  return purposes.flatMap((purpose) => {
    const answers = all.filter((consent) => consent.purpose === purpose);
    const days = [...new Set(answers.map(({ on }) => on))].toSorted();
    const inOrder = days.flatMap((day) =>
      ofOneDay(
        answers.filter(({ on }) => on === day),
        two,
      ),
    );
    return inOrder.map((consent, place) => ({ ...moved(consent, two), nth: place + 1 }));
  });
}

function ofOneDay(answers: readonly Consent[], { keptId }: Two): Consent[] {
  const sorted = answers.toSorted((one, other) => (one.nth ?? 0) - (other.nth ?? 0));
  const kept = sorted.filter(({ memberId }) => memberId === keptId);
  const others = sorted.filter(({ memberId }) => memberId !== keptId);
  return kept.at(-1)?.answer === 'withdrawn' ? [...others, ...kept] : [...kept, ...others];
}
