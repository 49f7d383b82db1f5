/** Who may be in the records twice: pairs of members who look alike, each with the reasons. Nobody is ever joined by a rule. */

import type { MemberId } from './ids.ts';
import type { Member } from './member.ts';
import { bareWords, isInitial, spokenWords } from './names/name-words.ts';
import { nameKeys, sameSound } from './names/same-sound.ts';
import { phoneKey } from './phone.ts';
import type { Relationship } from './relationship.ts';

/** `strict` points out who is very likely one person; `broad` also who is worth a look. */
export const duplicateRules = ['strict', 'broad'] as const;
export type DuplicateRule = (typeof duplicateRules)[number];

/** What speaks for one person, the strongest first. */
const likenesses = ['sameName', 'samePhone', 'closeName', 'sameFirstName', 'sameYear', 'sameFamily'] as const;
export type Likeness = (typeof likenesses)[number];

/** What two people are compared by: a record, or a form that is still being typed. */
export type Comparable = Pick<Member, 'calledBy' | 'fullNameLatin' | 'fullNameDevanagari' | 'yearOfBirth'> & {
  readonly phones: readonly { readonly number: string }[];
};

export interface Alike {
  readonly likenesses: readonly Likeness[];
  readonly rule: DuplicateRule;
}

/** People may be a year out about their year of birth; more than that tells two people of one name apart. */
const mostYearsApart = 1;

/** Why these two may be one person; undefined where nothing much speaks for it. `areOfOneFamily`: both are linked to the same third person. */
function alikeOf(one: Comparable, other: Comparable, areOfOneFamily: boolean): Alike | undefined {
  const name = sameNames(fullNames(one), fullNames(other));
  const found = new Set<Likeness>();
  if (name === 'same') found.add('sameName');
  if (name === 'close') found.add('closeName');
  if (firstKey(one) !== undefined && firstKey(one) === firstKey(other)) found.add('sameFirstName');
  if (sharePhone(one, other)) found.add('samePhone');
  if (one.yearOfBirth !== undefined && one.yearOfBirth === other.yearOfBirth) found.add('sameYear');
  if (areOfOneFamily) found.add('sameFamily');
  const rule = ruleThatFits(found, areYearsApart(one, other));
  return rule && { rule, likenesses: likenesses.filter((each) => found.has(each)) };
}

function ruleThatFits(found: ReadonlySet<Likeness>, isYearOther: boolean): DuplicateRule | undefined {
  const hasName = found.has('sameName') || found.has('closeName');
  // A family shares a telephone; the same telephone and the same first name is one person.
  if (found.has('samePhone') && (hasName || found.has('sameFirstName'))) return 'strict';
  if (isYearOther) return undefined;
  if (found.has('sameName')) return 'strict';
  if (found.has('closeName')) return 'broad';
  const isKnownOtherwise = found.has('sameYear') || found.has('sameFamily');
  return found.has('samePhone') || (found.has('sameFirstName') && isKnownOtherwise) ? 'broad' : undefined;
}

function areYearsApart({ yearOfBirth: one }: Comparable, { yearOfBirth: other }: Comparable): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) > mostYearsApart;
}

/** The name somebody is called by stands in where there is no full one; a single word of it is no full name, so it is compared as a first name only. */
function fullNames({ calledBy, fullNameLatin, fullNameDevanagari }: Comparable): string[] {
  const full = [fullNameLatin, fullNameDevanagari].filter((name) => name !== undefined && name.trim() !== '');
  if (full.length > 0) return full as string[];
  return nameKeys(calledBy).length > 1 ? [calledBy] : [];
}

function sameNames(ones: readonly string[], others: readonly string[]): 'same' | 'close' | 'different' {
  const found = ones.flatMap((one) => others.map((other) => sameSound(one, other)));
  if (found.includes('same')) return 'same';
  return found.includes('close') ? 'close' : 'different';
}

function firstKey({ calledBy }: Comparable): string | undefined {
  return nameKeys(calledBy)[0];
}

function sharePhone(one: Comparable, other: Comparable): boolean {
  const keys = new Set(one.phones.map(({ number }) => phoneKey(number)));
  return other.phones.some(({ number }) => number.trim() !== '' && keys.has(phoneKey(number)));
}

export interface DuplicatePair extends Alike {
  readonly one: Member;
  readonly other: Member;
}

