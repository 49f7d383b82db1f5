/** Which words name a language that members speak and groups speak in. */

import type { WordId } from './words.ts';

export const spokenLanguageWords = {
  mr: 'spoken.mr',
  hi: 'spoken.hi',
  en: 'spoken.en',
  gu: 'spoken.gu',
  kn: 'spoken.kn',
  te: 'spoken.te',
  ta: 'spoken.ta',
  ml: 'spoken.ml',
  ur: 'spoken.ur',
  sd: 'spoken.sd',
  pa: 'spoken.pa',
  bn: 'spoken.bn',
  kok: 'spoken.kok',
  sign: 'spoken.sign',
  other: 'spoken.other',
} as const satisfies Readonly<Record<string, WordId>>;
