/** Who belongs to whom in a made-up office: families whose members sit in both rooms of a pair, and friends within a group. */

import type { Pair } from '../pair.ts';
import type { Relationship } from '../relationship.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import type { PeopleOfGroups, Person } from './person.ts';

/** Everybody in the fourth of five places is cared for, or cares, in the room beside; every second such family sends one more. */
const familyEvery = 5;
const placeInFamily = 3;

function hasSibling(place: number): boolean {
  return place % (2 * familyEvery) === placeInFamily;
}

export function isOfFamily(place: number): boolean {
  return place % familyEvery === placeInFamily || hasSibling(place - 1);
}

/** The place in the first room of the pair where the relative of this one sits. */
export function relativePlace(place: number, isFirstRoom: boolean): number | undefined {
  if (isFirstRoom) return hasSibling(place - 1) ? place - 1 : undefined;
  return place % familyEvery === placeInFamily ? place : undefined;
}

export function makeUpRelationships(
  pairs: readonly Pair[],
  ofGroup: PeopleOfGroups,
  days: Days,
  chance: Chance,
): Relationship[] {
  const link = (one: Person, kind: Relationship['kind'], other: Person): Relationship => ({
    id: chance.id(),
    memberId: one.member.id,
    kind,
    otherId: other.member.id,
  });
  const families = pairs.flatMap(({ groupIds: [first, second] }) => {
    const [here, beside] = [ofGroup.get(first) ?? [], ofGroup.get(second) ?? []];
    return here.flatMap((carer, place) => {
      const cared = beside[place];
      if (place % familyEvery !== placeInFamily || cared === undefined) return [];
      const sibling = hasSibling(place) ? here[place + 1] : undefined;
      const besides =
        sibling === undefined ? [] : [link(sibling, 'family', cared), link(carer, 'family', sibling)];
      return [link(carer, 'caregiverOf', cared), ...besides];
    });
  });
  const friends = [...ofGroup.values()].flatMap(([, , , , , one, other]) =>
    one === undefined || other === undefined ? [] : [link(one, 'friend', other)],
  );
  return [...families, ...friends].map((made, place) => ({ ...made, ...whatIsKnownOf(made, place, days) }));
}

/** Of every fourth nobody was told; some say since when, and every second friendship is over. */
function whatIsKnownOf({ kind }: Relationship, place: number, days: Days): Partial<Relationship> {
  const knownTo = place % 4 === 0 ? 'notTold' : place % 4 === 3 ? undefined : 'both';
  const since = place % 3 === 0 ? undefined : days.ago(400 + ((place * 37) % 900));
  const until = kind === 'friend' && place % 2 === 0 ? days.ago(30 + ((place * 7) % 100)) : undefined;
  return {
    ...(knownTo !== undefined && { knownTo }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}
