/** Made-up acceptances of the code of conduct: nearly everybody accepted what held when they came, and most the newer edition too. */

import { acceptanceWays, type Acceptance } from '../conduct.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import { secondConductAgo } from './notices.ts';
import type { Person } from './person.ts';

const percentAccepting = { onComing: 96, anew: 65 } as const;

export function makeUpAcceptances(people: readonly Person[], days: Days, chance: Chance): Acceptance[] {
  return people.flatMap(({ member, joinedAgo }) => {
    const accepted = (version: number, ago: number): Acceptance => ({
      id: chance.id(),
      memberId: member.id,
      version,
      on: days.ago(ago),
      how: chance.pick(acceptanceWays),
    });
    const cameSince = joinedAgo <= secondConductAgo;
    const first = chance.isLucky(percentAccepting.onComing) ? [accepted(cameSince ? 2 : 1, joinedAgo)] : [];
    const mayBeAsked = !cameSince && member.leftOn === undefined && first.length > 0;
    const anew =
      mayBeAsked && chance.isLucky(percentAccepting.anew)
        ? [accepted(2, chance.below(secondConductAgo))]
        : [];
    return [...first, ...anew];
  });
}
