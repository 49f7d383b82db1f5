/** What a member agreed to, and took back: each answer is an entry of its own, and none is ever changed. */

import type { z } from 'zod';
import { isoDateSchema, type IsoDate } from './calendar.ts';
import { consentIdSchema, memberIdSchema } from './ids.ts';
import type { MemberId } from './ids.ts';
import { noticeLanguages } from './languages.ts';
import { choice, optionalChoice, strictRecord, wholeNumber } from './strict-record.ts';

export const consentPurposes = ['membership', 'reminders', 'photo', 'story', 'funderCount'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentAnswers = ['given', 'withdrawn'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** Whose answer it is: their own, or that of the parent of a child or of a guardian whom a court appointed. */
export const answerers = ['member', 'guardian'] as const;
export type Answerer = (typeof answerers)[number];

export const consentSchema = strictRecord({
  id: consentIdSchema,
  memberId: memberIdSchema,
  purpose: choice(consentPurposes),
  answer: choice(consentAnswers),
  on: isoDateSchema,
  /** Which edition of the notice was read, and in which language: an answer counts only for the words that were understood. */
  noticeVersion: wholeNumber(1, 9999, 'problem.countImpossible'),
  noticeLanguage: choice(noticeLanguages),
  /** Which answer of this member to this question it is: two of one day are told apart by it, for ids are chance. */
  nth: wholeNumber(1, 9999, 'problem.countImpossible').optional(),
  /** Missing in answers from before it was asked: they are taken for those of whoever had to answer. */
  by: optionalChoice(answerers),
});
export type Consent = z.infer<typeof consentSchema>;

/** The answer that holds on a date; undefined where nobody asked. Of two answers of one day the later entry holds. */
export function answerOn(
  date: IsoDate,
  purpose: ConsentPurpose,
  consents: readonly Consent[],
): Consent | undefined {
  return consents
    .filter((consent) => consent.purpose === purpose && consent.on <= date)
    .reduce<Consent | undefined>(
      (newest, consent) => (newest === undefined || isNotBefore(consent, newest) ? consent : newest),
      undefined,
    );
}

function isNotBefore(one: Consent, other: Consent): boolean {
  return one.on === other.on ? (one.nth ?? 0) >= (other.nth ?? 0) : one.on > other.on;
}

export function consentsOf(id: MemberId, consents: readonly Consent[]): Consent[] {
  return consents.filter(({ memberId }) => memberId === id);
}
