/** What happens to a certificate after it was issued: it goes on paper, a duplicate does, or it becomes void. */

import { printed, withCertificate, type NoCertificate } from '../../domain/certificate.ts';
import type { ParticipationId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Participation } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchParticipation } from './set-outcome.ts';

export type MarkCertificateFailure = NoSuchParticipation | NoCertificate;

/** Those that are on paper already are noted as duplicates. Answers how many there were. */
export const notePrintedCertificates: Command<readonly ParticipationId[], number, MarkCertificateFailure> = (
  session,
  ids,
) =>
  session.run<number, MarkCertificateFailure>('printCertificates', async (desk) => {
    const parts: Participation[] = [];
    for (const id of ids) {
      const before = await desk.get('participations', id);
      if (before === undefined) return fail({ type: 'NoSuchParticipation' });
      const after = withCertificate(before, (each) => printed(each, desk.clock.today()));
      if (!after.ok) return after;
      parts.push(after.value);
    }
    const changes = await Promise.all(parts.map((part) => desk.put('participations', part)));
    return ok({ value: parts.length, changes });
  });

/** Its number is kept, and not given again. */
export const voidCertificate: Command<ParticipationId, Participation, MarkCertificateFailure> = (
  session,
  id,
) =>
  session.run<Participation, MarkCertificateFailure>('voidCertificate', async (desk) => {
    const before = await desk.get('participations', id);
    if (before === undefined) return fail({ type: 'NoSuchParticipation' });
    const after = withCertificate(before, (each) => ({ ...each, voidedOn: desk.clock.today() }));
    if (!after.ok) return after;
    return ok({ value: after.value, changes: [await desk.put('participations', after.value)] });
  });
