/** Made-up members and their belonging to groups; nobody of these names is meant, and no number of theirs can be rung. */

import type { Group } from '../group.ts';
import type { MemberId } from '../ids.ts';
import type { Member } from '../member.ts';
import type { Membership } from '../membership.ts';
import { memberNumber } from '../numbers.ts';
import type { Pair } from '../pair.ts';
import type { Readiness } from '../readiness.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import { isOfFamily, relativePlace } from './families.ts';
import { canaryOf, genderOf, makeUpNames, makeUpNote, makeUpPhone, makeUpRoles } from './member-facts.ts';
import { makeUpName } from './names.ts';
import type { PeopleOfGroups, Person } from './person.ts';
import { localities } from './places.ts';
import { enteredFirst, writtenAgain } from './written-again.ts';
import { mostInTeams, teamSeat, type TeamSeat } from './teams.ts';

export interface PeopleWish {
  readonly count: number;
  readonly days: Days;
  /** Puts 'ZQCANARY1', 'ZQCANARY2' … into every name of a member, to be looked for where no name may be. */
  readonly canary: boolean;
}

/** Where somebody sits: which of all people, in which group, and as which of that group. */
interface Seat {
  readonly index: number;
  readonly group: Group | undefined;
  readonly groupPlace: number;
  readonly place: number;
  readonly team: TeamSeat | undefined;
  readonly relative: Person | undefined;
  /** Whose record already this person's is. */
  readonly first: Person | undefined;
}

export interface People {
  readonly people: Person[];
  readonly ofGroup: PeopleOfGroups;
  readonly memberships: Membership[];
  readonly carrying: { readonly memberId: MemberId; readonly readiness: Readiness }[];
}

/** One in so many helps without belonging to a group. */
const unattachedEvery = 40;

export function makeUpPeople(
  wish: PeopleWish,
  groups: readonly Group[],
  pairs: readonly Pair[],
  chance: Chance,
): People {
  const firstRoomOf = new Map(pairs.map(({ groupIds: [first, second] }) => [second, first]));
  const ofGroup = new Map(groups.map(({ id }) => [id, [] as Person[]]));
  const made = {
    people: [] as Person[],
    memberships: [] as Membership[],
    carrying: [] as People['carrying'],
  };
  for (let index = 0; index < wish.count; index += 1) {
    const groupPlace = index % groups.length;
    const group = index % unattachedEvery === unattachedEvery - 1 ? undefined : groups[groupPlace];
    const others = group === undefined ? [] : (ofGroup.get(group.id) ?? []);
    const place = others.length;
    const firstRoom = group && ofGroup.get(firstRoomOf.get(group.id) ?? group.id);
    const relative = firstRoom?.[relativePlace(place, firstRoom === others) ?? -1];
    const team = group && teamSeat(groupPlace, place);
    const first = index === wish.count - 1 ? made.people[enteredFirst] : undefined;
    const seat: Seat = { index, group, groupPlace, place, team, relative, first };
    const leftAgo = leavingAgo(seat, wish, chance);
    const person = makeUpPerson(seat, wish, leftAgo, chance);
    made.people.push(person);
    if (group === undefined) continue;
    others.push(person);
    made.memberships.push(...makeUpMemberships(person, group, team, leftAgo, wish.days, chance));
    if (team !== undefined) made.carrying.push({ memberId: person.member.id, readiness: team.readiness });
  }
  return { ...made, ofGroup };
}

/**
 * Members have come ever faster: about one in five within the last half year, the newest a few days ago. Numbers are given as
 * people come, so a higher number never joined earlier. Those who carry groups have been there for years.
 */
function joiningAgo(index: number, count: number): number {
  const ago = 2 + Math.round(2000 * (1 - index / count) ** 1.5);
  return index < mostInTeams ? Math.max(ago, 1000 + mostInTeams - index) : ago;
}

/** Some leave a group again; nobody asks why. Those in a team or a family stay. */
function leavingAgo({ index, place, team }: Seat, wish: PeopleWish, chance: Chance): number | undefined {
  const stays = team !== undefined || place < 7 || isOfFamily(place);
  if (!chance.isLucky(8) || stays) return undefined;
  return chance.below(Math.min(joiningAgo(index, wish.count), 250));
}

function makeUpPerson(seat: Seat, wish: PeopleWish, leftAgo: number | undefined, chance: Chance): Person {
  const { index, place, relative, group } = seat;
  const { days, count } = wish;
  const name = makeUpName({ gender: genderOf(place, group?.kind, chance), relative: relative?.name }, chance);
  const joinedAgo = joiningAgo(index, count);
  const hasLeftAltogether = chance.isLucky(50);
  const locality = relative === undefined ? chance.pick(localities) : relative.member.locality;
  const isLocalityKnown = chance.isLucky(60) || relative !== undefined;
  const member: Member = {
    id: chance.id(),
    number: memberNumber(index + 1),
    ...makeUpNames(name, isOfFamily(place), canaryOf(index, wish.canary), chance),
    roles: makeUpRoles(group?.kind, chance),
    phones: chance.isLucky(85) ? [makeUpPhone(chance)] : [],
    ...(isLocalityKnown && locality !== undefined && { locality }),
    joinedOn: days.ago(joinedAgo),
    ...(leftAgo !== undefined && hasLeftAltogether && { leftOn: days.ago(leftAgo) }),
    ...(chance.isLucky(5) && { note: makeUpNote(days, chance) }),
  };
  const { first } = seat;
  if (first === undefined) return { member, name, joinedAgo };
  const again = writtenAgain(member, first, canaryOf(index, wish.canary));
  return { member: again, name: first.name, joinedAgo };
}

/** When a facilitator without a successor has stepped back. */
const steppedBackAgo = 20;

function makeUpMemberships(
  { member, joinedAgo }: Person,
  group: Group,
  team: TeamSeat | undefined,
  leftAgo: number | undefined,
  days: Days,
  chance: Chance,
): Membership[] {
  const belonging = (fields: Omit<Membership, 'id' | 'memberId' | 'groupId'>): Membership => ({
    id: chance.id(),
    memberId: member.id,
    groupId: group.id,
    ...fields,
  });
  const joinedOn = days.ago(joinedAgo);
  const part = team?.part ?? 'member';
  if (team?.hasSteppedBack === true)
    return [
      belonging({ part, joinedOn, leftOn: days.ago(steppedBackAgo) }),
      belonging({ part: 'member', joinedOn: days.ago(steppedBackAgo - 1) }),
    ];
  return [belonging({ part, joinedOn, ...(leftAgo !== undefined && { leftOn: days.ago(leftAgo) }) })];
}
