/** The languages that records speak of: those of the office's printed words, and those that people in it speak. */

import { z } from 'zod';
import { choice, problem, strictRecord } from './strict-record.ts';
import { optionalPageSchema } from './text.ts';

/** Notices and the code of conduct are written in these. */
export const noticeLanguages = ['en', 'mr', 'hi'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** Spoken in and around Pune; `other` says that an interpreter may be needed. */
export const spokenLanguages = [
  'mr',
  'hi',
  'en',
  'gu',
  'kn',
  'te',
  'ta',
  'ml',
  'ur',
  'sd',
  'pa',
  'bn',
  'kok',
  'sign',
  'other',
] as const;

const broken = problem('problem.recordBroken');

export type SpokenLanguage = (typeof spokenLanguages)[number];

export const spokenLanguagesSchema = z
  .array(choice(spokenLanguages), { error: broken })
  .max(spokenLanguages.length, { error: broken });

/** The same words in each language in which somebody wrote them; at least one of them. */
export const textsSchema = strictRecord({
  en: optionalPageSchema,
  mr: optionalPageSchema,
  hi: optionalPageSchema,
}).refine(({ en, mr, hi }) => [en, mr, hi].some((text) => text !== undefined), {
  error: problem('problem.textMissing'),
  path: ['en'],
});
export type Texts = z.infer<typeof textsSchema>;

/** In which languages the words were written. */
export function languagesOf(texts: Texts): NoticeLanguage[] {
  return noticeLanguages.filter((language) => texts[language] !== undefined);
}
