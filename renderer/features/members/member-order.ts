/**
 * All members in the order of their names, kept from one reading to the next.
 *
 * [Note: Members stay in order] Putting a hundred thousand names in order asks the language a million times: half a second. A record that
 * was not saved since is the same object as before and stands where it stood, so only what is new or changed looks for its place.
 */

import type { Member } from '../../domain/member.ts';
import { compareMembers, fullName } from '../../domain/names.ts';

let asked: readonly Member[] = [];
let known: readonly Member[] = [];
let knownOnes: ReadonlySet<Member> = new Set();

/** The same list for the same records. */
export function membersInOrder(members: readonly Member[]): readonly Member[] {
  if (areSame(members, asked)) return known;
  const fresh = members.filter((member) => !knownOnes.has(member));
  const now = new Set(members);
  known = merged(
    known.filter((member) => now.has(member)),
    sorted(fresh),
  );
  knownOnes = now;
  asked = members;
  return known;
}

/** Record for record. */
export function areSame(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((record, place) => record === others[place]);
}

/** As code units first: quick, and nearly the order of the language, which is then asked little more than once for each. */
function sorted(members: readonly Member[]): readonly Member[] {
  const byName = members.map((member) => ({ member, name: fullName(member, 'latin').toLowerCase() }));
  byName.sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
  return byName.map(({ member }) => member).sort(compareMembers);
}

/** Few among many: each looks for its place by halves. */
function merged(many: readonly Member[], few: readonly Member[]): readonly Member[] {
  if (many.length === 0) return few;
  const parts: (readonly Member[])[] = [];
  let taken = 0;
  for (const member of few) {
    const place = placeFor(member, many, taken);
    parts.push(many.slice(taken, place), [member]);
    taken = place;
  }
  return parts.concat([many.slice(taken)]).flat();
}

function placeFor(member: Member, many: readonly Member[], from: number): number {
  let [low, high] = [from, many.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = many[middle];
    if (other !== undefined && compareMembers(other, member) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
