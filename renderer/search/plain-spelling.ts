/** One spelling for what the eye takes as the same. */

/**
 * No capitals, no accents on Latin letters, no nukta, no joiners, single blanks. The vowel signs of Devanagari stay: without them
 * कला and कुल would be one name.
 */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036F\u093C\u200C\u200D]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
