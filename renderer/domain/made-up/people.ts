/** Made-up members and their belonging to groups; nobody of these names is meant, and no number of theirs can be rung. */

import { addDays, type IsoDate } from '../calendar.ts';
import type { Group, GroupKind } from '../group.ts';
import type { Member, MemberRole } from '../member.ts';
import type { Membership, MembershipPart } from '../membership.ts';
import { memberNumber } from '../numbers.ts';
import type { Phone } from '../phone.ts';
import type { Chance } from './chance.ts';
import { firstNames, type NameInBothScripts, surnames } from './name-lists.ts';

export interface PeopleWish {
  readonly count: number;
  readonly today: IsoDate;
  /** Puts 'ZQCANARY1', 'ZQCANARY2' … into every name of a member, to be looked for where no name may be. */
  readonly canary: boolean;
}

/** One in so many helps without belonging to a group. */
const unattachedEvery = 40;

export function makeUpPeople(wish: PeopleWish, groups: readonly Group[], chance: Chance) {
  const members: Member[] = [];
  const memberships: Membership[] = [];
  const joinedByGroup = new Map<Group, number>();
  for (let index = 0; index < wish.count; index += 1) {
    const group = index % unattachedEvery === unattachedEvery - 1 ? undefined : groups[index % groups.length];
    const place = group === undefined ? 0 : (joinedByGroup.get(group) ?? 0);
    const member = makeUpMember(index, wish, group?.kind, chance);
    members.push(member);
    if (group === undefined) continue;
    joinedByGroup.set(group, place + 1);
    memberships.push(makeUpMembership(member, group, place, wish.today, chance));
  }
  return { members, memberships };
}

function makeUpMember(index: number, wish: PeopleWish, kind: GroupKind | undefined, chance: Chance): Member {
  const first = chance.pick(firstNames);
  const names = [first, ...canaryOf(index, wish), chance.pick(surnames)];
  const prefersDevanagari = chance.isLucky(40);
  // Most are known in both scripts, some in one; of the latter the roster must still make something.
  const isKnownInBoth = chance.isLucky(75);
  const script = prefersDevanagari ? 'devanagari' : 'latin';
  return {
    id: chance.id(),
    number: memberNumber(index + 1),
    calledBy: [first, ...canaryOf(index, wish)].map((name) => name[script]).join(' '),
    ...((isKnownInBoth || !prefersDevanagari) && { fullNameLatin: joined(names, 'latin') }),
    ...((isKnownInBoth || prefersDevanagari) && { fullNameDevanagari: joined(names, 'devanagari') }),
    roles: makeUpRoles(kind, chance),
    phones: chance.isLucky(85) ? [makeUpPhone(chance)] : [],
    preferredScript: script,
    ...(chance.isLucky(60) && {
      locality: chance.pick(['Kothrud', 'Warje', 'Erandwane', 'Chinchwad', 'Hadapsar', 'Aundh']),
    }),
    joinedOn: addDays(wish.today, -(400 + chance.below(1600))),
    ...(chance.isLucky(5) && { note: makeUpNote(wish.today, chance) }),
  };
}

function joined(names: readonly NameInBothScripts[], script: 'latin' | 'devanagari'): string {
  return names.map((name) => name[script]).join(' ');
}

function canaryOf(index: number, wish: PeopleWish): NameInBothScripts[] {
  const canary = `ZQCANARY${index + 1}`;
  return wish.canary ? [{ latin: canary, devanagari: canary }] : [];
}

function makeUpRoles(kind: GroupKind | undefined, chance: Chance): MemberRole[] {
  if (kind === undefined) return ['volunteer'];
  const role: MemberRole =
    kind === 'livedExperience' || (kind === 'open' && chance.isLucky(50)) ? 'livedExperience' : 'caregiver';
  return chance.isLucky(8) ? [role, 'volunteer'] : [role];
}

/** No number in India begins with a zero after the country's code: nobody can be disturbed by these. */
function makeUpPhone(chance: Chance): Phone {
  const safeToCall = chance.pick(['yes', 'yes', 'yes', 'askFirst', 'no'] as const);
  return {
    number: `+91 00000 ${String(chance.below(100_000)).padStart(5, '0')}`,
    safeToCall,
    ...(safeToCall === 'askFirst' && { whoMayAnswer: chance.pick(firstNames).latin }),
    mayLeaveMessage: safeToCall === 'yes' && chance.isLucky(50),
  };
}

function makeUpNote(today: IsoDate, chance: Chance): NonNullable<Member['note']> {
  const text = chance.pick([
    'Prefers the chair by the door.',
    'जिना चढता येत नाही.',
    'Comes by the six o’clock bus.',
  ]);
  return { text, expiresOn: addDays(today, chance.below(180) - 30) };
}

/** The first of a group facilitates, the second helps, the third is its anchor person. */
const carryingParts: readonly MembershipPart[] = ['facilitator', 'coFacilitator', 'anchor'];

function makeUpMembership(
  member: Member,
  group: Group,
  place: number,
  today: IsoDate,
  chance: Chance,
): Membership {
  const part = carryingParts[place] ?? 'member';
  // Most were there all year, some came during it, a few of those left again.
  const isNew = part === 'member' && chance.isLucky(30);
  const joinedOn = addDays(today, isNew ? -chance.below(300) - 10 : -400);
  const hasLeft = part === 'member' && chance.isLucky(6);
  return {
    id: chance.id(),
    memberId: member.id,
    groupId: group.id,
    part,
    joinedOn,
    ...(hasLeft && { leftOn: addDays(joinedOn, 7 + chance.below(isNew ? 3 : 380)) }),
  };
}
