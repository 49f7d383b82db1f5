/** A member's belonging to a group, with the part they take in it; leaving needs no reason. */

import type { z } from 'zod';
import { isoDateSchema, optionalDateSchema } from './calendar.ts';
import type { IsoDate } from './calendar.ts';
import { type Group, isOpenOn } from './group.ts';
import { createId, groupIdSchema, memberIdSchema, membershipIdSchema } from './ids.ts';
import { isLeavingAfterJoining, registerChoices, type Member } from './member.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, optionalChoice, problem, strictRecord } from './strict-record.ts';

export const membershipParts = ['member', 'facilitator', 'coFacilitator', 'anchor'] as const;
export type MembershipPart = (typeof membershipParts)[number];

export const membershipSchema = strictRecord({
  id: membershipIdSchema,
  memberId: memberIdSchema,
  groupId: groupIdSchema,
  part: choice(membershipParts),
  joinedOn: isoDateSchema,
  /** The last day of belonging. */
  leftOn: optionalDateSchema,
  /** In this group only; missing means as everywhere. */
  registerAs: optionalChoice(registerChoices),
}).refine(isLeavingAfterJoining, { error: problem('problem.leftBeforeJoined'), path: ['leftOn'] });
export type Membership = z.infer<typeof membershipSchema>;

/** From the day of joining through the day of leaving, both included. */
export function isBelonging(membership: Membership, date: IsoDate): boolean {
  return membership.joinedOn <= date && (membership.leftOn === undefined || date <= membership.leftOn);
}

export type JoinFailure =
  | { readonly type: 'AlreadyBelongs'; readonly membership: Membership }
  | { readonly type: 'GroupClosed'; readonly closedOn: IsoDate | undefined }
  | { readonly type: 'MemberLeft'; readonly leftOn: IsoDate | undefined };

export interface Joining {
  readonly member: Member;
  readonly group: Group;
  readonly part: MembershipPart;
  readonly joinedOn: IsoDate;
  /** Memberships already recorded; those of other members and groups are ignored. */
  readonly existing: readonly Membership[];
}

/** A new membership, unless there is one, the group has closed, or the member has left the office's register altogether. */
export function joinGroup({
  member,
  group,
  part,
  joinedOn,
  existing,
}: Joining): Result<Membership, JoinFailure> {
  const overlapping = existing.find(
    (other) =>
      other.memberId === member.id &&
      other.groupId === group.id &&
      (other.leftOn === undefined || other.leftOn > joinedOn),
  );
  if (overlapping !== undefined) return fail({ type: 'AlreadyBelongs', membership: overlapping });
  if (!isOpenOn(group, joinedOn)) return fail({ type: 'GroupClosed', closedOn: group.closedOn });
  if (member.leftOn !== undefined && member.leftOn < joinedOn)
    return fail({ type: 'MemberLeft', leftOn: member.leftOn });
  return ok({ id: createId(), memberId: member.id, groupId: group.id, part, joinedOn });
}

export type LeaveFailure =
  | { readonly type: 'AlreadyLeft'; readonly leftOn: IsoDate }
  | { readonly type: 'LeftBeforeJoined'; readonly joinedOn: IsoDate };

export function leaveGroup(membership: Membership, leftOn: IsoDate): Result<Membership, LeaveFailure> {
  if (membership.leftOn !== undefined) return fail({ type: 'AlreadyLeft', leftOn: membership.leftOn });
  if (leftOn < membership.joinedOn) return fail({ type: 'LeftBeforeJoined', joinedOn: membership.joinedOn });
  return ok({ ...membership, leftOn });
}
