/**
 * All members in the order of their names, kept from one reading to the next.
 *
 * [Note: Members stay in order] Putting a hundred thousand names in order asks the language a million times: half a second. A record that
 * was not saved since is the same object as before and stands where it stood, so only what is new or changed looks for its place.
 */

import type { Member } from '../../domain/member.ts';
import { compareMembers, compareNames, fullName } from '../../domain/names.ts';
import type { Steps } from '../../session/in-pieces.ts';

interface Order {
  readonly asked: readonly Member[];
  readonly inOrder: readonly Member[];
  readonly ones: ReadonlySet<Member>;
}

/** Of the reading that was done last. */
let known: Order = { asked: [], inOrder: [], ones: new Set() };

/** The same list for the same records. */
export function* membersInOrder(members: readonly Member[]): Steps<readonly Member[]> {
  // Two readings may be on their way at once: each goes on from what it began with, or both would name whoever is new to either.
  const before = known;
  if (areSame(members, before.asked)) return before.inOrder;
  const ones = new Set(members);
  const few = yield* nearlySorted(members.filter((member) => !before.ones.has(member)));
  const stayed = before.inOrder.filter((member) => ones.has(member));
  known = { asked: members, inOrder: merged(stayed, few), ones };
  return known.inOrder;
}

/** Record for record. */
export function areSame(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((record, place) => record === others[place]);
}

interface Named {
  readonly member: Member;
  readonly name: string;
  /** Compared as code units: quick, and nearly the order of the language, which is then asked little more than once for each. */
  readonly units: string;
}

/** The first reading of a desk comes in the order of the last one: all but a few stand where they should. */
function* nearlySorted(members: readonly Member[]): Steps<readonly Member[]> {
  const standing: Member[] = [];
  const others: Member[] = [];
  for (const [place, member] of members.entries()) {
    if (place % 64 === 0) yield;
    const last = standing.at(-1);
    const before = standing.at(-2);
    if (last === undefined || compareMembers(last, member) <= 0) standing.push(member);
    else if (before !== undefined && compareMembers(before, member) > 0) others.push(member);
    // The last one stood too far in front, or everybody after it would be out of place.
    else others.push(...standing.splice(-1, 1, member));
    if (others.length > fewOf(members.length)) return yield* sorted(members);
  }
  return merged(standing, yield* sorted(others));
}

/** With more of them out of place it is quicker to begin from nothing. */
function fewOf(count: number): number {
  return 16 + count / 16;
}

/** So many are put in order at once: a few milliseconds. */
const stretch = 2000;

/** Stretch by stretch, and two stretches into one until only one is left. */
function* sorted(members: readonly Member[]): Steps<readonly Member[]> {
  let stretches: (readonly Named[])[] = [];
  for (let start = 0; start < members.length; start += stretch) {
    stretches.push(inOrder(members.slice(start, start + stretch)));
    yield;
  }
  while (stretches.length > 1) {
    const longer: (readonly Named[])[] = [];
    for (let place = 0; place < stretches.length; place += 2)
      longer.push(yield* joined(stretches[place] ?? [], stretches[place + 1] ?? []));
    stretches = longer;
  }
  return (stretches[0] ?? []).map(({ member }) => member);
}

function inOrder(members: readonly Member[]): readonly Named[] {
  const named = members.map((member): Named => {
    const name = fullName(member, 'latin');
    return { member, name, units: name.toLowerCase() };
  });
  named.sort((one, other) => (one.units < other.units ? -1 : Number(one.units > other.units)));
  return named.sort(compareNamed);
}

function compareNamed(one: Named, other: Named): number {
  return compareNames(one.name, other.name) || compareNames(one.member.number, other.member.number);
}

function* joined(some: readonly Named[], others: readonly Named[]): Steps<readonly Named[]> {
  const all: Named[] = [];
  let [place, otherPlace] = [0, 0];
  for (;;) {
    const [one, other] = [some[place], others[otherPlace]];
    if (one === undefined || other === undefined) break;
    const isFirst = compareNamed(one, other) <= 0;
    all.push(isFirst ? one : other);
    if (isFirst) place += 1;
    else otherPlace += 1;
    if (all.length % 64 === 0) yield;
  }
  return all.concat(some.slice(place), others.slice(otherPlace));
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
