/** Certificates of participation: numbered for each kind and year, never the same number twice, and every number accounted for. */

import { z } from 'zod';
import { isoDateSchema, optionalDateSchema, type IsoDate } from './calendar.ts';
import type { MemberId, ParticipationId } from './ids.ts';
import { certificateNumber, type CertificateKind, type NumberMark } from './numbers.ts';
import { fail, ok, type Result } from './result.ts';
import { problem, strictRecord } from './strict-record.ts';

const broken = problem('problem.recordBroken');

export const certificateSchema = strictRecord({
  /** 'OR-2026-0147' */
  number: z.string({ error: broken }).regex(/^(?:OR|RF|TP)-\d{4}-\d{4,9}$/, { error: broken }),
  issuedOn: isoDateSchema,
  /** The day it was first put on paper; what is printed after that is marked as a duplicate. */
  printedOn: optionalDateSchema,
  duplicatesOn: z.array(isoDateSchema, { error: broken }).max(100, { error: broken }).optional(),
  /** It does not hold any more; its number is not given again. */
  voidedOn: optionalDateSchema,
});
export type Certificate = z.infer<typeof certificateSchema>;

interface Certified {
  readonly certificates?: readonly Certificate[] | undefined;
}

/** The one that holds: the last that is not void. */
export function validCertificate({ certificates = [] }: Certified): Certificate | undefined {
  return certificates.findLast(({ voidedOn }) => voidedOn === undefined);
}

export interface NoCertificate {
  readonly type: 'NoCertificate';
}

/** With the certificate that holds changed in one way; refused where none holds. */
export function withCertificate<P extends Certified>(
  part: P,
  change: (certificate: Certificate) => Certificate,
): Result<P, NoCertificate> {
  const valid = validCertificate(part);
  if (valid === undefined) return fail({ type: 'NoCertificate' });
  const certificates = (part.certificates ?? []).map((each) => (each === valid ? change(each) : each));
  return ok({ ...part, certificates });
}

/** On paper for the first time, or once more. */
export function printed(certificate: Certificate, on: IsoDate): Certificate {
  if (certificate.printedOn === undefined) return { ...certificate, printedOn: on };
  return { ...certificate, duplicatesOn: [...(certificate.duplicatesOn ?? []), on] };
}

export interface CertificateLine {
  readonly number: string;
  /** Missing where a number was given and nothing with it is kept: an undo, a restore, a person erased. */
  readonly certificate?: Certificate;
  readonly memberId?: MemberId;
  readonly participationId?: ParticipationId;
}

interface Holding extends Certified {
  readonly id: ParticipationId;
  readonly memberId: MemberId;
}

/**
 * The register of certificates: every number that was ever given, in order. See [Note: Numbers never repeat]: the marks know how many
 * there were, so a number without a certificate is seen as void and not as forgotten.
 */
export function certificateRegister(
  parts: readonly Holding[],
  marks: readonly NumberMark[],
): CertificateLine[] {
  const lines = new Map<string, CertificateLine>();
  for (const { kind, year, last } of marks.flatMap(givenIn))
    for (let count = 1; count <= last; count += 1) {
      const number = certificateNumber(kind, year, count);
      lines.set(number, { number });
    }
  for (const { id, memberId, certificates = [] } of parts)
    for (const certificate of certificates)
      lines.set(certificate.number, {
        ...{ number: certificate.number, certificate, memberId, participationId: id },
      });
  return [...lines.values()].sort((one, other) => one.number.localeCompare(other.number));
}

function givenIn({ id, last }: NumberMark): { kind: CertificateKind; year: number; last: number }[] {
  const found = /^certificate-(orientation|refresher|topic)-(\d{4})$/.exec(id);
  const [, kind, year] = found ?? [];
  return kind === undefined ? [] : [{ kind: kind as CertificateKind, year: Number(year), last }];
}
