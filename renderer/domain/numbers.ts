/** Numbers that stand on paper: given once, never again, not even after an undo or a restore. */

import { z } from 'zod';
import { optionalDateSchema, type IsoDate } from './calendar.ts';
import { problem, strictRecord, wholeNumber } from './strict-record.ts';

const broken = problem('problem.recordBroken');

export const memberNumberSchema = z
  .string({ error: broken })
  .regex(/^M-\d{4,9}$/, { error: broken })
  .brand<'MemberNumber'>();
/** 'M-0042' */
export type MemberNumber = z.infer<typeof memberNumberSchema>;

export const sheetNumberSchema = z
  .string({ error: broken })
  .regex(/^S-\d{4,9}$/, { error: broken })
  .brand<'SheetNumber'>();
/** 'S-0042', in the footer of a printed roster. */
export type SheetNumber = z.infer<typeof sheetNumberSchema>;

const numberKinds = ['member', 'sheet', 'backup'] as const;

/** Of which kind of training; each counts for itself, and from 1 in every year. */
const certificateLetters = { orientation: 'OR', refresher: 'RF', topic: 'TP' } as const;
export type CertificateKind = keyof typeof certificateLetters;

const certificateMarkSchema = z
  .string({ error: broken })
  .regex(/^certificate-(?:orientation|refresher|topic)-\d{4}$/, { error: broken })
  .brand<'CertificateMark'>();
type CertificateMarkId = z.infer<typeof certificateMarkSchema>;

export const numberMarkSchema = strictRecord({
  id: z.union([z.enum(numberKinds), certificateMarkSchema], { error: broken }),
  last: wholeNumber(0, 999_999_999, 'problem.recordBroken'),
  /** Of backups: the day of the last one, or the day on which the office began where there is none yet. */
  on: optionalDateSchema,
});
/**
 * [Note: Numbers never repeat]
 * The last number given of its kind. A mark only ever rises: undo leaves it alone, and a restore keeps the higher of the two
 * (`higherMark`), so that a gap appears on paper but never the same number twice.
 */
export type NumberMark = z.infer<typeof numberMarkSchema>;

export interface NumberGiven<Number extends string> {
  readonly number: Number;
  readonly mark: NumberMark;
}

/** The next member number and the mark that must be saved with it; no mark yet means that none was given. */
export function nextMemberNumber(mark: NumberMark | null | undefined): NumberGiven<MemberNumber> {
  const last = (mark?.last ?? 0) + 1;
  return { number: memberNumber(last), mark: { ...mark, id: 'member', last } };
}

export function nextSheetNumber(mark: NumberMark | null | undefined): NumberGiven<SheetNumber> {
  const last = (mark?.last ?? 0) + 1;
  return { number: `S-${padded(last)}` as SheetNumber, mark: { ...mark, id: 'sheet', last } };
}

/** Counts the numbers of one kind of training in one year. */
export function certificateMarkId(kind: CertificateKind, year: number): CertificateMarkId {
  return `certificate-${kind}-${String(year)}` as CertificateMarkId;
}

/** 'OR-2026-0147' */
export function certificateNumber(kind: CertificateKind, year: number, count: number): string {
  return `${certificateLetters[kind]}-${String(year)}-${padded(count)}`;
}

/** See [Note: Numbers never repeat]: `mark` is that of this kind and year. */
export function nextCertificateNumber(
  mark: NumberMark | null | undefined,
  kind: CertificateKind,
  year: number,
): NumberGiven<string> {
  const last = (mark?.last ?? 0) + 1;
  return {
    number: certificateNumber(kind, year, last),
    mark: { ...mark, id: certificateMarkId(kind, year), last },
  };
}

/**
 * [Note: Backups are counted]
 * That a backup left the office is a mark like those of numbers on paper: it only rises, Ctrl+Z does not take it back, and a
 * restore keeps the higher one, so that the age of the newest stick is known also after an older one was brought back.
 */
export function countBackup(mark: NumberMark | null | undefined, on: IsoDate): NumberMark {
  return { ...mark, id: 'backup', last: (mark?.last ?? 0) + 1, on };
}

export function memberNumber(count: number): MemberNumber {
  return `M-${padded(count)}` as MemberNumber;
}

/** The number inside 'M-0042' or 'S-0042'. */
export function numberIn(number: MemberNumber | SheetNumber): number {
  return Number(number.slice(2));
}

export function higherMark(one: NumberMark, other: NumberMark): NumberMark {
  return one.last >= other.last ? one : other;
}

function padded(count: number): string {
  return String(count).padStart(4, '0');
}
