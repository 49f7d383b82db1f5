/** What the office tells a person before it asks for their consent: one text for each purpose, in editions that are never changed. */

import type { z } from 'zod';
import { isoDateSchema } from './calendar.ts';
import { consentPurposes } from './consent.ts';
import { noticeIdSchema } from './ids.ts';
import { textsSchema } from './languages.ts';
import { choice, strictRecord, wholeNumber } from './strict-record.ts';

export const noticeSchema = strictRecord({
  id: noticeIdSchema,
  purpose: choice(consentPurposes),
  version: wholeNumber(1, 9999, 'problem.countImpossible'),
  effectiveOn: isoDateSchema,
  texts: textsSchema,
});
export type Notice = z.infer<typeof noticeSchema>;
