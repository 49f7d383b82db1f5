/** What follows from the days, times and people of a training session: how far it is, and what it cannot stand beside. */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import type { TrainingSession } from './training.ts';

/** In the order in which a session goes through them. */
export const sessionPhases = ['planned', 'open', 'running', 'over', 'closed'] as const;
export type SessionPhase = (typeof sessionPhases)[number];

/** The days need not be in order: they are as somebody typed them, or as another desk wrote them. */
export function firstDay({ dates }: Pick<TrainingSession, 'dates'>): IsoDate {
  return dates.reduce((first, date) => (date < first ? date : first));
}

export function lastDay({ dates }: Pick<TrainingSession, 'dates'>): IsoDate {
  return dates.reduce((last, date) => (date > last ? date : last));
}

/** Where a session is in its life on a day. Nobody says by hand that it runs or is over: its days do. */
export function phaseOf(session: Pick<TrainingSession, 'dates' | 'status'>, today: IsoDate): SessionPhase {
  if (session.status === 'closed') return 'closed';
  if (today > lastDay(session)) return 'over';
  return today >= firstDay(session) ? 'running' : session.status;
}

export type Overlap =
  | { readonly type: 'trainer'; readonly memberId: MemberId; readonly on: IsoDate }
  | { readonly type: 'outsideTrainer'; readonly name: string; readonly on: IsoDate }
  | { readonly type: 'room'; readonly on: IsoDate };

/**
 * Why two sessions cannot both be held as they are planned: somebody would have to be in two places, or two would sit in one room. A
 * venue of which no room is named is one room; one that ends when the other begins leaves it free.
 */
export function overlapOf(one: TrainingSession, other: TrainingSession): Overlap | undefined {
  if (one.id === other.id) return undefined;
  const on = one.dates.find((date) => other.dates.includes(date));
  if (on === undefined || !isAtOneTime(one, other)) return undefined;
  const memberId = one.trainerIds?.find((id) => other.trainerIds?.includes(id));
  if (memberId !== undefined) return { type: 'trainer', memberId, on };
  const theirs = new Set(other.trainerNames?.map(plainName));
  const name = one.trainerNames?.find((each) => theirs.has(plainName(each)));
  if (name !== undefined) return { type: 'outsideTrainer', name, on };
  return isSameRoom(one, other) ? { type: 'room', on } : undefined;
}

function isAtOneTime(one: TrainingSession, other: TrainingSession): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one);
}

function startOf({ startsAt }: TrainingSession): string {
  return startsAt ?? '00:00';
}

/** After every time of the day. */
function endOf({ endsAt }: TrainingSession): string {
  return endsAt ?? '24:00';
}

function isSameRoom(one: TrainingSession, other: TrainingSession): boolean {
  if (one.venueId === undefined || one.venueId !== other.venueId) return false;
  return one.room === undefined || other.room === undefined || one.room === other.room;
}

function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
