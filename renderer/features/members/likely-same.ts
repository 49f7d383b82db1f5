/** People of a file who may already be in the records, or in the file twice: pointed out, never joined into one. */

import type { Member } from '../../domain/member.ts';
import { phoneKey } from '../../domain/phone.ts';
import type { NewMember } from './add-member.ts';
import { plainSpelling } from '../../search/plain-spelling.ts';

export type LikelySame =
  { readonly type: 'InRecords'; readonly member: Member } | { readonly type: 'InFile'; readonly row: number };

/** For each row of the file in which there is somebody who looks like somebody else, who that is. */
export function findLikelySame(
  people: readonly NewMember[],
  rows: readonly number[],
  members: readonly Member[],
): Map<number, LikelySame> {
  const known = new Map<string, LikelySame>();
  for (const member of members) remember(known, member, { type: 'InRecords', member });
  const found = new Map<number, LikelySame>();
  people.forEach((person, place) => {
    const row = rows[place] ?? 0;
    const same = signsOf(person)
      .map((sign) => known.get(sign))
      .find((other) => other !== undefined);
    if (same !== undefined) found.set(row, same);
    remember(known, person, { type: 'InFile', row });
  });
  return found;
}

/** The first to be seen under a name or number is the one that is pointed to. */
function remember(known: Map<string, LikelySame>, person: NewMember, who: LikelySame): void {
  for (const sign of signsOf(person)) if (!known.has(sign)) known.set(sign, who);
}

/** A full name or a phone number; a name to be called by alone is shared by too many. */
function signsOf({ calledBy, fullNameLatin = '', fullNameDevanagari = '', phones }: NewMember): string[] {
  const full = [fullNameLatin, fullNameDevanagari].filter((name) => name.trim() !== '');
  const names = (full.length > 0 ? full : [calledBy]).map((name) => `name ${plainSpelling(name)}`);
  return [...names, ...phones.map(({ number }) => `phone ${phoneKey(number)}`)];
}
