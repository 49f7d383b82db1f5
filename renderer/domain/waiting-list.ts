/** The places of a session, and who waits for one: first come, first served, and nobody waits while a place is free. */

import type { IsoDate } from './calendar.ts';
import type { Participation, TrainingSession } from './training.ts';

type Part = Pick<Participation, 'state' | 'turn'>;

/** All who are on the session, also those who went home early: their place is not given away afterwards. */
export function placesTaken(parts: readonly Pick<Participation, 'state'>[]): number {
  return parts.filter(({ state }) => state !== 'waiting').length;
}

/** Undefined where a session has room for everybody. */
export function placesLeft(
  { capacity }: Pick<TrainingSession, 'capacity'>,
  parts: readonly Pick<Participation, 'state'>[],
): number | undefined {
  return capacity === undefined ? undefined : Math.max(0, capacity - placesTaken(parts));
}

export function nextTurn(parts: readonly Part[]): number {
  return 1 + parts.reduce((last, { turn = 0 }) => Math.max(last, turn), 0);
}

export function inTurn(one: Part, other: Part): number {
  return (one.turn ?? 0) - (other.turn ?? 0);
}

/** Who comes next now that places are free, as they are then. `parts` are all of this session. */
export function movedUp(
  session: Pick<TrainingSession, 'capacity'>,
  parts: readonly Participation[],
  today: IsoDate,
): Participation[] {
  const free = placesLeft(session, parts);
  return parts
    .filter(({ state }) => state === 'waiting')
    .sort(inTurn)
    .slice(0, free)
    .map((part) => ({ ...part, state: 'enrolled', movedUpOn: today }));
}
