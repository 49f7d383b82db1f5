/** Who belongs to a group, and to which groups a member belongs: memberships with the records they point to. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { type Membership, type MembershipPart, membershipParts } from '../../domain/membership.ts';
import { compareMembers, compareNames } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import type { Session } from '../../session/session.ts';

export interface BelongingMember {
  readonly membership: Membership;
  readonly member: Member | undefined;
  /** Their last day has passed. */
  readonly hasLeft: boolean;
}

export interface GroupMembers {
  readonly belonging: readonly BelongingMember[];
  /** Everybody who could still be added. */
  readonly others: readonly Member[];
}

/** Those who carry the group first, then by name; each membership is a line of its own. */
export async function readGroupMembers(
  store: Session['store'],
  id: GroupId,
  today: IsoDate,
): Promise<GroupMembers> {
  const [members, memberships] = await Promise.all([store.all('members'), store.all('memberships')]);
  const memberById = new Map(members.map((member) => [member.id, member]));
  const belonging = memberships
    .filter(({ groupId }) => groupId === id)
    .map((membership) => ({
      membership,
      member: memberById.get(membership.memberId),
      hasLeft: isOver(membership, today),
    }));
  const here = new Set(
    belonging.filter(({ hasLeft }) => !hasLeft).map(({ membership }) => membership.memberId),
  );
  const others = members.filter(
    (member) =>
      isInLists(member) && !here.has(member.id) && (member.leftOn === undefined || member.leftOn >= today),
  );
  return { belonging: belonging.sort(compareBelonging), others: others.sort(compareMembers) };
}

function compareBelonging(one: BelongingMember, other: BelongingMember): number {
  const byPart = placeOfPart(one.membership.part) - placeOfPart(other.membership.part);
  if (byPart !== 0) return byPart;
  if (one.member === undefined || other.member === undefined)
    return Number(one.member === undefined) - Number(other.member === undefined);
  return compareMembers(one.member, other.member);
}

function placeOfPart(part: MembershipPart): number {
  return part === 'member' ? membershipParts.length : membershipParts.indexOf(part);
}

export interface BelongingGroup {
  readonly membership: Membership;
  readonly group: Group | undefined;
  readonly hasLeft: boolean;
}

export interface MemberGroups {
  readonly member: Member | undefined;
  /** Present memberships first, then former ones, newest first. */
  readonly belonging: readonly BelongingGroup[];
  /** Open groups to which the member does not belong today. */
  readonly others: readonly Group[];
}

export async function readMemberGroups(
  store: Session['store'],
  id: MemberId,
  today: IsoDate,
): Promise<MemberGroups> {
  const [member, groups, memberships] = await Promise.all([
    store.get('members', id),
    store.all('groups'),
    store.all('memberships'),
  ]);
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const belonging = memberships
    .filter(({ memberId }) => memberId === id)
    .map((membership) => ({
      membership,
      group: groupById.get(membership.groupId),
      hasLeft: isOver(membership, today),
    }))
    .sort(
      (one, other) =>
        Number(one.hasLeft) - Number(other.hasLeft) ||
        compareNames(other.membership.joinedOn, one.membership.joinedOn),
    );
  const here = new Set(
    belonging.filter(({ hasLeft }) => !hasLeft).map(({ membership }) => membership.groupId),
  );
  const others = groups
    .filter((group) => !here.has(group.id) && (group.closedOn === undefined || group.closedOn >= today))
    .sort((one, other) => compareNames(one.name, other.name));
  return { member, belonging, others };
}

function isOver({ leftOn }: Membership, today: IsoDate): boolean {
  return leftOn !== undefined && leftOn < today;
}
