/** Things that can be found by a few letters, the likeliest first. */

import { plainSpelling } from './plain-spelling.ts';

export interface Entry<T> {
  readonly value: T;
  /** Names, numbers, places: whatever somebody may type, the most telling first. */
  readonly texts: readonly (string | undefined)[];
}

export interface Prepared<T> {
  readonly value: T;
  /** Every text in plain spelling after a mark, so that "at the beginning of a text" can be asked for. */
  readonly findable: string;
}

const mark = '\u0001';

/** Spelled plainly once; every keystroke asks all of them. */
export function prepareEntries<T>(entries: readonly Entry<T>[]): readonly Prepared<T>[] {
  return entries.map(({ value, texts }) => {
    const spelled = texts.flatMap((text) => (text === undefined ? [] : [`${mark}${plainSpelling(text)}`]));
    return { value, findable: spelled.join('') };
  });
}

/**
 * The first `most` in which every typed word occurs. In this order: what a text of theirs begins with the whole of what was typed;
 * where every word begins a word; where they occur anywhere. Alike ones keep their order. Nothing typed finds nothing.
 */
export function findEntries<T>(typed: string, entries: readonly Prepared<T>[], most: number): readonly T[] {
  const whole = plainSpelling(typed);
  if (whole === '') return [];
  const words = whole.split(' ');
  const ranks: T[][] = [[], [], []];
  for (const { value, findable } of entries) {
    const rank = rankOf(findable, whole, words);
    if (rank !== undefined) ranks[rank]?.push(value);
  }
  return ranks.flat().slice(0, most);
}

function rankOf(findable: string, whole: string, words: readonly string[]): 0 | 1 | 2 | undefined {
  if (!words.every((word) => findable.includes(word))) return undefined;
  if (findable.includes(`${mark}${whole}`)) return 0;
  return words.every((word) => beginsAWord(findable, word)) ? 1 : 2;
}

function beginsAWord(findable: string, word: string): boolean {
  return [mark, ' ', '-'].some((before) => findable.includes(`${before}${word}`));
}
