/** Certificates and their numbers: for each kind and year, never twice, every one accounted for. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  certificateRegister,
  certificateSchema,
  printed,
  validCertificate,
  withCertificate,
} from '../../../../renderer/domain/certificate.ts';
import {
  certificateMarkId,
  higherMark,
  nextCertificateNumber,
  numberMarkSchema,
  type NumberMark,
} from '../../../../renderer/domain/numbers.ts';
import { aParticipation } from '../../../support/builders.ts';

const on = isoDate('2026-11-23');
const issued = (number: string) => ({ number, issuedOn: on });

test('each kind and year counts for itself', () => {
  const first = nextCertificateNumber(undefined, 'orientation', 2026);
  expect(first).toEqual({ number: 'OR-2026-0001', mark: { id: 'certificate-orientation-2026', last: 1 } });
  const later = { id: certificateMarkId('orientation', 2026), last: 146 };
  expect(nextCertificateNumber(later, 'orientation', 2026).number).toBe('OR-2026-0147');
  expect(nextCertificateNumber(undefined, 'refresher', 2027).number).toBe('RF-2027-0001');
  expect(nextCertificateNumber(undefined, 'topic', 2027).number).toBe('TP-2027-0001');
  expect(numberMarkSchema.safeParse(first.mark).success).toBe(true);
  expect(numberMarkSchema.safeParse({ id: 'certificate-other-2026', last: 1 }).success).toBe(false);
  expect(certificateSchema.safeParse(issued(first.number)).success).toBe(true);
});

type Step = 'issue' | 'backup' | 'restore' | 'undo' | 'crash';
const anySteps = fc.array(fc.constantFrom<Step>('issue', 'issue', 'backup', 'restore', 'undo', 'crash'), {
  maxLength: 60,
});

/** REL-109: what the office records may go back; what stood on paper never stands there again. */
test('no number is given twice, whatever is undone, restored or lost in a crash in between', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let mark: NumberMark | undefined;
      let backup: NumberMark | undefined;
      const onPaper: string[] = [];
      for (const step of steps) {
        if (step === 'issue') {
          const given = nextCertificateNumber(mark, 'orientation', 2026);
          // Mark and number are saved in one entry before anything is printed.
          mark = given.mark;
          onPaper.push(given.number);
        }
        // Undo takes back the certificate and leaves the mark; a crash loses what was not saved yet, so nothing that was printed.
        if (step === 'backup') backup = mark;
        if (step === 'restore' && mark !== undefined) mark = higherMark(backup ?? mark, mark);
      }
      expect(new Set(onPaper).size).toBe(onPaper.length);
    }),
  );
});

test('the one that holds is the last that is not void', () => {
  const first = { ...issued('OR-2026-0001'), voidedOn: on };
  const part = { certificates: [first, issued('OR-2026-0002')] };
  expect(validCertificate(part)?.number).toBe('OR-2026-0002');
  const voided = withCertificate(part, (each) => ({ ...each, voidedOn: on }));
  if (!voided.ok) throw new Error(voided.error.type);
  expect(validCertificate(voided.value)).toBeUndefined();
  expect(withCertificate(voided.value, (each) => each)).toEqual({
    ok: false,
    error: { type: 'NoCertificate' },
  });
});

test('printed once it is on paper, printed again it is a duplicate, each time', () => {
  const once = printed(issued('OR-2026-0001'), on);
  expect(once).toEqual({ ...issued('OR-2026-0001'), printedOn: on });
  const again = printed(printed(once, isoDate('2026-12-01')), isoDate('2026-12-02'));
  expect(again).toEqual({ ...once, duplicatesOn: ['2026-12-01', '2026-12-02'] });
});

test('the register holds every number that was given, also one of which nothing else is known', () => {
  const part = aParticipation({
    certificates: [{ ...issued('OR-2026-0001'), voidedOn: on }, { ...issued('OR-2026-0003') }],
  });
  const marks = [
    { id: certificateMarkId('orientation', 2026), last: 3 },
    { id: 'member' as const, last: 40 },
  ];
  const lines = certificateRegister([part], marks);
  expect(lines.map(({ number, certificate }) => [number, certificate !== undefined])).toEqual([
    ['OR-2026-0001', true],
    ['OR-2026-0002', false],
    ['OR-2026-0003', true],
  ]);
  expect(lines[0]?.memberId).toBe(part.memberId);
});
