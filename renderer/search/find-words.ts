/** Which words somebody can be found by, and which words were typed. */

import { isHonorific, spokenWords } from '../domain/names/name-words.ts';
import { plainSpelling } from './plain-spelling.ts';

export interface Findable<T> {
  readonly value: T;
  /** Names in any script. */
  readonly names: readonly (string | undefined)[];
  /** M-0042: found as M-0042, 0042 and 42. */
  readonly number?: string | undefined;
  /** Found by four digits or more. */
  readonly phones?: readonly string[];
  /** Places, groups, days: found after those who are called so. */
  readonly besides?: readonly (string | undefined)[];
}

export interface Question {
  readonly words: readonly TypedWord[];
}

export interface TypedWord {
  readonly plain: string;
  /** A title or an endearment need not be written in the record. */
  readonly isNeeded: boolean;
}

/** A first word this short is often written together with the next one: Jay Shree, Ram Das, Noor Jahan. */
const short = 4;

/**
 * Texts in their plain words. In the names of a hundred thousand people the same few thousand words come again and again: each is made
 * plain once.
 */
export class PlainWords {
  readonly #known = new Map<string, readonly string[]>();

  /** Those of the names, then those beside them; a word that comes twice may be there twice. */
  toFind({ names, besides = [] }: Findable<unknown>): {
    readonly names: readonly string[];
    readonly besides: readonly string[];
  } {
    const found: { names: string[]; besides: string[] } = { names: [], besides: [] };
    for (const name of names) addJoined(this.of(name), found.names);
    for (const text of besides) found.besides.push(...this.of(text));
    return found;
  }

  of(text: string | undefined): readonly string[] {
    if (text === undefined) return [];
    const between = text.indexOf(' ');
    if (between < 0) return this.#ofOne(text);
    return text.split(' ').flatMap((part) => this.#ofOne(part));
  }

  #ofOne(part: string): readonly string[] {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const words = wordsOf(part);
    this.#known.set(part, words);
    return words;
  }
}

function addJoined(words: readonly string[], found: string[]): void {
  words.forEach((word, place) => {
    found.push(word);
    const next = words[place + 1];
    if (next !== undefined && word.length <= short && word.length > 1) found.push(word + next);
  });
}

function wordsOf(text: string): string[] {
  return spokenWords(withLatinDigits(text))
    .map(plainSpelling)
    .filter((word) => word !== '');
}

/** Nothing but digits and what stands between them, and more of them than a member's number has. */
const wholePhone = /^\+?[\d ()-]{7,}$/;
const wholeDate = /^(?:\d{1,2}[- ]\d{1,2}[- ]\d{2,4}|\d{4}[- ]\d{1,2}[- ]\d{1,2})$/;

export function typedWords(typed: string): Question {
  const text = withLatinDigits(typed).trim();
  if (wholePhone.test(text) && !wholeDate.test(text))
    return { words: [{ plain: localDigits(text), isNeeded: true }] };
  const words = wordsOf(text.replace(/(?<![\p{L}\d])m-?(?=\d)/giu, ''));
  const isNeeded = words.map((word) => !isHonorific(word));
  // A title alone is what is asked for.
  const all = !isNeeded.includes(true);
  return { words: words.map((plain, place) => ({ plain, isNeeded: all || isNeeded[place] === true })) };
}

/** However the country was put before it. */
function localDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length > 10 ? digits.slice(-10) : digits;
}

function withLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}
