/** Whether two names, each in whatever script and spelling, may be one and the same. */

import { bareReading, keyOfReading, readingOf } from './sound-key.ts';
import { bareWords, isInitial, spokenWords } from './name-words.ts';
import { canBeginAlike, farApart, soundDistance } from './sound-distance.ts';

interface SpokenWord {
  readonly reading: string;
  /** The reading without what respect grew onto it, and its sound key. */
  readonly bare: string;
  readonly key: string;
  readonly isInitial: boolean;
}

/** A name as it is heard: made once where one name is compared with many. */
export type HeardName = readonly SpokenWord[];

export function hearName(name: string): HeardName {
  return spokenWords(bareWords(name).join(' ')).flatMap((word) => {
    const reading = readingOf(word);
    const bare = bareReading(reading);
    return reading === '' ? [] : [{ reading, bare, key: keyOfReading(bare), isInitial: isInitial(word) }];
  });
}

/**
 * The sound keys of the words of a name, in their order, without titles, endearments and initials (but never none where there are
 * words). The same name has equal keys in both scripts and all usual spellings; so have a few different ones. For looking up who may
 * be the same: then ask `sameSound`.
 */
export function nameKeys(text: string): readonly string[] {
  return keysOfHeard(hearName(text));
}

export function keysOfHeard(words: HeardName): readonly string[] {
  const whole = words.filter((word) => !word.isInitial);
  return (whole.length > 0 ? whole : words).map(({ key }) => key);
}

/** In hundredths of a sound, for one word: a usual other spelling; a slip of the pen. */
const sameWithin = 32;
const closeWithin = 65;

/**
 * `same`: every word of one has its word in the other, in any order, in a usual spelling of it. `close`: the shorter name is in the
 * longer one (two words at least, or an initial for one), or a word is misspelt. A first name alone is not close to a full name:
 * too many share it.
 */
export function sameSound(one: string, other: string): Sameness {
  return heardSame(hearName(one), hearName(other));
}

type Sameness = 'same' | 'close' | 'different';

export function heardSame(one: HeardName, other: HeardName): Sameness {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length === 0) return 'different';
  if (fewer.length === 1 && more.length > 1) return 'different';
  const distances = pairedDistances(fewer, more);
  if (distances === null) return 'different';
  const isSame = fewer.length === more.length && distances.every((distance) => distance <= sameWithin);
  return isSame ? 'same' : 'close';
}

/** Each word of the shorter name takes the nearest word that is left; null when one finds none, or none but initials find one. */
function pairedDistances(fewer: readonly SpokenWord[], more: readonly SpokenWord[]): number[] | null {
  const left = [...more];
  const distances: number[] = [];
  let whole = 0;
  // Whole words choose before initials, which fit too many.
  for (const word of wholeWordsFirst(fewer)) {
    const nearest = nearestOf(word, left);
    if (nearest === null) return null;
    if (!word.isInitial && left[nearest.place]?.isInitial === false) whole += 1;
    left.splice(nearest.place, 1);
    distances.push(nearest.distance);
  }
  return whole > 0 ? distances : null;
}

function wholeWordsFirst(words: HeardName): HeardName {
  if (!words.some(({ isInitial: isShort }) => isShort)) return words;
  return [...words].sort((a, b) => Number(a.isInitial) - Number(b.isInitial));
}

function nearestOf(
  word: SpokenWord,
  words: readonly SpokenWord[],
): { readonly place: number; readonly distance: number } | null {
  let nearest: { place: number; distance: number } | null = null;
  words.forEach((other, place) => {
    const distance = wordDistance(word, other);
    if (distance <= (nearest?.distance ?? closeWithin)) nearest = { place, distance };
  });
  return nearest;
}

/** An initial for a whole word is close, never the same. */
function wordDistance(one: SpokenWord, other: SpokenWord): number {
  if (one.isInitial !== other.isInitial) {
    const [initial, whole] = one.isInitial ? [one, other] : [other, one];
    const begins = soundDistance(initialSounds(initial.reading), whole.reading, sameWithin, true);
    return begins === farApart ? farApart : closeWithin;
  }
  if (!canBeginAlike(one.reading, other.reading, closeWithin)) return farApart;
  const whole = soundDistance(one.reading, other.reading, closeWithin);
  if (one.bare === one.reading && other.bare === other.reading) return whole;
  return Math.min(whole, soundDistance(one.bare, other.bare, closeWithin));
}

/** The vowel that a lone Devanagari letter carries is not part of the initial. */
function initialSounds(reading: string): string {
  return reading.replace(/(?<=.)[a_A-]$/, '');
}
