/** All members as rows of the list: each with the groups they belong to today and whether one may call, worked out when asked. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { isBelonging, type Membership } from '../../domain/membership.ts';
import { compareNames } from '../../domain/names.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { inPieces, type Steps } from '../../session/in-pieces.ts';
import type { Session } from '../../session/session.ts';
import { areSame, membersInOrder } from './member-order.ts';
import { type Safety, safetyOf } from './safety.ts';

/** What all rows of one reading share. */
interface Shared {
  readonly today: IsoDate;
  readonly groupsOf: (id: MemberId) => readonly string[];
}

export interface MemberRow {
  readonly member: Member;
  /** Among all rows, which stand in the order of the names. */
  readonly place: number;
  readonly groups: readonly string[];
  readonly safety: Safety;
  readonly hasLeft: boolean;
  readonly isArchived: boolean;
  /** In the list for whoever asks for them, and never on paper or in a file. */
  readonly isSealed: boolean;
}

/** A screen shows thirty of a hundred thousand: a row knows its member, and works the rest out when it is drawn or asked. */
class LazyRow implements MemberRow {
  readonly member: Member;
  readonly place: number;
  readonly #shared: Shared;

  constructor(member: Member, place: number, shared: Shared) {
    this.member = member;
    this.place = place;
    this.#shared = shared;
  }

  get groups(): readonly string[] {
    return this.#shared.groupsOf(this.member.id);
  }

  get safety(): Safety {
    return safetyOf(this.member);
  }

  get hasLeft(): boolean {
    const { leftOn } = this.member;
    return leftOn !== undefined && leftOn < this.#shared.today;
  }

  get isArchived(): boolean {
    const { archivedOn } = this.member;
    return archivedOn !== undefined && archivedOn <= this.#shared.today;
  }

  get isSealed(): boolean {
    return isSealed(this.member);
  }
}

export async function readMemberRows(store: Session['store'], today: IsoDate): Promise<readonly MemberRow[]> {
  const [members, groups, memberships] = await Promise.all([
    store.all('members'),
    store.all('groups'),
    store.all('memberships'),
  ]);
  const inOrder = await inPieces(membersInOrder(members));
  return inPieces(rowsOf({ members: inOrder, groups, memberships, today }));
}

interface Read {
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly today: IsoDate;
}

/** The rows of the last reading are those of this one, too, if nothing was saved in between: opening the list again builds nothing. */
let last: { readonly read: Read; readonly rows: readonly MemberRow[] } | undefined;

function* rowsOf(read: Read): Steps<readonly MemberRow[]> {
  if (last !== undefined && isSame(last.read, read)) return last.rows;
  const { members, groups, memberships, today } = read;
  const names = yield* groupNamesByMember(groups, memberships, today);
  const shared = { today, groupsOf: groupsOfMember(names) };
  const rows = members.map((member, place) => new LazyRow(member, place, shared));
  last = { read, rows };
  return rows;
}

function isSame(one: Read, other: Read): boolean {
  return (
    one.today === other.today &&
    one.members === other.members &&
    areSame(one.groups, other.groups) &&
    areSame(one.memberships, other.memberships)
  );
}

const noGroups: readonly string[] = [];

/** Put in order for whoever is asked about. */
function groupsOfMember(names: ReadonlyMap<MemberId, readonly string[]>) {
  const inOrder = new Map<MemberId, readonly string[]>();
  return (id: MemberId): readonly string[] => {
    const known = inOrder.get(id);
    if (known !== undefined) return known;
    const own = names.get(id);
    const sorted = own === undefined ? noGroups : [...new Set(own)].sort(compareNames);
    inOrder.set(id, sorted);
    return sorted;
  };
}

function* groupNamesByMember(
  groups: readonly Group[],
  memberships: readonly Membership[],
  today: IsoDate,
): Steps<ReadonlyMap<MemberId, readonly string[]>> {
  const nameOfGroup = new Map(groups.map(({ id, name }) => [id, name]));
  const names = new Map<MemberId, string[]>();
  for (const membership of memberships) {
    yield;
    const name = nameOfGroup.get(membership.groupId);
    if (name === undefined || !isBelonging(membership, today)) continue;
    const own = names.get(membership.memberId);
    if (own === undefined) names.set(membership.memberId, [name]);
    else own.push(name);
  }
  return names;
}
