/** A member's names side by side in both scripts, as lists and headings show them. */

import { fullName } from '../../domain/names.ts';
import type { Member } from '../../domain/member.ts';

export interface NamesOfMember {
  readonly main: string;
  /** The same name in Devanagari, where the office has both. */
  readonly devanagari: string | undefined;
  /** What to call them, where no full name begins with it. */
  readonly calledBy: string | undefined;
}

export function namesOf(member: Member): NamesOfMember {
  const main = fullName(member, 'latin');
  const devanagari = fullName(member, 'devanagari');
  const isSaid = [main, devanagari].some(
    (name) => name === member.calledBy || name.startsWith(`${member.calledBy} `),
  );
  return {
    main,
    devanagari: devanagari === main ? undefined : devanagari,
    calledBy: isSaid ? undefined : member.calledBy,
  };
}
