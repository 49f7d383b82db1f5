/** A link between two members, in as few words as the office needs; nobody has to agree to one, and none is required. */

import type { z } from 'zod';
import { optionalDateSchema, type IsoDate } from './calendar.ts';
import { memberIdSchema, relationshipIdSchema } from './ids.ts';
import type { MemberId } from './ids.ts';
import { choice, optionalChoice, problem, strictRecord } from './strict-record.ts';

const relationshipKinds = ['caregiverOf', 'family', 'friend'] as const;

/** Whether both know that the office has this link; nothing chosen means that nobody has said. */
export const linkKnowledge = ['both', 'notTold'] as const;
export type LinkKnowledge = (typeof linkKnowledge)[number];

/**
 * [Note: The family firewall]
 * A link says that two people belong together and nothing else. It never leads to the other's attendance, notes or endorsements:
 * whoever works on one record sees of the other the name, and the way to that record, opening which is noted like any opening.
 */
export const relationshipSchema = strictRecord({
  id: relationshipIdSchema,
  memberId: memberIdSchema,
  /** Read from `memberId` to `otherId`: the first is the caregiver of the second. */
  kind: choice(relationshipKinds),
  otherId: memberIdSchema,
  since: optionalDateSchema,
  until: optionalDateSchema,
  knownTo: optionalChoice(linkKnowledge),
})
  .refine(({ memberId, otherId }) => memberId !== otherId, {
    error: problem('problem.linkToSelf'),
    path: ['otherId'],
  })
  .refine(({ since, until }) => since === undefined || until === undefined || until >= since, {
    error: problem('problem.endedBeforeBegan'),
    path: ['until'],
  });
export type Relationship = z.infer<typeof relationshipSchema>;

/** How the other person stands to this one. */
export const standings = ['caregiver', 'caredFor', 'family', 'friend'] as const;
export type StandsAs = (typeof standings)[number];

export interface Relative {
  readonly relationship: Relationship;
  readonly memberId: MemberId;
  readonly standsAs: StandsAs;
}

/** The links of one member, whichever side they were written from. */
export function relativesOf(id: MemberId, relationships: readonly Relationship[]): Relative[] {
  return relationships.flatMap((relationship): Relative[] => {
    const { memberId, otherId, kind } = relationship;
    if (memberId === id)
      return [{ relationship, memberId: otherId, standsAs: kind === 'caregiverOf' ? 'caredFor' : kind }];
    if (otherId === id)
      return [{ relationship, memberId, standsAs: kind === 'caregiverOf' ? 'caregiver' : kind }];
    return [];
  });
}

/** The same said from this member's side, as a form asks it: the other one is their caregiver, is cared for by them, … */
export function relationshipSides(
  id: MemberId,
  otherId: MemberId,
  standsAs: StandsAs,
): Pick<Relationship, 'memberId' | 'kind' | 'otherId'> {
  if (standsAs === 'caregiver') return { memberId: otherId, kind: 'caregiverOf', otherId: id };
  return { memberId: id, kind: standsAs === 'caredFor' ? 'caregiverOf' : standsAs, otherId };
}

/** On its last day a link has ended: whoever ends one today wants to see that it has. */
export function hasEnded({ until }: Pick<Relationship, 'until'>, on: IsoDate): boolean {
  return until !== undefined && until <= on;
}

/** The same two, standing to each other in the same way, from whichever side it was written. */
export function isSameLink(one: Relationship, other: Relationship): boolean {
  return relativesOf(one.memberId, [other]).some(
    ({ memberId, standsAs }) =>
      memberId === one.otherId && standsAs === (one.kind === 'caregiverOf' ? 'caredFor' : one.kind),
  );
}

/** Who may not know that a member comes here: the nearest of them, for one warning is enough. */
export type MayNotKnow = 'family' | 'friend';

/** Everybody about whom somebody close was not told, on both sides of the link: who rings there must know that. */
export function whoMayNotKnow(
  relationships: readonly Relationship[],
  on: IsoDate,
): ReadonlyMap<MemberId, MayNotKnow> {
  const found = new Map<MemberId, MayNotKnow>();
  for (const { knownTo, kind, memberId, otherId, until } of relationships) {
    if (knownTo !== 'notTold' || hasEnded({ until }, on)) continue;
    for (const id of [memberId, otherId])
      if (found.get(id) !== 'family') found.set(id, kind === 'friend' ? 'friend' : 'family');
  }
  return found;
}
