/** What one member has taken part in, how ready that makes them today, and which orientations could be recorded for them. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { completionsByMember, type Readiness, readinessOn, readyThrough } from '../../domain/readiness.ts';
import type { Participation, Programme, TrainingSession } from '../../domain/training.ts';
import type { Reading } from '../../session/session.ts';
import { firstDay, lastDay } from '../../domain/training-session.ts';
import { couldTakePart } from './taking-part.ts';

export interface MemberPart {
  readonly participation: Participation;
  readonly session: TrainingSession | undefined;
  readonly programme: Programme | undefined;
}

export interface OrientationOffered {
  readonly session: TrainingSession;
  readonly programme: Programme;
}

export interface MemberTrainingRead {
  readonly member: Member;
  readonly readiness: Readiness;
  readonly readyThrough: IsoDate | 'forGood' | null;
  /** The newest first. */
  readonly parts: readonly MemberPart[];
  /** Orientations that are over and that this member has not completed, the newest first. */
  readonly orientations: readonly OrientationOffered[];
}

/** Null when there is no such member any more. */
export async function readMemberTrainings(
  store: Reading,
  id: MemberId,
  today: IsoDate,
): Promise<MemberTrainingRead | null> {
  const member = await store.get('members', id);
  if (member === undefined) return null;
  const [programmes, sessions, all] = await Promise.all([
    store.all('programmes'),
    store.all('sessions'),
    store.all('participations'),
  ]);
  const participations = all.filter(({ memberId }) => memberId === id);
  const completions = completionsByMember({ programmes, sessions, participations }).get(id) ?? [];
  const parts = participations.map((participation) => partWith(participation, programmes, sessions));
  return {
    member,
    readiness: readinessOn(today, completions),
    readyThrough: readyThrough(today, completions),
    parts: parts.sort((one, other) => dayOf(other).localeCompare(dayOf(one))),
    orientations: orientationsFor(member, parts, { programmes, sessions }, today),
  };
}

interface Catalogue {
  readonly programmes: readonly Programme[];
  readonly sessions: readonly TrainingSession[];
}

function partWith(
  participation: Participation,
  programmes: readonly Programme[],
  sessions: readonly TrainingSession[],
): MemberPart {
  const session = sessions.find(({ id }) => id === participation.sessionId);
  return { participation, session, programme: programmes.find(({ id }) => id === session?.programmeId) };
}

function dayOf({ session }: MemberPart): string {
  return session === undefined ? '' : firstDay(session);
}

function orientationsFor(
  member: Member,
  parts: readonly MemberPart[],
  { programmes, sessions }: Catalogue,
  today: IsoDate,
): OrientationOffered[] {
  const completed = new Set(
    parts
      .filter(({ participation }) => participation.state === 'completed')
      .map(({ session }) => session?.id),
  );
  return sessions
    .filter(
      (session) =>
        !completed.has(session.id) && lastDay(session) <= today && couldTakePart(member, session).ok,
    )
    .flatMap((session) => {
      const programme = programmes.find(({ id }) => id === session.programmeId);
      return programme?.kind === 'orientation' ? [{ session, programme }] : [];
    })
    .sort((one, other) => lastDay(other.session).localeCompare(lastDay(one.session)));
}
