/** Somebody who was entered a second time by another hand: in the other script, with the same telephone. Every office has them. */

import type { Member } from '../member.ts';
import type { NameInBothScripts } from './name-lists.ts';
import type { Person } from './person.ts';

/** The place among all people of whoever is entered twice; the newest record is theirs again. */
export const enteredFirst = 1;

export function writtenAgain(
  member: Member,
  { member: first, name }: Person,
  canary: readonly NameInBothScripts[],
): Member {
  const words = [name.first, ...canary].map(({ devanagari }) => devanagari);
  return {
    ...member,
    calledBy: words.join(' '),
    fullNameLatin: undefined,
    fullNameDevanagari: [...words, name.surname.devanagari].join(' '),
    preferredScript: 'devanagari',
    phones: [...first.phones],
  };
}
