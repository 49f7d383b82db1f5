/** Whether a member may facilitate, on a given date: ready, refresher due, lapsed or not oriented. */

import { addMonths, type IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import type { Participation, Programme, ProgrammeKind, TrainingSession } from './training.ts';

/** From most to least ready. */
export const readinessStates = ['ready', 'refresherDue', 'lapsed', 'notOriented'] as const;
export type Readiness = (typeof readinessStates)[number];

/** For how long before the end of its validity a refresher is called due. */
const dueMonthsBefore = 2;

export interface Completion {
  readonly kind: ProgrammeKind;
  readonly completedOn: IsoDate;
  /** Missing: valid for good. */
  readonly validityMonths?: number | undefined;
}

/**
 * [Note: Readiness on a date]
 * Only what was completed on or before the date counts. An orientation makes a member ready; a refresher prolongs that and counts
 * only from the first orientation on; a topic counts for nothing. The training that reaches furthest decides. So, without training in
 * between, a later date never finds anyone readier.
 */
export function readinessOn(date: IsoDate, completions: readonly Completion[]): Readiness {
  const through = readyThrough(date, completions);
  if (through === null) return 'notOriented';
  if (through === 'forGood') return 'ready';
  if (date > through) return 'lapsed';
  return date < addMonths(through, -dueMonthsBefore) ? 'ready' : 'refresherDue';
}

/** The last day on which the training known on `date` is valid; null without an orientation. */
export function readyThrough(date: IsoDate, completions: readonly Completion[]): IsoDate | 'forGood' | null {
  const known = completions.filter(({ kind, completedOn }) => kind !== 'topic' && completedOn <= date);
  const orientations = known.filter((completion) => completion.kind === 'orientation');
  const oriented = orientations.map((completion) => completion.completedOn).sort()[0];
  if (oriented === undefined) return null;
  const counting = known.filter((completion) => completion.completedOn >= oriented);
  if (counting.some((completion) => completion.validityMonths === undefined)) return 'forGood';
  return (
    counting
      .map((completion) => addMonths(completion.completedOn, completion.validityMonths ?? 0))
      .sort()
      .at(-1) ?? null
  );
}

export interface Trainings {
  readonly programmes: readonly Programme[];
  readonly sessions: readonly TrainingSession[];
  readonly participations: readonly Participation[];
}

/** What each member has completed; a participation whose session or programme is gone is left out. */
export function completionsByMember(trainings: Trainings): Map<MemberId, Completion[]> {
  const programmesById = new Map(trainings.programmes.map((programme) => [programme.id, programme]));
  const sessionsById = new Map(trainings.sessions.map((session) => [session.id, session]));
  const completionsByMemberId = new Map<MemberId, Completion[]>();
  for (const { memberId, sessionId, completedOn } of trainings.participations) {
    const session = sessionsById.get(sessionId);
    const programme = session && programmesById.get(session.programmeId);
    if (programme === undefined || completedOn === undefined) continue;
    const completion = { kind: programme.kind, completedOn, validityMonths: programme.validityMonths };
    completionsByMemberId.set(memberId, [...(completionsByMemberId.get(memberId) ?? []), completion]);
  }
  return completionsByMemberId;
}
