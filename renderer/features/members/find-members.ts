/** Finding a member by what somebody remembers: a piece of the name in either script, the number, the place. */

import type { Member } from '../../domain/member.ts';
import { plainSpelling } from '../../search/plain-spelling.ts';

/** What a member can be found by, in plain spelling; made once for each member, because every keystroke asks all of them. */
export function findableText(member: Member): string {
  const { calledBy, fullNameLatin, fullNameDevanagari, number, locality } = member;
  return plainSpelling([calledBy, fullNameLatin, fullNameDevanagari, number, locality].join('\u0001'));
}

/** Every word that was typed has to be somewhere in the member's names, number or locality; nothing typed finds everybody. */
export function createFinder(typed: string): (findable: string) => boolean {
  const words = plainSpelling(typed).split(' ');
  return (findable) => words.every((word) => findable.includes(word));
}
