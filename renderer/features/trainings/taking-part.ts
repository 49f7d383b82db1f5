/** What may be recorded of a member's part in a training session: pure rules, which the commands ask before they change anything. */

import type { IsoDate } from '../../domain/calendar.ts';
import { createId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Participation, ParticipationState, TrainingSession } from '../../domain/training.ts';

/** Nobody new comes onto a session that is closed; what is recorded of it can still be corrected. */
export interface SessionClosed {
  readonly type: 'SessionClosed';
}

/** What has not taken place yet can neither be attended nor completed. */
export interface SessionNotYet {
  readonly type: 'SessionNotYet';
  readonly on: IsoDate;
}

export interface CompletedBeforeSession {
  readonly type: 'CompletedBeforeSession';
  readonly startsOn: IsoDate;
}

export interface AlreadyEnrolled {
  readonly type: 'AlreadyEnrolled';
}

export interface AlreadyCompleted {
  readonly type: 'AlreadyCompleted';
}

export interface MemberLeft {
  readonly type: 'MemberLeft';
  readonly leftOn: IsoDate;
}

/** The days need not be in order: they are as somebody typed them, or as another desk wrote them. */
export function firstDay({ dates }: Pick<TrainingSession, 'dates'>): IsoDate {
  return dates.reduce((first, date) => (date < first ? date : first));
}

export function lastDay({ dates }: Pick<TrainingSession, 'dates'>): IsoDate {
  return dates.reduce((last, date) => (date > last ? date : last));
}

/** Refuses somebody who had left the office's register before the session began. */
export function couldTakePart(member: Member, session: TrainingSession): Result<null, MemberLeft> {
  const { leftOn } = member;
  return leftOn !== undefined && leftOn < firstDay(session) ? fail({ type: 'MemberLeft', leftOn }) : ok(null);
}

export interface Enrolling {
  readonly member: Member;
  readonly session: TrainingSession;
  /** Participations already recorded; those of other members and sessions are ignored. */
  readonly existing: readonly Participation[];
}

function partOf({ member, session, existing }: Enrolling): Participation | undefined {
  return existing.find(({ memberId, sessionId }) => memberId === member.id && sessionId === session.id);
}

function newPart({ member, session }: Enrolling): Participation {
  return { id: createId(), sessionId: session.id, memberId: member.id, state: 'enrolled' };
}

export type EnrolRefusal = SessionClosed | AlreadyEnrolled | MemberLeft;

export function enrolled(enrolling: Enrolling): Result<Participation, EnrolRefusal> {
  const { member, session } = enrolling;
  if (session.status === 'closed') return fail({ type: 'SessionClosed' });
  if (partOf(enrolling) !== undefined) return fail({ type: 'AlreadyEnrolled' });
  const could = couldTakePart(member, session);
  return could.ok ? ok(newPart(enrolling)) : could;
}

export type StateRefusal = SessionNotYet | CompletedBeforeSession;

export interface NewState {
  readonly state: ParticipationState;
  /** The last day of the session unless told. Counts for 'completed' only. */
  readonly completedOn?: IsoDate | undefined;
}

export function inState(
  participation: Participation,
  session: TrainingSession,
  { state, completedOn = lastDay(session) }: NewState,
  today: IsoDate,
): Result<Participation, StateRefusal> {
  const { completedOn: _before, ...rest } = participation;
  if (state === 'enrolled') return ok({ ...rest, state });
  const startsOn = firstDay(session);
  if (startsOn > today) return fail({ type: 'SessionNotYet', on: startsOn });
  if (state === 'attended') return ok({ ...rest, state });
  if (completedOn < startsOn) return fail({ type: 'CompletedBeforeSession', startsOn });
  if (completedOn > today) return fail({ type: 'SessionNotYet', on: completedOn });
  return ok({ ...rest, state, completedOn });
}

export type TrainedRefusal = StateRefusal | AlreadyCompleted | MemberLeft;

/**
 * Enrolled and completed in one step, as a certificate is typed in that somebody brings. A closed session takes it: it happened
 * then. Who is enrolled already is completed, not entered twice.
 */
export function trained(
  enrolling: Enrolling,
  completedOn: IsoDate | undefined,
  today: IsoDate,
): Result<Participation, TrainedRefusal> {
  const { member, session } = enrolling;
  const part = partOf(enrolling);
  if (part?.state === 'completed') return fail({ type: 'AlreadyCompleted' });
  const could = part === undefined ? couldTakePart(member, session) : ok(null);
  if (!could.ok) return could;
  return inState(part ?? newPart(enrolling), session, { state: 'completed', completedOn }, today);
}
