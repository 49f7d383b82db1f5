/** People of a file who may already be in the records, or in the file twice: pointed out, never joined into one. */

import { KnownPeople } from '../../domain/known-people.ts';
import type { Likeness } from '../../domain/likeness.ts';
import type { Member } from '../../domain/member.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import type { NewMember } from './add-member.ts';
import { personOf } from './person-of.ts';

export type LikelySame = { readonly likenesses: readonly Likeness[] } & (
  { readonly type: 'InRecords'; readonly member: Member } | { readonly type: 'InFile'; readonly row: number }
);

/** For each row of the file in which there is somebody who looks like somebody else, who that likeliest is. */
export function findLikelySame(
  people: readonly NewMember[],
  rows: readonly number[],
  members: readonly Member[],
): Map<number, LikelySame> {
  const known = heardOnce(members);
  const before = new KnownPeople<number>();
  const found = new Map<number, LikelySame>();
  people.forEach((each, place) => {
    const person = personOf(each);
    const row = rows[place] ?? 0;
    const [inRecords] = known.likelySame(person);
    const [inFile] = before.likelySame(person);
    if (inRecords)
      found.set(row, { type: 'InRecords', member: inRecords.who, likenesses: inRecords.likenesses });
    else if (inFile) found.set(row, { type: 'InFile', row: inFile.who, likenesses: inFile.likenesses });
    before.hear(row, person);
  });
  return found;
}

/** A preview is made anew for each row that is left out; the records stay the same. */
const heard = new WeakMap<readonly Member[], KnownPeople<Member>>();

function heardOnce(members: readonly Member[]): KnownPeople<Member> {
  const before = heard.get(members);
  if (before !== undefined) return before;
  const known = new KnownPeople<Member>();
  // Of whoever is sealed nobody is told, also not that they are here.
  for (const member of members) if (!isSealed(member)) known.hear(member, member);
  heard.set(members, known);
  return known;
}
