/** In which digits the desk writes numbers, dates and times where the words are Marathi or Hindi. */

import type { Language } from './language.ts';

/** Latin unless the office chooses otherwise. */
export type Digits = 'latin' | 'devanagari';

export function digitsIn(language: Language, chosen: Digits): Digits {
  return language === 'en' ? 'latin' : chosen;
}

/** 22/11/2026 → २२/११/२०२६, for text that is nothing but a number, a date or a time: numbers of sheets and phones stay as they are. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === 'latin') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0966 + Number(digit)));
}
