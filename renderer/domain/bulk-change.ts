/** One change to many members at once: worked out for each of them, to be looked at before it is made. */

import { z } from 'zod';
import { isoDateSchema, type IsoDate } from './calendar.ts';
import type { Group } from './group.ts';
import { groupIdSchema } from './ids.ts';
import { type Member, type MemberRole, memberRoles } from './member.ts';
import { joinGroup, type JoinFailure, type Membership } from './membership.ts';
import { leaveRecords } from './out-of-sight.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, optionalChoice, strictRecord } from './strict-record.ts';
import { lineSchema, scripts } from './text.ts';

export const bulkChangeSchema = z.discriminatedUnion('type', [
  strictRecord({ type: z.literal('addRole'), role: choice(memberRoles) }),
  strictRecord({ type: z.literal('takeRole'), role: choice(memberRoles) }),
  strictRecord({ type: z.literal('setLocality'), locality: lineSchema }),
  /** Without one: either. */
  strictRecord({ type: z.literal('setScript'), script: optionalChoice(scripts) }),
  strictRecord({ type: z.literal('leave'), leftOn: isoDateSchema }),
  strictRecord({ type: z.literal('joinGroup'), groupId: groupIdSchema, joinedOn: isoDateSchema }),
]);
export type BulkChange = z.output<typeof bulkChangeSchema>;
export type BulkChangeInput = z.input<typeof bulkChangeSchema>;

/** What is known besides the members themselves. */
export interface BulkFacts {
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
}

export type BulkRefusal =
  | JoinFailure['type']
  | 'LastRole'
  | 'AlreadyLeft'
  | 'LeftBeforeJoined'
  | 'NoSuchGroup'
  /** Nobody opens the record any more. */
  | 'Sealed';

export interface Changed {
  readonly before: Member;
  readonly after: Member;
  /** What came beside the record: the belonging to a group. */
  readonly membership?: Membership;
  /** The groups that whoever leaves belongs to no longer. */
  readonly ended?: readonly Membership[];
}

export interface BulkOutcome {
  readonly changed: readonly Changed[];
  /** It is so already. */
  readonly unchanged: readonly Member[];
  readonly refused: readonly { readonly member: Member; readonly why: BulkRefusal }[];
}

/** `undefined`: it is so already. */
type Planned = Result<Omit<Changed, 'before'> | undefined, BulkRefusal>;

export function bulkChange(members: readonly Member[], change: BulkChange, facts: BulkFacts): BulkOutcome {
  const changed: Changed[] = [];
  const unchanged: Member[] = [];
  const refused: { member: Member; why: BulkRefusal }[] = [];
  const plan = planFor(change, facts);
  for (const before of members) {
    const planned = before.eraseOn === undefined ? plan(before) : fail('Sealed' as const);
    if (!planned.ok) refused.push({ member: before, why: planned.error });
    else if (planned.value === undefined) unchanged.push(before);
    else changed.push({ before, ...planned.value });
  }
  return { changed, unchanged, refused };
}

function planFor(change: BulkChange, facts: BulkFacts): (member: Member) => Planned {
  switch (change.type) {
    case 'addRole':
      return (member) =>
        member.roles.includes(change.role)
          ? ok(undefined)
          : ok({ after: { ...member, roles: inOrder([...member.roles, change.role]) } });
    case 'takeRole':
      return (member) => withoutRole(member, change.role);
    case 'setLocality':
      return (member) =>
        member.locality === change.locality
          ? ok(undefined)
          : ok({ after: { ...member, locality: change.locality } });
    case 'setScript':
      return (member) =>
        member.preferredScript === change.script
          ? ok(undefined)
          : ok({ after: { ...member, preferredScript: change.script } });
    case 'leave':
      return (member) => leaving(member, change.leftOn, facts.memberships);
    case 'joinGroup':
      return joining(change, facts);
  }
}

/** As everywhere else: in the order of the form. */
function inOrder(roles: readonly MemberRole[]): MemberRole[] {
  return memberRoles.filter((role) => roles.includes(role));
}

function withoutRole(member: Member, role: MemberRole): Planned {
  if (!member.roles.includes(role)) return ok(undefined);
  const roles = member.roles.filter((each) => each !== role);
  return roles.length === 0 ? fail('LastRole') : ok({ after: { ...member, roles } });
}

/** As on a member's own page: the groups end with the last day. */
function leaving(member: Member, leftOn: IsoDate, memberships: readonly Membership[]): Planned {
  if (member.leftOn === leftOn) return ok(undefined);
  const left = leaveRecords(member, memberships, leftOn);
  if (!left.ok) return fail(left.error.type);
  const { member: after, memberships: ended } = left.value;
  return ok({ after, ...(ended.length > 0 && { ended }) });
}

function joining(
  { groupId, joinedOn }: Extract<BulkChange, { readonly type: 'joinGroup' }>,
  { groups, memberships }: BulkFacts,
): (member: Member) => Planned {
  const group = groups.find(({ id }) => id === groupId);
  if (group === undefined) return () => fail('NoSuchGroup');
  const existing = memberships.filter((membership) => membership.groupId === groupId);
  return (member) => {
    const joined = joinGroup({ member, group, part: 'member', joinedOn, existing });
    if (joined.ok) return ok({ after: member, membership: joined.value });
    return joined.error.type === 'AlreadyBelongs' && joined.error.membership.joinedOn <= joinedOn
      ? ok(undefined)
      : fail(joined.error.type);
  };
}
