/** Whom the office calls today, from a sheet of paper: only what may be called, the safest first, and who is not on it and why. */

import type { IsoDate } from './calendar.ts';
import type { Consent } from './consent.ts';
import { openFollowUps, type FollowUp } from './follow-up.ts';
import type { MemberId } from './ids.ts';
import { mayDo, needsYes } from './may-do.ts';
import type { Member } from './member.ts';
import { isBelonging, type Membership } from './membership.ts';
import { isSealed } from './out-of-sight.ts';
import type { Phone } from './phone.ts';
import { whoMayNotKnow, type MayNotKnow, type Relationship } from './relationship.ts';

export interface Call {
  readonly member: Member;
  /** Why they are called, the longest due first: a person is called once. */
  readonly followUps: readonly FollowUp[];
  /** At least one; those that are safe before those where one asks first. */
  readonly phones: readonly Phone[];
  readonly mayNotKnow: MayNotKnow | undefined;
}

/** `noneSafe`: there are phones, and none of them may be called. */
export type NotOnPaper = 'countedOnly' | 'noYes' | 'noPhone' | 'noneSafe';

export interface CallList {
  readonly calls: readonly Call[];
  readonly leftOut: readonly { readonly member: Member; readonly reason: NotOnPaper }[];
}

export interface CallFacts {
  readonly followUps: readonly FollowUp[];
  /** At least those who are to be called. */
  readonly members: ReadonlyMap<MemberId, Member>;
  readonly memberships: readonly Membership[];
  readonly consents: readonly Consent[];
  readonly relationships: readonly Relationship[];
}

export function callList(facts: CallFacts, today: IsoDate): CallList {
  const untold = whoMayNotKnow(facts.relationships, today);
  const due = openFollowUps(facts.followUps).filter(({ dueOn }) => dueOn <= today);
  const calls: Call[] = [];
  const leftOut: CallList['leftOut'][number][] = [];
  for (const id of new Set(due.map(({ memberId }) => memberId))) {
    const member = facts.members.get(id);
    if (member === undefined || isSealed(member)) continue;
    const theirs = due.filter((followUp) => followUp.memberId === id);
    const followUps = theirs.filter(({ reason }) => mayCall(reason, member, facts, today));
    const phones = callablePhones(member);
    const reason = whyNot(member, { followUps, phones }, facts, today);
    if (reason === undefined) calls.push({ member, followUps, phones, mayNotKnow: untold.get(id) });
    else leftOut.push({ member, reason });
  }
  return { calls: calls.toSorted((one, other) => daringOf(one) - daringOf(other)), leftOut };
}

function mayCall(
  reason: FollowUp['reason'],
  member: Member,
  { consents }: CallFacts,
  today: IsoDate,
): boolean {
  return !needsYes(reason) || mayDo('reminder', member, consents, today).ok;
}

/** Whoever is counted only anywhere has their name on no paper of the office, this one included. */
function isCountedOnly(member: Member, memberships: readonly Membership[], today: IsoDate): boolean {
  return (
    member.registerAs === 'countedOnly' ||
    memberships.some(
      (each) => each.memberId === member.id && each.registerAs === 'countedOnly' && isBelonging(each, today),
    )
  );
}

function whyNot(
  member: Member,
  { followUps, phones }: Pick<Call, 'followUps' | 'phones'>,
  { memberships }: CallFacts,
  today: IsoDate,
): NotOnPaper | undefined {
  if (isCountedOnly(member, memberships, today)) return 'countedOnly';
  if (followUps.length === 0) return 'noYes';
  if (phones.length > 0) return undefined;
  return member.phones.length === 0 ? 'noPhone' : 'noneSafe';
}

const daring: Readonly<Record<Phone['safeToCall'], number>> = { yes: 0, askFirst: 1, no: 2 };

/** A number that is not safe is not even printed. */
function callablePhones({ phones }: Member): Phone[] {
  return phones
    .filter(({ safeToCall }) => safeToCall !== 'no')
    .toSorted((one, other) => daring[one.safeToCall] - daring[other.safeToCall]);
}

/** Equal ones stay in the order in which they are due. */
function daringOf({ phones: [first] }: Call): number {
  return first === undefined ? daring.no : daring[first.safeToCall];
}
