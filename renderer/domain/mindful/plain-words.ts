/** A text as words that can be compared, in either script and however they are spelled; each still knows where it stood. */

export interface PlainWord {
  readonly plain: string;
  /** Where it begins and ends in the text, in code units. */
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}\u200C\u200D]+/gu;

export function plainWords(text: string): readonly PlainWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    plain: plainWord(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * What people write in several ways becomes one: no capitals, accents, nukta or joiners; long and short vowels are the same, and so are
 * 'ee' and 'i', डॉ and डा, झ and ज़. For comparing only: nobody reads it.
 */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036F\u093C\u200C\u200D]/g, '')
    .replace(/\u093E\u0945|[\u0949\u0911]/g, (vowel) => (vowel === '\u0911' ? 'आ' : '\u093E'))
    .replace(/अ\u0945|[\u0972\u090D]/g, 'ए')
    .replaceAll('\u0945', '\u0947')
    .replaceAll('\u0940', '\u093F')
    .replaceAll('\u0942', '\u0941')
    .replaceAll('\u0901', '\u0902')
    .replaceAll('झ', 'ज')
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replace(/([a-z])\1+/g, '$1');
}
