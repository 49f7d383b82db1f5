/** Certificates for everybody who completed a closed session and has none: each with the next number of its kind and year. */

import { yearOf } from '../../domain/holiday.ts';
import { validCertificate, type Certificate } from '../../domain/certificate.ts';
import type { SessionId } from '../../domain/ids.ts';
import { compareMembers } from '../../domain/names.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { certificateMarkId, nextCertificateNumber } from '../../domain/numbers.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Participation } from '../../domain/training.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import type { NoSuchProgramme } from './put-session.ts';

/** Nothing is issued before a session is closed: until then what came of it may change. */
export interface SessionNotClosed {
  readonly type: 'SessionNotClosed';
}

export type IssueCertificatesFailure = NoSuchSession | NoSuchProgramme | SessionNotClosed;

/** Answers how many were issued. */
export const issueCertificates: Command<SessionId, number, IssueCertificatesFailure> = (session, id) =>
  session.run<number, IssueCertificatesFailure>('issueCertificates', async (desk) => {
    const training = await desk.get('sessions', id);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    if (training.status !== 'closed') return fail({ type: 'SessionNotClosed' });
    const programme = await desk.get('programmes', training.programmeId);
    if (programme === undefined) return fail({ type: 'NoSuchProgramme' });
    const issuedOn = desk.clock.today();
    const year = yearOf(issuedOn);
    let mark = await desk.get('numbers', certificateMarkId(programme.kind, year));
    const parts: Participation[] = [];
    for (const part of await withoutCertificate(id, desk)) {
      const given = nextCertificateNumber(mark, programme.kind, year);
      const certificate: Certificate = { number: given.number, issuedOn };
      parts.push({ ...part, certificates: [...(part.certificates ?? []), certificate] });
      mark = given.mark;
    }
    if (mark === undefined || parts.length === 0) return ok({ value: 0, changes: [] });
    const changes = await Promise.all(parts.map((part) => desk.put('participations', part)));
    return ok({ value: parts.length, changes: [...changes, await desk.put('numbers', mark)] });
  });

/** Nobody who is sealed. In the order of names, so that a batch of paper lies in the order of the list it is signed on. */
async function withoutCertificate(id: SessionId, desk: Desk): Promise<Participation[]> {
  const [parts, members] = await Promise.all([desk.all('participations'), desk.all('members')]);
  const known = members.filter((member) => !isSealed(member)).toSorted(compareMembers);
  const places = new Map(known.map((member, place) => [member.id, place]));
  return parts
    .filter(({ sessionId, state }) => sessionId === id && state === 'completed')
    .filter((part) => validCertificate(part) === undefined && places.has(part.memberId))
    .sort((one, other) => (places.get(one.memberId) ?? 0) - (places.get(other.memberId) ?? 0));
}
