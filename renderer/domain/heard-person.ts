/**
 * A person as the rules for duplicates hear them. Names and telephones are read once, and not again for each pair: that is most of the
 * work where ten thousand are compared.
 */

import type { MemberId } from './ids.ts';
import type { Member } from './member.ts';
import { hearName, keysOfHeard, type HeardName } from './names/same-sound.ts';
import { phoneKey } from './phone.ts';

/** What two people are compared by: a record, or a form that is still being typed. */
export type Comparable = Pick<Member, 'calledBy' | 'fullNameLatin' | 'fullNameDevanagari' | 'yearOfBirth'> & {
  readonly phones: readonly { readonly number: string }[];
};

export interface HeardPerson {
  readonly fullNames: readonly HeardName[];
  /** The sound key of the first name. */
  readonly first: string | undefined;
  readonly phones: ReadonlySet<string>;
  readonly yearOfBirth: number | undefined;
}

export function hearPerson(person: Comparable): HeardPerson {
  const called = hearName(person.calledBy);
  const numbers = person.phones.map(({ number }) => number.trim()).filter((number) => number !== '');
  return {
    fullNames: fullNames(person, called),
    first: keysOfHeard(called)[0],
    phones: new Set(numbers.map(phoneKey)),
    yearOfBirth: person.yearOfBirth,
  };
}

/** The name somebody is called by stands in where there is no full one; a single word of it is no full name, so it is compared as a first name only. */
function fullNames(
  { fullNameLatin = '', fullNameDevanagari = '' }: Comparable,
  called: HeardName,
): HeardName[] {
  const full = [fullNameLatin, fullNameDevanagari].filter((name) => name.trim() !== '');
  if (full.length > 0) return full.map(hearName);
  return keysOfHeard(called).length > 1 ? [called] : [];
}

/** Under which somebody is looked up: whoever shares none of these is not the same person under any rule. */
export function signsOf(person: HeardPerson, relatives: Iterable<MemberId>): ReadonlySet<string> {
  const { first, yearOfBirth } = person;
  const signs = new Set<string>();
  for (const phone of person.phones) signs.add(`phone ${phone}`);
  if (first !== undefined) {
    for (const relative of relatives) signs.add(`family ${relative} ${first}`);
    if (yearOfBirth !== undefined) signs.add(`year ${yearOfBirth} ${first}`);
  }
  for (const name of person.fullNames) for (const sign of nameSigns(name)) signs.add(sign);
  return signs;
}

/** Each word with the beginning of each other word, so that an initial or a slip of the pen in one of them is still found. */
function nameSigns(words: HeardName): string[] {
  if (words.length === 1) return [`word ${words[0]?.key}`];
  return words.flatMap(({ isInitial, key }, at) =>
    isInitial
      ? []
      : words.filter((_, place) => place !== at).map((other) => `words ${key} ${other.key.slice(0, 1)}`),
  );
}
