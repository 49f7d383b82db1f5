/** What may be recorded of a member's part in a training session: pure rules, which the commands ask before they change anything. */

import type { IsoDate } from '../../domain/calendar.ts';
import { validCertificate } from '../../domain/certificate.ts';
import { createId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  isUndecided,
  type NeverThere,
  type SessionNotYet,
  type StillWaiting,
  wasThere,
} from '../../domain/training-register.ts';
import { firstDay, lastDay } from '../../domain/training-session.ts';
import type { Participation, TrainingSession } from '../../domain/training.ts';
import { nextTurn, placesLeft } from '../../domain/waiting-list.ts';

/** Nobody new comes onto a session that is closed; what is recorded of it can still be corrected. */
export interface SessionClosed {
  readonly type: 'SessionClosed';
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

function newPart({ member, session, existing }: Enrolling): Participation {
  const parts = existing.filter(({ sessionId }) => sessionId === session.id);
  const part = { id: createId<Participation['id']>(), sessionId: session.id, memberId: member.id };
  return { ...part, state: 'enrolled', turn: nextTurn(parts) };
}

export type EnrolRefusal = SessionClosed | AlreadyEnrolled | MemberLeft;

/** On the session, or on its waiting list where every place is taken. */
export function enrolled(enrolling: Enrolling): Result<Participation, EnrolRefusal> {
  const { member, session, existing } = enrolling;
  if (session.status === 'closed') return fail({ type: 'SessionClosed' });
  if (partOf(enrolling) !== undefined) return fail({ type: 'AlreadyEnrolled' });
  const could = couldTakePart(member, session);
  if (!could.ok) return could;
  const parts = existing.filter(({ sessionId }) => sessionId === session.id);
  const part = newPart(enrolling);
  return ok(placesLeft(session, parts) === 0 ? { ...part, state: 'waiting' } : part);
}

/** What somebody decides about a part; until then it follows from the days. */
export const outcomes = ['undecided', 'completed', 'notCompleted'] as const;
export type Outcome = (typeof outcomes)[number];

/** A certificate says that it was completed: that is void first. */
export interface CertificateOut {
  readonly type: 'CertificateOut';
  readonly number: string;
}

export type OutcomeRefusal =
  CertificateOut | SessionNotYet | CompletedBeforeSession | NeverThere | StillWaiting;

export interface NewOutcome {
  readonly outcome: Outcome;
  /** The last day of the session unless told. Counts for 'completed' only. */
  readonly completedOn?: IsoDate | undefined;
}

export function withOutcome(
  participation: Participation,
  session: TrainingSession,
  { outcome, completedOn }: NewOutcome,
  today: IsoDate,
): Result<Participation, OutcomeRefusal> {
  const { completedOn: _before, ...rest } = participation;
  if (participation.state === 'waiting') return fail({ type: 'StillWaiting' });
  const certificate = validCertificate(participation);
  if (certificate !== undefined && outcome !== 'completed')
    return fail({ type: 'CertificateOut', number: certificate.number });
  if (outcome === 'undecided')
    return ok({ ...rest, state: wasThere(participation) ? 'attended' : 'enrolled' });
  const startsOn = firstDay(session);
  if (startsOn > today) return fail({ type: 'SessionNotYet', on: startsOn });
  if (outcome === 'notCompleted') return ok({ ...rest, state: 'notCompleted' });
  if (!wasThere(participation)) return fail({ type: 'NeverThere' });
  return completed(participation, session, completedOn, today);
}

function completed(
  { completedOn: _before, ...rest }: Participation,
  session: TrainingSession,
  completedOn = lastDay(session),
  today: IsoDate,
): Result<Participation, SessionNotYet | CompletedBeforeSession> {
  const startsOn = firstDay(session);
  if (startsOn > today) return fail({ type: 'SessionNotYet', on: startsOn });
  if (completedOn < startsOn) return fail({ type: 'CompletedBeforeSession', startsOn });
  if (completedOn > today) return fail({ type: 'SessionNotYet', on: completedOn });
  return ok({ ...rest, state: 'completed', completedOn });
}

export type TrainedRefusal =
  SessionNotYet | CompletedBeforeSession | AlreadyCompleted | MemberLeft | NeverThere;

/**
 * Enrolled and completed in one step, as a certificate is typed in that somebody brings. A closed session takes it: it happened
 * then. Who is enrolled already is completed, not entered twice; whoever stands in its register as there on no day is not.
 */
export function trained(
  enrolling: Enrolling,
  completedOn: IsoDate | undefined,
  today: IsoDate,
): Result<Participation, TrainedRefusal> {
  const { member, session } = enrolling;
  const part = partOf(enrolling);
  if (part?.state === 'completed') return fail({ type: 'AlreadyCompleted' });
  if (part?.days !== undefined && !wasThere(part)) return fail({ type: 'NeverThere' });
  const could = part === undefined ? couldTakePart(member, session) : ok(null);
  if (!could.ok) return could;
  return completed(part ?? newPart(enrolling), session, completedOn, today);
}

/** Somebody was there on a day: that is not forgotten by taking the line away. */
export interface ThereAlready {
  readonly type: 'ThereAlready';
}

export function mayLeave(
  part: Participation,
  session: TrainingSession,
): Result<null, SessionClosed | ThereAlready> {
  if (session.status === 'closed') return fail({ type: 'SessionClosed' });
  const isOpen = part.state === 'waiting' || (isUndecided(part) && !wasThere(part));
  return isOpen ? ok(null) : fail({ type: 'ThereAlready' });
}
