/** Made-up programmes and sessions: past ones in which those who carry a group took part at different times, and two to come. */

import { addMonths, type IsoDate, weekdayOf } from '../calendar.ts';
import type { MemberId } from '../ids.ts';
import type { Readiness } from '../readiness.ts';
import type { Participation, Programme, TrainingSession } from '../training.ts';
import type { Venue } from '../venue.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import type { People } from './people.ts';

export interface MadeUpTrainings {
  readonly programmes: Programme[];
  readonly sessions: TrainingSession[];
  readonly participations: Participation[];
}

/** An orientation is valid for two years: the holders of the first are lapsed, of the second soon due, of the third ready. */
const monthsAgo = { lapsed: 30, soonDue: 23, ready: 8, refreshed: 3 } as const;

export function makeUpTrainings(
  { people, carrying }: People,
  venues: readonly Venue[],
  days: Days,
  chance: Chance,
): MadeUpTrainings {
  const orientation = makeUpProgramme('Facilitator orientation', 'orientation', 24, chance);
  const refresher = makeUpProgramme('Yearly refresher', 'refresher', 12, chance);
  const place = venues[0] === undefined ? { place: 'Pune' } : { venueId: venues[0].id };
  const session = (programme: Programme, around: IsoDate): TrainingSession => ({
    id: chance.id(),
    programmeId: programme.id,
    dates: weekendOf(around, days),
    ...place,
    status: around < days.today ? 'closed' : 'planned',
  });
  const sessions = {
    lapsed: session(orientation, addMonths(days.today, -monthsAgo.lapsed)),
    soonDue: session(orientation, addMonths(days.today, -monthsAgo.soonDue)),
    ready: session(orientation, addMonths(days.today, -monthsAgo.ready)),
    refreshed: session(refresher, addMonths(days.today, -monthsAgo.refreshed)),
    coming: session(orientation, days.ahead(16)),
    comingRefresher: session(refresher, days.ahead(30)),
  };
  const part = takingPart(chance);
  const participations = [
    ...carrying.flatMap(({ memberId, readiness }, place) =>
      pathTo(readiness, place, memberId, sessions, part),
    ),
    ...people
      .filter(({ member }) => member.roles[0] === 'volunteer')
      .map(({ member, joinedAgo }, place) =>
        // The first came to the orientation, and could not stay to its end.
        place === 0 && joinedAgo > 300
          ? part.came(sessions.ready, member.id)
          : part.enrolled(sessions.coming, member.id),
      ),
  ];
  return { programmes: [orientation, refresher], sessions: Object.values(sessions), participations };
}

function makeUpProgramme(
  name: string,
  kind: Programme['kind'],
  validityMonths: number,
  chance: Chance,
): Programme {
  return { id: chance.id(), name, kind, hours: kind === 'orientation' ? 12 : 4.5, validityMonths };
}

/** The Saturday before, and its Sunday. */
function weekendOf(date: IsoDate, days: Days): IsoDate[] {
  const saturdayAgo = days.since(date) + ((weekdayOf(date) + 1) % 7);
  return [days.ago(saturdayAgo), days.ago(saturdayAgo - 1)];
}

type Sessions = Readonly<
  Record<'lapsed' | 'soonDue' | 'ready' | 'refreshed' | 'coming' | 'comingRefresher', TrainingSession>
>;

type TakingPart = Readonly<
  Record<'completed' | 'came' | 'enrolled', (session: TrainingSession, memberId: MemberId) => Participation>
>;

function takingPart(chance: Chance): TakingPart {
  const part = (session: TrainingSession, memberId: MemberId) => ({
    id: chance.id<Participation['id']>(),
    sessionId: session.id,
    memberId,
  });
  return {
    completed: (session, memberId) => ({
      ...part(session, memberId),
      state: 'completed',
      completedOn: session.dates.at(-1),
    }),
    came: (session, memberId) => ({ ...part(session, memberId), state: 'attended' }),
    enrolled: (session, memberId) => ({ ...part(session, memberId), state: 'enrolled' }),
  };
}

/** What somebody has done who is this ready today. */
function pathTo(
  readiness: Readiness,
  place: number,
  memberId: MemberId,
  sessions: Sessions,
  { completed, enrolled }: TakingPart,
): Participation[] {
  if (readiness === 'notOriented') return [enrolled(sessions.coming, memberId)];
  if (readiness === 'refresherDue') return [completed(sessions.soonDue, memberId)];
  if (readiness === 'lapsed')
    return [completed(sessions.lapsed, memberId), enrolled(sessions.comingRefresher, memberId)];
  return place % 3 === 0
    ? [completed(sessions.lapsed, memberId), completed(sessions.refreshed, memberId)]
    : [completed(sessions.ready, memberId)];
}
