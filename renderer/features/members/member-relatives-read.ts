/** Who belongs to a member: of the others nothing is read but what they are called. See [Note: The family firewall]. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { MemberId } from '../../domain/ids.ts';
import { compareNames, fullName } from '../../domain/names.ts';
import { hasEnded, relativesOf, whoMayNotKnow, type Relative } from '../../domain/relationship.ts';
import type { Reading } from '../../session/session.ts';

export interface NamedRelative extends Relative {
  readonly name: string;
}

export interface Relatives {
  readonly now: readonly NamedRelative[];
  readonly before: readonly NamedRelative[];
}

export async function readRelatives(store: Reading, id: MemberId, today: IsoDate): Promise<Relatives> {
  const relatives: NamedRelative[] = [];
  for (const relative of relativesOf(id, await store.all('relationships'))) {
    const other = await store.get('members', relative.memberId);
    if (other !== undefined) relatives.push({ ...relative, name: fullName(other) });
  }
  const inOrder = relatives.toSorted((one, other) => compareNames(one.name, other.name));
  return {
    now: inOrder.filter(({ relationship }) => !hasEnded(relationship, today)),
    before: inOrder.filter(({ relationship }) => hasEnded(relationship, today)),
  };
}

/** Who of those close to a member may not know that they come here; undefined where nobody is left in the dark. */
export async function readWhoMayNotKnow(store: Reading, id: MemberId, today: IsoDate) {
  return whoMayNotKnow(await store.all('relationships'), today).get(id);
}
