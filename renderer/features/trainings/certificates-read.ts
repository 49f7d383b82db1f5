/** The certificates of one session as they go on paper, and the register of all there ever were. */

import {
  certificateRegister,
  validCertificate,
  type Certificate,
  type CertificateLine,
} from '../../domain/certificate.ts';
import type { SessionId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { compareMembers } from '../../domain/names.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import type { Programme, TrainingSession } from '../../domain/training.ts';
import { settingsId } from '../../domain/settings.ts';
import type { Reading } from '../../session/session.ts';
import type { Participant } from './session-read.ts';
import { placeOf } from './training-facts.ts';

export interface CertifiedParticipant extends Participant {
  readonly certificate: Certificate | undefined;
}

export interface SessionCertificates {
  readonly session: TrainingSession;
  readonly programme: Programme;
  readonly place: string | undefined;
  readonly organisation: string;
  /** Who completed it, in the order of names. Whoever is sealed stands on no paper, and not in the list of it. */
  readonly completed: readonly CertifiedParticipant[];
}

/** Null where the session or its programme is no longer there. */
export async function readSessionCertificates(
  store: Reading,
  id: SessionId,
): Promise<SessionCertificates | null> {
  const session = await store.get('sessions', id);
  const programme = session && (await store.get('programmes', session.programmeId));
  if (session === undefined || programme === undefined) return null;
  const [parts, members, settings] = await Promise.all([
    store.all('participations'),
    store.all('members'),
    store.get('settings', settingsId),
  ]);
  const venue = session.venueId && (await store.get('venues', session.venueId));
  const own = parts.filter(({ sessionId, state }) => sessionId === id && state === 'completed');
  const sorted = members.filter((member) => !isSealed(member)).toSorted(compareMembers);
  return {
    session,
    programme,
    place: placeOf(session, venue),
    organisation: settings?.organisation ?? '',
    completed: sorted.flatMap((member): CertifiedParticipant[] => {
      const participation = own.find(({ memberId }) => memberId === member.id);
      if (participation === undefined) return [];
      return [{ member, participation, certificate: validCertificate(participation) }];
    }),
  };
}

export interface RegisterRow extends CertificateLine {
  readonly member: Member | undefined;
  readonly session: TrainingSession | undefined;
  readonly programme: Programme | undefined;
}

/** The newest first. */
export async function readCertificateRegister(store: Reading): Promise<RegisterRow[]> {
  const [parts, marks, members, sessions, programmes] = await Promise.all([
    store.all('participations'),
    store.all('numbers'),
    store.all('members'),
    store.all('sessions'),
    store.all('programmes'),
  ]);
  const membersById = new Map(members.map((member) => [member.id, member]));
  const partsById = new Map(parts.map((part) => [part.id, part]));
  const sessionsById = new Map(sessions.map((session) => [session.id, session]));
  const programmesById = new Map(programmes.map((programme) => [programme.id, programme]));
  return certificateRegister(parts, marks)
    .map((line): RegisterRow => {
      const part = line.participationId && partsById.get(line.participationId);
      const session = part && sessionsById.get(part.sessionId);
      return {
        ...line,
        member: line.memberId && membersById.get(line.memberId),
        session,
        programme: session && programmesById.get(session.programmeId),
      };
    })
    .reverse();
}
