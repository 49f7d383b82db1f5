/** What is typed or read from a file, as the rules for duplicates compare it. */

import type { Comparable } from '../../domain/heard-person.ts';
import type { NewMember } from './add-member.ts';

export function personOf(typed: NewMember): Comparable {
  return {
    calledBy: typed.calledBy,
    fullNameLatin: typed.fullNameLatin,
    fullNameDevanagari: typed.fullNameDevanagari,
    yearOfBirth: typeof typed.yearOfBirth === 'number' ? typed.yearOfBirth : undefined,
    phones: typed.phones,
  };
}
