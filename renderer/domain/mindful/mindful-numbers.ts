/** Numbers that do not belong in words: phones, which have a field of their own, and numbers of papers, which have none. */

import type { Span } from './word-patterns.ts';

export interface NumberSeen extends Span {
  readonly kind: 'phone' | 'identity';
}

/** Person's tax number: five letters of which the fourth says whose it is, four digits, a letter. */
const panPattern = /(?<![\p{L}\p{N}])[A-Z]{3}[ABCFGHLJPT][A-Z] ?\d{4} ?[A-Z](?![\p{L}\p{N}])/giu;
/** Of a disability card: the letters of the state and sixteen digits, give or take what a hand leaves out. */
const udidPattern = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d(?:[ -]?\d){13,15}(?!\d)/giu;
/** Digits in a row, with the blanks, dots and strokes that people set between them. */
const digitsPattern = /\+?\d(?:[ .\-/()]{0,2}\d){7,15}/gu;

const datePattern = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[:.]\d{2}(?!\d)/gu;

/** Where such numbers stand, in digits of either script. */
export function findNumbers(text: string): readonly NumberSeen[] {
  const latin = text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
  const papers = [panPattern, udidPattern].flatMap((pattern) => spansOf(pattern, latin, 'identity'));
  // A day beside an hour has as many digits as a phone.
  const undated = blanked(latin, [...latin.matchAll(datePattern)].map(spanOf), '\u0001');
  const rest = blanked(undated, papers, '\u0001');
  const numbers = [...rest.matchAll(digitsPattern)].flatMap((found) => {
    const kind = kindOf(found[0]);
    return kind === undefined ? [] : [{ ...spanOf(found), kind }];
  });
  return [...papers, ...numbers];
}

function kindOf(written: string): NumberSeen['kind'] | undefined {
  const digits = written.replace(/\D/g, '');
  if (isAadhaar(digits) && !written.startsWith('+')) return 'identity';
  return isPhone(digits) ? 'phone' : undefined;
}

/** An Indian mobile or landline, with or without 0 or 91 before it; eight digits are a landline of the town, unless they are a day. */
function isPhone(digits: string): boolean {
  if (/^(?:0|91|0091)?[6-9]\d{9}$/.test(digits) || /^0\d{10}$/.test(digits)) return true;
  return /^[2-7]\d{7}$/.test(digits) && !/^(?:\d{4}(?:19|20)\d\d|(?:19|20)\d{6})$/.test(digits);
}

/** Twelve digits that do not begin with 0 or 1 and end in Verhoeff's check digit. */
function isAadhaar(digits: string): boolean {
  return /^[2-9]\d{11}$/.test(digits) && hasVerhoeffDigit(digits);
}

/** Multiplication in the dihedral group of ten: places 0 to 4 turn, 5 to 9 mirror. */
function turn(one: number, other: number): number {
  if (one < 5) return other < 5 ? (one + other) % 5 : 5 + ((one + other) % 5);
  return other < 5 ? 5 + ((one - other + 5) % 5) : (one - other + 10) % 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function hasVerhoeffDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((check, digit, place) => turn(check, permuted(Number(digit), place % 8)), 0);
  return sum === 0;
}

function permuted(digit: number, times: number): number {
  let value = digit;
  for (let turned = 0; turned < times; turned += 1) value = permutation[value] ?? 0;
  return value;
}

function spansOf(pattern: RegExp, text: string, kind: NumberSeen['kind']): NumberSeen[] {
  return [...text.matchAll(pattern)].map((found) => ({ ...spanOf(found), kind }));
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}

function blanked(text: string, spans: readonly Span[], blank: string): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + blank.repeat(end - start) + left.slice(end),
    text,
  );
}
