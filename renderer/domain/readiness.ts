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
  const span = spanOn(date, completions);
  if (span === undefined) return 'notOriented';
  if (span.through === 'forGood') return 'ready';
  if (date > span.through) return 'lapsed';
  return date < span.dueFrom ? 'ready' : 'refresherDue';
}

/** The last day on which the training known on `date` is valid; null without an orientation. */
export function readyThrough(date: IsoDate, completions: readonly Completion[]): IsoDate | 'forGood' | null {
  return spanOn(date, completions)?.through ?? null;
}

/** What holds from a training on, until the next one. */
interface Span {
  readonly from: IsoDate;
  readonly through: IsoDate | 'forGood';
  readonly dueFrom: IsoDate;
}

const spansByCompletions = new WeakMap<readonly Completion[], readonly Span[]>();

/**
 * [Note: Readiness in spans]
 * A plan of teams asks it of hundreds of people for hundreds of meetings, and counting months takes longer than everything else: what
 * somebody completed is turned once into one span for each training. The list itself is the key, so it is never changed.
 */
function spanOn(date: IsoDate, completions: readonly Completion[]): Span | undefined {
  let spans = spansByCompletions.get(completions);
  if (spans === undefined) {
    spans = spansOf(completions);
    spansByCompletions.set(completions, spans);
  }
  // A loop, and nothing made for it: asked two hundred thousand times for one plan.
  for (let place = spans.length - 1; place >= 0; place -= 1) {
    const span = spans[place];
    if (span !== undefined && span.from <= date) return span;
  }
  return undefined;
}

function spansOf(completions: readonly Completion[]): Span[] {
  const sorted = completions.filter(({ kind }) => kind !== 'topic').sort(byDay);
  const oriented = sorted.find(({ kind }) => kind === 'orientation')?.completedOn;
  if (oriented === undefined) return [];
  const counting = sorted.filter(({ completedOn }) => completedOn >= oriented);
  const spans: Span[] = [];
  for (const { completedOn: from, validityMonths } of counting) {
    const own = validityMonths === undefined ? 'forGood' : addMonths(from, validityMonths);
    const through = further(own, spans.at(-1)?.through);
    spans.push({
      from,
      through,
      dueFrom: through === 'forGood' ? from : addMonths(through, -dueMonthsBefore),
    });
  }
  return spans;
}

function byDay(one: Completion, other: Completion): number {
  return one.completedOn.localeCompare(other.completedOn);
}

function further(one: Span['through'], other: Span['through'] | undefined): Span['through'] {
  if (other === undefined) return one;
  if (one === 'forGood' || other === 'forGood') return 'forGood';
  return one > other ? one : other;
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

/** The hours of each programme that was completed after `since`, as often as it was; nothing of it says who taught. */
export function hoursSince(
  since: IsoDate,
  today: IsoDate,
  { sessions, programmes, participations }: Trainings,
): number {
  return participations.reduce((sum, { sessionId, completedOn }) => {
    if (completedOn === undefined || completedOn <= since || completedOn > today) return sum;
    const session = sessions.find(({ id }) => id === sessionId);
    return sum + (programmes.find(({ id }) => id === session?.programmeId)?.hours ?? 0);
  }, 0);
}
