/** What the office tells a person before it asks for their consent: one text for each purpose, in editions that are never changed. */

import type { z } from 'zod';
import { isoDateSchema, type IsoDate } from './calendar.ts';
import { answerOn, consentPurposes, type Consent, type ConsentPurpose } from './consent.ts';
import { editionInForce } from './edition.ts';
import { noticeIdSchema } from './ids.ts';
import { textsSchema } from './languages.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, strictRecord, wholeNumber } from './strict-record.ts';

export const noticeSchema = strictRecord({
  id: noticeIdSchema,
  purpose: choice(consentPurposes),
  version: wholeNumber(1, 9999, 'problem.countImpossible'),
  effectiveOn: isoDateSchema,
  texts: textsSchema,
});
export type Notice = z.infer<typeof noticeSchema>;

/** The words that are read out or handed over on that day when this is asked. */
export function noticeInForce(
  purpose: ConsentPurpose,
  date: IsoDate,
  notices: readonly Notice[],
): Notice | undefined {
  return editionInForce(
    date,
    notices.filter((notice) => notice.purpose === purpose),
  );
}

/** No edition holds that is written in the language in which it was to be read. */
export interface NoticeMissing {
  readonly type: 'NoticeMissing';
  readonly purpose: ConsentPurpose;
}

interface Answering extends Pick<Consent, 'purpose' | 'answer' | 'noticeLanguage'> {
  readonly on: IsoDate;
}

/**
 * Which edition an answer is to. A yes counts only for words that were there to be understood; a no is heard whatever was read, and
 * is to the words of the yes that it takes back.
 */
export function versionAnswered(
  { purpose, answer, noticeLanguage, on }: Answering,
  before: readonly Consent[],
  notices: readonly Notice[],
): Result<number, NoticeMissing> {
  const inForce = noticeInForce(purpose, on, notices);
  if (answer === 'withdrawn')
    return ok(answerOn(on, purpose, before)?.noticeVersion ?? inForce?.version ?? 1);
  if (inForce?.texts[noticeLanguage] === undefined) return fail({ type: 'NoticeMissing', purpose });
  return ok(inForce.version);
}
