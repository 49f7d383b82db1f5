/** Made-up programmes and sessions, in which those who carry a group took part at different times. */

import { addMonths, addDays, type IsoDate } from '../calendar.ts';
import type { Membership } from '../membership.ts';
import type { Participation, Programme, TrainingSession } from '../training.ts';
import type { Venue } from '../venue.ts';
import type { Chance } from './chance.ts';

export interface MadeUpTrainings {
  readonly programmes: Programme[];
  readonly sessions: TrainingSession[];
  readonly participations: Participation[];
}

/** Months ago of each orientation: with 24 months of validity the holders are lapsed, soon due, and ready. */
const orientationsMonthsAgo = [30, 23, 8];
const validityMonths = 24;

export function makeUpTrainings(
  memberships: readonly Membership[],
  venue: Venue | undefined,
  today: IsoDate,
  chance: Chance,
): MadeUpTrainings {
  const orientation: Programme = {
    id: chance.id(),
    name: 'Facilitator orientation',
    kind: 'orientation',
    hours: 12,
    validityMonths,
  };
  const refresher: Programme = {
    id: chance.id(),
    name: 'Yearly refresher',
    kind: 'refresher',
    hours: 4.5,
    validityMonths,
  };
  const makeSession = (programme: Programme, date: IsoDate): TrainingSession => ({
    id: chance.id(),
    programmeId: programme.id,
    dates: [date, addDays(date, 1)],
    ...(venue === undefined ? { place: 'Pune' } : { venueId: venue.id }),
    status: date < today ? 'closed' : 'planned',
  });
  const past = orientationsMonthsAgo.map((months) => makeSession(orientation, addMonths(today, -months)));
  const refreshed = makeSession(refresher, addMonths(today, -3));
  const coming = makeSession(orientation, addDays(today, 16));
  const carrying = memberships.filter((membership) => membership.part !== 'member');
  const participations = carrying.flatMap(({ memberId }, place) => {
    // Every fourth of those who carry a group is only enrolled so far, and shows as not oriented.
    const session = past[place % 4];
    if (session === undefined) return [enrol(coming, memberId, chance)];
    const isRefreshed = place % 8 === 0;
    return [
      complete(session, memberId, chance),
      ...(isRefreshed ? [complete(refreshed, memberId, chance)] : []),
    ];
  });
  return { programmes: [orientation, refresher], sessions: [...past, refreshed, coming], participations };
}

function complete(session: TrainingSession, memberId: Membership['memberId'], chance: Chance): Participation {
  return {
    id: chance.id(),
    sessionId: session.id,
    memberId,
    state: 'completed',
    completedOn: session.dates.at(-1),
  };
}

function enrol(session: TrainingSession, memberId: Membership['memberId'], chance: Chance): Participation {
  return { id: chance.id(), sessionId: session.id, memberId, state: 'enrolled' };
}
