/** All members as rows of the list: each with the groups they belong to today and whether one may call. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { isBelonging, type Membership } from '../../domain/membership.ts';
import { compareMembers, compareNames } from '../../domain/names.ts';
import type { Session } from '../../session/session.ts';
import { type Safety, safetyOf } from './safety.ts';

export interface MemberRow {
  readonly member: Member;
  readonly groups: readonly string[];
  readonly safety: Safety;
  readonly hasLeft: boolean;
}

export async function readMemberRows(store: Session['store'], today: IsoDate): Promise<MemberRow[]> {
  const [members, groups, memberships] = await Promise.all([
    store.all('members'),
    store.all('groups'),
    store.all('memberships'),
  ]);
  const belonging = memberships.filter((membership) => isBelonging(membership, today));
  const groupsOf = groupNamesByMember(groups, belonging);
  return members.toSorted(compareMembers).map((member) => ({
    member,
    groups: [...(groupsOf.get(member.id) ?? [])].sort(compareNames),
    safety: safetyOf(member),
    hasLeft: member.leftOn !== undefined && member.leftOn < today,
  }));
}

function groupNamesByMember(groups: readonly Group[], memberships: readonly Membership[]) {
  const nameOfGroup = new Map(groups.map(({ id, name }) => [id, name]));
  const names = new Map<MemberId, Set<string>>();
  for (const { memberId, groupId } of memberships) {
    const name = nameOfGroup.get(groupId);
    if (name !== undefined) names.set(memberId, (names.get(memberId) ?? new Set()).add(name));
  }
  return names;
}