/**
 * All pairs that the rule points out, the likeliest first. Only people who share a telephone, a relative, or a word of their name and
 * the beginning of another are compared, so that an office of ten thousand takes less than a second.
 */
export function findDuplicates(
  members: readonly Member[],
  relationships: readonly Relationship[],
  rule: DuplicateRule,
): DuplicatePair[] {
  const relatives = relativesByMember(relationships);
  const pairs: DuplicatePair[] = [];
  for (const [one, other] of candidates(members, relatives)) {
    if (one.notSame?.includes(other.id) || other.notSame?.includes(one.id)) continue;
    const alike = alikeOf(one, other, areOfOneFamily(relatives, one.id, other.id));
    if (alike !== undefined && (rule === 'broad' || alike.rule === 'strict'))
      pairs.push({ one, other, ...alike });
  }
  return pairs.toSorted((a, b) => strength(b) - strength(a));
}

function strength({ rule, likenesses: found }: Alike): number {
  const weight = found.reduce((sum, each) => sum + likenesses.length - likenesses.indexOf(each), 0);
  return weight + (rule === 'strict' ? 100 : 0);
}

type Relatives = ReadonlyMap<MemberId, ReadonlySet<MemberId>>;

function relativesByMember(relationships: readonly Relationship[]): Relatives {
  const relatives = new Map<MemberId, Set<MemberId>>();
  const note = (id: MemberId, other: MemberId) =>
    relatives.set(id, (relatives.get(id) ?? new Set()).add(other));
  for (const { memberId, otherId } of relationships) {
    note(memberId, otherId);
    note(otherId, memberId);
  }
  return relatives;
}

/** Two who are linked to each other are two people, whoever else they are linked to. */
function areOfOneFamily(relatives: Relatives, one: MemberId, other: MemberId): boolean {
  const [ofOne, ofOther] = [relatives.get(one), relatives.get(other)];
  if (ofOne === undefined || ofOther === undefined || ofOne.has(other)) return false;
  return [...ofOne].some((id) => ofOther.has(id));
}

/** A place where everybody meets is no sign: beyond this a shared word or telephone tells nothing, and comparing all would take for ever. */
const mostInOnePlace = 400;

function* candidates(members: readonly Member[], relatives: Relatives): Generator<[Member, Member]> {
  const places = new Map<string, number[]>();
  members.forEach((member, at) => {
    for (const sign of signsOf(member, relatives)) {
      const place = places.get(sign);
      if (place === undefined) places.set(sign, [at]);
      else place.push(at);
    }
  });
  const seen = new Set<number>();
  for (const place of places.values()) {
    if (place.length < 2 || place.length > mostInOnePlace) continue;
    for (const [one, other] of pairsOf(place)) {
      const pair = one * members.length + other;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const [first, second] = [members[one], members[other]];
      if (first !== undefined && second !== undefined) yield [first, second];
    }
  }
}

function* pairsOf(place: readonly number[]): Generator<[number, number]> {
  for (const [index, one] of place.entries()) for (const other of place.slice(index + 1)) yield [one, other];
}

function signsOf(member: Member, relatives: Relatives): Set<string> {
  const signs = new Set<string>();
  for (const { number } of member.phones) signs.add(`phone ${phoneKey(number)}`);
  const first = firstKey(member);
  if (first !== undefined)
    for (const relative of relatives.get(member.id) ?? []) signs.add(`family ${relative} ${first}`);
  if (first !== undefined && member.yearOfBirth !== undefined)
    signs.add(`year ${member.yearOfBirth} ${first}`);
  for (const name of fullNames(member)) for (const sign of nameSigns(name)) signs.add(sign);
  return signs;
}

/** Each word with the beginning of each other word, so that an initial or a slip of the pen in one of them is still found. */
function nameSigns(name: string): string[] {
  const words = spokenWords(bareWords(name).join(' ')).map((word) => ({
    isWhole: !isInitial(word),
    key: nameKeys(word)[0] ?? '',
  }));
  if (words.length === 1) return [`word ${words[0]?.key}`];
  return words.flatMap(({ isWhole, key }, at) =>
    words.flatMap((other, place) =>
      isWhole && place !== at ? [`words ${key} ${other.key.slice(0, 1)}`] : [],
    ),
  );
}
