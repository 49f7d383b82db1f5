/** What the form of a session chooses from: programmes, venues and members, each in the order of names. */

import { compareMembers, compareNames } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import type { Reading } from '../../session/session.ts';

export async function readSessionChoices(store: Reading) {
  const [programmes, venues, members] = await Promise.all([
    store.all('programmes'),
    store.all('venues'),
    store.all('members'),
  ]);
  const byName = (one: { name: string }, other: { name: string }) => compareNames(one.name, other.name);
  return {
    programmes: programmes.toSorted(byName),
    venues: venues.toSorted(byName),
    members: members.filter(isInLists).sort(compareMembers),
  };
}
