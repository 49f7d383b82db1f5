/** The sound key of a word: equal for all usual spellings of one name in both scripts, and for few others. */

import { isDevanagari } from './name-words.ts';
import { readDevanagari } from './devanagari-reading.ts';
import { readLatin } from './latin-reading.ts';

/** One word, in whichever script it is written. */
export function readingOf(word: string): string {
  return isDevanagari(word) ? readDevanagari(word) : readLatin(word);
}

const folded: ReadonlyMap<string, string> = new Map(
  'Kk Gg Cc Jj zj 1t 2t 3d 4d 5d Tt Dd Nn Mn Pp fp Bb Ll Ss 8s Ii Uu Yi Ee We Oo Qo'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Folds what Latin letters do not tell apart. An a is kept only where it begins the word: nobody agrees where else to write one. So
 * Sunil and Sunila have one key, which is why a key only says who may be the same; `sameSound` says who is.
 */
export function keyOfReading(reading: string): string {
  return reading
    .replace(/^[<>X]/, '#')
    .replace(/[aA<>X_H:-]/g, '')
    .replace('#', 'a')
    .replace(/(?<=r)[uUY]|(?<=[iI])y/g, (sound) => (sound === 'y' ? '' : 'i'))
    .replace(/./g, (sound) => folded.get(sound) ?? sound);
}

/** Grown onto a first name out of respect or affection: Ashatai, Vasantrao, Shivaji, Rameshbhai. */
const grownOn = /(?<=.{3})(?:tE|r[aA]v|r[aA]?O|bAE|b[aA]?E|BAE|B[aA]?E|B[aA]?O|jI|ji|s[aA]h[ei]b)$/;

/** The word without what respect grew onto it; the word itself where nothing did. */
export function bareReading(reading: string): string {
  return reading.replace(grownOn, '');
}
