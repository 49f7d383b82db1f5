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

export function wordsToFind({ names, number, besides }: Findable<unknown>): {
  readonly names: ReadonlySet<string>;
  readonly besides: ReadonlySet<string>;
} {
  const found = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name);
    words.forEach((word, place) => {
      found.add(word);
      const next = words[place + 1];
      if (next !== undefined && word.length <= short && word.length > 1) found.add(word + next);
    });
  }
  for (const digits of number === undefined ? [] : spellingsOfNumber(number)) found.add(digits);
  return { names: found, besides: new Set((besides ?? []).flatMap(wordsOf)) };
}

function wordsOf(text: string | undefined): string[] {
  return text === undefined
    ? []
    : spokenWords(withLatinDigits(text))
        .map(plainSpelling)
        .filter((word) => word !== '');
}

/** '0042', '042' and '42' out of M-0042. */
function spellingsOfNumber(number: string): string[] {
  const digits = number.replace(/\D/g, '');
  const zeros = digits.length - digits.replace(/^0+/, '').length;
  return Array.from({ length: zeros + 1 }, (_, left) => digits.slice(left)).filter((each) => each !== '');
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
