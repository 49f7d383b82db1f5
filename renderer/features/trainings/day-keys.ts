/** What a key means on the days of a training register: a mark, which moves on to the next person, or a step. Knows no screen. */

export type TypedMark = 'present' | 'absent' | 'notRecorded';

export type DayKey =
  { readonly type: 'Mark'; readonly mark: TypedMark } | { readonly type: 'Step'; readonly to: Step };

type Step = 'down' | 'up' | 'left' | 'right' | 'first' | 'last';

const marksByLetter: Readonly<Record<string, TypedMark>> = { p: 'present', a: 'absent' };

/** By place: a Marathi or Hindi layout writes other letters with these keys. */
const byPlace: Readonly<Record<string, DayKey>> = {
  KeyP: { type: 'Mark', mark: 'present' },
  KeyA: { type: 'Mark', mark: 'absent' },
  Space: { type: 'Mark', mark: 'present' },
  Delete: { type: 'Mark', mark: 'notRecorded' },
  Backspace: { type: 'Mark', mark: 'notRecorded' },
  ArrowDown: { type: 'Step', to: 'down' },
  ArrowUp: { type: 'Step', to: 'up' },
  ArrowLeft: { type: 'Step', to: 'left' },
  ArrowRight: { type: 'Step', to: 'right' },
  Home: { type: 'Step', to: 'first' },
  End: { type: 'Step', to: 'last' },
};

/** The letter goes before the place, for Latin layouts that have it elsewhere; a letter of another script says nothing. */
export function dayKey({ code, key }: { readonly code: string; readonly key: string }): DayKey | undefined {
  const mark = marksByLetter[key.toLowerCase()];
  return mark === undefined ? (byPlace[key] ?? byPlace[code]) : { type: 'Mark', mark };
}

/** A cell of the register, rows and columns counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where the cursor is after a key; it stays inside. */
export function cellAfter(key: DayKey, { row, column }: Cell, rows: number, columns: number): Cell {
  const to = key.type === 'Mark' ? (key.mark === 'notRecorded' ? 'stay' : 'down') : key.to;
  const moves = {
    stay: [row, column],
    down: [row + 1, column],
    up: [row - 1, column],
    left: [row, column - 1],
    right: [row, column + 1],
    first: [0, column],
    last: [rows - 1, column],
  } as const;
  const [nextRow, nextColumn] = moves[to];
  return { row: within(nextRow, rows), column: within(nextColumn, columns) };
}

function within(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count - 1);
}
