/** What a member agreed to, and took back: each answer is an entry of its own, and none is ever changed. */

import type { z } from 'zod';
import { isoDateSchema, type IsoDate } from './calendar.ts';
import { consentIdSchema, memberIdSchema } from './ids.ts';
import type { MemberId } from './ids.ts';
import { choice, strictRecord, wholeNumber } from './strict-record.ts';

export const consentPurposes = ['membership', 'reminders', 'photo', 'story', 'funderCount'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentAnswers = ['given', 'withdrawn'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

export const noticeLanguages = ['en', 'mr', 'hi'] as const;

export const consentSchema = strictRecord({
  id: consentIdSchema,
  memberId: memberIdSchema,
  purpose: choice(consentPurposes),
  answer: choice(consentAnswers),
  on: isoDateSchema,
  /** Which edition of the notice was read, and in which language: an answer counts only for the words that were understood. */
  noticeVersion: wholeNumber(1, 9999, 'problem.countImpossible'),
  noticeLanguage: choice(noticeLanguages),
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
      (newest, consent) => (newest === undefined || consent.on >= newest.on ? consent : newest),
      undefined,
    );
}

export function consentsOf(id: MemberId, consents: readonly Consent[]): Consent[] {
  return consents.filter(({ memberId }) => memberId === id);
}
