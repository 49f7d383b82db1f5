/** Takes a person's names and numbers out of what was typed about others; what stands around them stays. */

import { latinDigits, phoneKey } from '../phone.ts';
import type { Traits } from './traits.ts';

/** Stands where somebody's name stood. */
const takenOut = '…';

export interface TextScrub {
  /** What somebody typed in their own words: every name, also the one to be called by, and telephone numbers. */
  note(text: string): string;
  /** Any other text: a hall may be called like a person, so only what can mean nobody else goes. */
  other(text: string): string;
  isTheirPhone(number: string): boolean;
}

export function textScrub({ names, numbers, emails, phones }: Traits): TextScrub {
  const phoneKeys = new Set(phones);
  const isTheirPhone = (number: string) => phoneKeys.has(phoneKey(latinDigits(number)));
  const anywhere = wordsPattern([...names.filter((name) => /\s/u.test(name)), ...numbers, ...emails]);
  const inNotes = wordsPattern([...names, ...numbers, ...emails]);
  return {
    note: (text) => withoutPhones(without(text, inNotes), phoneKeys.size === 0 ? undefined : isTheirPhone),
    other: (text) => without(text, anywhere),
    isTheirPhone,
  };
}

/** Marathi and Hindi write what English says with 'to' or 'with' on to the name itself. */
const postpositions =
  'ला|ने|नी|ना|नं|चा|ची|चे|चं|च्या|शी|कडे|कडून|साठी|बरोबर|सोबत|वर|त|स|हून|जी|ताई|भाऊ|काका|काकू|दादा|मावशी|आजी';

/** Whole words in either case; undefined where there is nothing to look for. */
function wordsPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  const any = longestFirst.map(escaped).join('|');
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  return new RegExp(`(?<!${letter})(?:${any})(?:${postpositions})?(?!${letter})`, 'giu');
}

function escaped(word: string): string {
  const parts = word.normalize('NFC').trim().split(/\s+/u);
  return parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
}

function without(text: string, pattern: RegExp | undefined): string {
  return pattern === undefined ? text : text.replace(pattern, takenOut);
}

/** As people write them: digits of either script in groups, perhaps with a plus before them. */
const phoneLike = /\+?[\d०-९][\d०-९ ()-]{1,38}[\d०-९]/gu;

function withoutPhones(text: string, isTheirs: ((number: string) => boolean) | undefined): string {
  if (isTheirs === undefined) return text;
  return text.replace(phoneLike, (found) => (isTheirs(found) ? takenOut : found));
}
