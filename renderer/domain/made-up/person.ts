/** A made-up member together with what the other makers need to know of them. */

import type { GroupId } from '../ids.ts';
import type { Member } from '../member.ts';
import type { PersonName } from './names.ts';

export interface Person {
  readonly member: Member;
  readonly name: PersonName;
  /** In days before today. */
  readonly joinedAgo: number;
}

/** Those of each group, in the order in which they were made. */
export type PeopleOfGroups = ReadonlyMap<GroupId, readonly Person[]>;
