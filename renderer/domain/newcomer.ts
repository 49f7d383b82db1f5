/** Somebody who wrote a name on a free row of a sheet: what of it goes into which field, and what brings them to that group. */

import type { GroupKind } from './group.ts';
import type { MemberRole } from './member.ts';
import { bareWords, isDevanagari } from './names/name-words.ts';

export interface NamesOfNewcomer {
  readonly calledBy: string;
  readonly fullNameLatin?: string;
  readonly fullNameDevanagari?: string;
}

/** Several words are a whole name, and its first one, titles aside, is the name to be called by. One word is just that. */
export function namesOfNewcomer(written: string): NamesOfNewcomer {
  const whole = written.trim().replace(/\s+/gu, ' ');
  const [calledBy = ''] = bareWords(whole);
  if (calledBy === whole) return { calledBy };
  return isDevanagari(whole) ? { calledBy, fullNameDevanagari: whole } : { calledBy, fullNameLatin: whole };
}

/** What a group of one kind says of those who come to it; of an open group nothing is assumed. */
export function roleOfNewcomer(kind: GroupKind): MemberRole | undefined {
  if (kind === 'caregivers') return 'caregiver';
  return kind === 'livedExperience' ? 'livedExperience' : undefined;
}
