/** Sessions joined with their programme, venue and number of participants, for lists. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { SessionId } from '../../domain/ids.ts';
import type { Programme, TrainingSession } from '../../domain/training.ts';
import type { Venue } from '../../domain/venue.ts';
import { compareNames } from '../../domain/names.ts';
import type { Reading } from '../../session/session.ts';
import { firstDay, phaseOf, type SessionPhase } from '../../domain/training-session.ts';

export interface SessionRow {
  readonly session: TrainingSession;
  readonly programme: Programme | undefined;
  readonly venue: Venue | undefined;
  readonly phase: SessionPhase;
  /** Who have a place. */
  readonly participants: number;
}

export interface TrainingLists {
  /** By name. */
  readonly programmes: readonly Programme[];
  /** The newest first. */
  readonly sessions: readonly SessionRow[];
}

export async function readTrainingLists(store: Reading, today: IsoDate): Promise<TrainingLists> {
  const [programmes, sessions, venues, participations] = await Promise.all([
    store.all('programmes'),
    store.all('sessions'),
    store.all('venues'),
    store.all('participations'),
  ]);
  const programmesById = new Map(programmes.map((programme) => [programme.id, programme]));
  const venuesById = new Map(venues.map((venue) => [venue.id, venue]));
  const taking = new Map<SessionId, number>();
  for (const { sessionId, state } of participations)
    if (state !== 'waiting') taking.set(sessionId, (taking.get(sessionId) ?? 0) + 1);
  const rows = sessions.map((session) => ({
    session,
    programme: programmesById.get(session.programmeId),
    venue: session.venueId && venuesById.get(session.venueId),
    phase: phaseOf(session, today),
    participants: taking.get(session.id) ?? 0,
  }));
  return {
    programmes: programmes.toSorted((one, other) => compareNames(one.name, other.name)),
    sessions: rows.sort(newestFirst),
  };
}

function newestFirst(one: SessionRow, other: SessionRow): number {
  return firstDay(other.session).localeCompare(firstDay(one.session));
}
