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

/** What was typed just before: digits of a row's number, or a mark. */
export interface TypedBefore {
  readonly digits: string;
  /** Where the last mark was typed, and where that led the cursor. */
  readonly marked?: { readonly row: number; readonly cursor: number };
}

/** What a key does to the sheet, and what the next one has to know. Rows are counted from 0. */
export interface Effect {
  readonly typed: TypedBefore;
  readonly mark?: { readonly row: number; readonly as: Mark };
  readonly moveTo?: number;
  /** A number was typed that no row has. */
  readonly noSuchRow?: number;
}

export function effectOf(key: SheetKey, at: number, marks: readonly Mark[], before: TypedBefore): Effect {
  const nothing: TypedBefore = { digits: '' };
  const last = marks.length - 1;
  switch (key.type) {
    case 'Mark': {
      const cursor = Math.min(at + 1, last);
      return {
        typed: { digits: '', marked: { row: at, cursor } },
        mark: { row: at, as: key.mark },
        moveTo: cursor,
      };
    }
    case 'Back': {
      const row = rowTakenBack(marks, at, before.marked);
      // Its mark may still be on the way to the screen: the next one back is the row above, whatever this one shows.
      return {
        typed: { digits: '', marked: { row: row - 1, cursor: row } },
        ...{ mark: { row, as: 'notRecorded' }, moveTo: row },
      };
    }
    case 'Digit':
      return jump(`${before.digits}${String(key.digit)}`.slice(-3), last);
    case 'Step':
      return {
        typed: nothing,
        moveTo: { first: 0, last, next: Math.min(at + 1, last), previous: Math.max(at - 1, 0) }[key.to],
      };
    case 'Enter':
      return { typed: nothing };
  }
}

/** At once, digit by digit: who sees that row 1 was enough need not press anything else. */
function jump(digits: string, last: number): Effect {
  const row = Number(digits);
  if (row >= 1 && row <= last + 1) return { typed: { digits }, moveTo: row - 1 };
  return row === 0 ? { typed: { digits } } : { typed: { digits }, noSuchRow: row };
}

/** The row whose mark was typed last; once the cursor went elsewhere this row, or the one above where nothing stands in it. */
function rowTakenBack(marks: readonly Mark[], at: number, marked: TypedBefore['marked']): number {
  if (marked?.cursor === at) return Math.max(0, marked.row);
  const isMarked = (marks[at] ?? 'notRecorded') !== 'notRecorded';
  return isMarked ? at : Math.max(0, at - 1);
}
