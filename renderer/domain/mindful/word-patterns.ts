/** Lists of words to look for: how they are written in the code, and where they stand in a text. */

import { plainWord, type PlainWord } from './plain-words.ts';

/** One word of a pattern: whether a plain word fits it, and with which letter such a word begins ('' where that is open). */
interface PatternWord {
  readonly fits: (plain: string) => boolean;
  readonly letters: readonly string[];
}
/** Words in a row. */
type Pattern = readonly PatternWord[];
/** Patterns by the letter with which they begin: each word of a text is held against a few of them. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * 'औषध*, *azepam, hear|hears voices': patterns between commas, words between blanks, choices between bars. A star stands for whatever
 * else a word has there: औषध* is also औषधाने and औषधांची.
 */
export function readPatterns(list: string): Patterns {
  const patterns = list
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => pattern.split(/\s+/u).map(readChoices));
  const byLetter = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const letter of new Set(pattern[0]?.letters)) {
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), pattern]);
    }
  }
  return byLetter;
}

function readChoices(choices: string): PatternWord {
  const words = choices.split('|').map(readWord);
  return {
    fits: (plain) => words.some((word) => word.fits(plain)),
    letters: words.flatMap(({ letters }) => letters),
  };
}

function readWord(word: string): PatternWord {
  const core = plainWord(word.replaceAll('*', ''));
  if (word.startsWith('*')) return { fits: (plain) => plain.endsWith(core), letters: [''] };
  const letters = [core.charAt(0)];
  if (word.endsWith('*')) return { fits: (plain) => plain.startsWith(core), letters };
  return { fits: (plain) => plain === core, letters };
}

/** Every place where one of the patterns stands. */
export function findPatterns(words: readonly PlainWord[], patterns: Patterns): readonly Span[] {
  return words.flatMap((first, place) =>
    [first.plain.charAt(0), ''].flatMap((letter) =>
      (patterns.get(letter) ?? []).flatMap((pattern) => {
        const last = words[place + pattern.length - 1];
        const isHere = pattern.every(({ fits }, next) => fits(words[place + next]?.plain ?? ''));
        return isHere && last !== undefined ? [{ start: first.start, end: last.end }] : [];
      }),
    ),
  );
}
