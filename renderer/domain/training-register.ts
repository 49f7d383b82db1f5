/** Who was there on which day of a training session, and what may be said of somebody's part because of it. */

import type { IsoDate } from './calendar.ts';
import { fail, ok, type Result } from './result.ts';
import { lastDay } from './training-session.ts';
import type { DayMark, Participation, TrainingSession } from './training.ts';

/** What has not taken place yet can be neither attended nor completed. */
export interface SessionNotYet {
  readonly type: 'SessionNotYet';
  readonly on: IsoDate;
}

export interface NotADayOfIt {
  readonly type: 'NotADayOfIt';
}

/** Whoever waits has no line in the register: the place comes first. */
export interface StillWaiting {
  readonly type: 'StillWaiting';
}

/** Nobody completes what they were at on no day. */
export interface NeverThere {
  readonly type: 'NeverThere';
}

/** Completed on a day of theirs: that cannot stand once the last of these days goes. */
export interface CompletedAlready {
  readonly type: 'CompletedAlready';
}

export function markOn({ days = [] }: Participation, date: IsoDate): DayMark | undefined {
  return days.find((day) => day.date === date)?.mark;
}

/** An older desk kept no days, only that somebody had attended. */
export function wasThere({ days = [], state }: Participation): boolean {
  if (days.length === 0) return state === 'attended' || state === 'completed';
  return days.some(({ mark }) => mark === 'present');
}

function wasThereEachDay(part: Participation, { dates }: Pick<TrainingSession, 'dates'>): boolean {
  return dates.every((date) => markOn(part, date) === 'present');
}

export type DayRefusal = SessionNotYet | NotADayOfIt | StillWaiting | CompletedAlready;

/** The part with that day marked, or without a mark on it; being there makes an enrolled one attended, and the other way round. */
export function withDay(
  part: Participation,
  session: Pick<TrainingSession, 'dates'>,
  { date, mark }: { readonly date: IsoDate; readonly mark: DayMark | undefined },
  today: IsoDate,
): Result<Participation, DayRefusal> {
  if (!session.dates.includes(date)) return fail({ type: 'NotADayOfIt' });
  if (date > today) return fail({ type: 'SessionNotYet', on: date });
  if (part.state === 'waiting') return fail({ type: 'StillWaiting' });
  const { days: before = [], ...rest } = part;
  const others = before.filter((day) => day.date !== date);
  const days = (mark === undefined ? others : [...others, { date, mark }]).sort(byDate);
  const isThere = days.some((day) => day.mark === 'present');
  if (part.state === 'completed' && before.some((day) => day.mark === 'present') && !isThere)
    return fail({ type: 'CompletedAlready' });
  const state = isUndecided(part) ? (isThere ? 'attended' : 'enrolled') : part.state;
  return ok({ ...rest, state, ...(days.length > 0 && { days }) });
}

function byDate(one: { readonly date: string }, other: { readonly date: string }): number {
  return one.date.localeCompare(other.date);
}

/** What nobody has decided yet follows from the days. */
export function isUndecided({ state }: Pick<Participation, 'state'>): boolean {
  return state === 'enrolled' || state === 'attended';
}

/** Everybody of whom nothing is recorded on that day was there. */
export function allThere(
  parts: readonly Participation[],
  session: Pick<TrainingSession, 'dates'>,
  date: IsoDate,
  today: IsoDate,
): Participation[] {
  return parts
    .filter((part) => markOn(part, date) === undefined)
    .map((part) => withDay(part, session, { date, mark: 'present' }, today))
    .flatMap((marked) => (marked.ok ? [marked.value] : []));
}

/** Those whose days are all there and of whom nobody has decided anything, completed on the last day. */
export function completedByDays(parts: readonly Participation[], session: TrainingSession): Participation[] {
  return parts
    .filter((part) => isUndecided(part) && wasThereEachDay(part, session))
    .map((part) => ({ ...part, state: 'completed', completedOn: lastDay(session) }));
}
