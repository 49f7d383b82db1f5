/** Everybody in the records, heard in slices while somebody types a first name: who of them may be the person that is typed. */

import { knownSteps, type KnownPeople } from '../domain/known-people.ts';
import type { Member } from '../domain/member.ts';
import { isSealed } from '../domain/out-of-sight.ts';
import { inSlices } from './in-slices.ts';

/** Whoever is archived may have come back; of whoever is sealed nobody is told. */
export function hearEverybody(members: readonly Member[]): Promise<KnownPeople<Member> | undefined> {
  return inSlices(knownSteps(members.filter((member) => !isSealed(member))));
}
