/** Undo is a new command that writes the inverse of an old one, if nothing that came later stands on it. */

import { isSameRecord } from './canonical-json.ts';
import type { Change, ChangedTable } from './changes.ts';
import type { HistoryEntry } from './history.ts';

/** The changes that take an entry back, last one first; marks of given numbers stay, see [Note: Numbers never repeat]. */
export function inverseOf(entry: HistoryEntry): Change[] {
  return undoable(entry).map(invert).reverse();
}

export interface InTheWay {
  readonly table: ChangedTable;
  readonly id: string;
}

/**
 * The records that are no longer as this entry left them: someone changed them since, and taking the entry back would take
 * that back, too. Empty means that it may be undone. `current` answers with the record as it is now, or nothing.
 */
export function standsInTheWay(
  entry: HistoryEntry,
  current: (table: ChangedTable, id: string) => object | null | undefined,
): InTheWay[] {
  return lastChanges(undoable(entry))
    .filter((change) => !isSameRecord(current(change.table, change.id) ?? null, change.after))
    .map(({ table, id }) => ({ table, id }));
}

/** False for an entry that did nothing but give numbers. */
export function isUndoable(entry: HistoryEntry): boolean {
  return undoable(entry).length > 0;
}

function undoable(entry: HistoryEntry): Change[] {
  return entry.changes.filter((change) => change.table !== 'numbers');
}

/** A command may touch a record twice; only its last word is what it left behind. */
function lastChanges(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.table} ${change.id}`, change])).values()];
}

/** Before and after come from the same table, which the compiler cannot see through the union. */
function invert(change: Change): Change {
  return { ...change, before: change.after, after: change.before } as Change;
}
