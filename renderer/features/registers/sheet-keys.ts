/** What a key means on the rows of a sheet: a mark, a step, a digit of a row's number, or one back. Knows no screen. */

import type { Mark } from '../../domain/meeting.ts';

/** What the browser tells of a key. */
export interface PressedKey {
  readonly code: string;
  readonly key: string;
}

export type SheetKey =
  | { readonly type: 'Mark'; readonly mark: Mark }
  | {
      readonly type: 'Step';
      readonly to: 'next' | 'previous' | 'first' | 'last';
    }
  | { readonly type: 'Digit'; readonly digit: number }
  /** Ends a row's number. */
  | { readonly type: 'Enter' }
  /** Takes back the mark that was typed last, as in a text. */
  | { readonly type: 'Back' };

const marksByLetter: Readonly<Record<string, Mark>> = {
  p: 'present',
  a: 'absent',
  s: 'sentWord',
};

/** By place: a Marathi or Hindi layout writes other letters with these keys. */
const byPlace: Readonly<Record<string, SheetKey>> = {
  KeyP: { type: 'Mark', mark: 'present' },
  KeyA: { type: 'Mark', mark: 'absent' },
  KeyS: { type: 'Mark', mark: 'sentWord' },
  Space: { type: 'Mark', mark: 'present' },
  Delete: { type: 'Mark', mark: 'notRecorded' },
  Backspace: { type: 'Back' },
  Enter: { type: 'Enter' },
  NumpadEnter: { type: 'Enter' },
  ArrowDown: { type: 'Step', to: 'next' },
  ArrowUp: { type: 'Step', to: 'previous' },
  Home: { type: 'Step', to: 'first' },
  End: { type: 'Step', to: 'last' },
};

/**
 * The letter goes before the place, for Latin layouts that have it elsewhere; a letter of another script says nothing, and its place
 * decides. A number pad without its lock says Home where it would say 7, and means it.
 */
export function sheetKey({ code, key }: PressedKey): SheetKey | undefined {
  const mark = marksByLetter[key.toLowerCase()];
  if (mark !== undefined) return { type: 'Mark', mark };
  const digit = digitOf(key) ?? digitOf(/^Digit(\d)$/.exec(code)?.[1] ?? '');
  if (digit !== undefined) return { type: 'Digit', digit };
  return byPlace[key] ?? byPlace[code];
}

function digitOf(text: string): number | undefined {
  const at = ['0123456789'.indexOf(text), '०१२३४५६७८९'.indexOf(text)].find((place) => place >= 0);
  return text.length === 1 ? at : undefined;
}

/**
 * The row whose mark is taken back: the one typed last; else this one, where something stands in it; else the one above. `typed` is
 * where the last mark was typed, undefined once the cursor went elsewhere by itself.
 */
export function rowTakenBack(marks: readonly Mark[], at: number, typed: number | undefined): number {
  if (typed !== undefined) return Math.max(0, typed);
  const isMarked = (marks[at] ?? 'notRecorded') !== 'notRecorded';
  return isMarked ? at : Math.max(0, at - 1);
}

/** The number so far with one digit more; no sheet has a row of four digits. */
export function withDigit(number: string, digit: number): string {
  return `${number}${String(digit)}`.slice(-3);
}
