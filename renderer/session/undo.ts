/** Undo: the inverse of one saved command, written as a command of its own. */

import type { HistoryEntry } from '../domain/history.ts';
import type { EntryId } from '../domain/ids.ts';
import { fail, ok } from '../domain/result.ts';
import { inverseOf, isUndoable, standsInTheWay, type InTheWay } from '../domain/undo.ts';
import type { Command, Desk } from './session.ts';

export type UndoProblem =
  | { readonly type: 'NothingToUndo' }
  /** These records were changed again since; undoing would take that back, too. */
  | { readonly type: 'SomethingStandsOnIt'; readonly records: readonly InTheWay[] };

export interface Undone {
  /** The command that was undone, for the words on the screen. */
  readonly command: string;
  /** The entry that was undone. */
  readonly entryId: EntryId;
}

/** Takes back the entry `entryId`, or one's own newest that is not undone yet when `null`. Numbers on paper stay used. */
export const undoEntry: Command<EntryId | null, Undone, UndoProblem> = (session, entryId) =>
  session.run<Undone, UndoProblem>('undo', async (desk) => {
    const entry = await entryToUndo(desk, entryId);
    if (entry === undefined) return fail({ type: 'NothingToUndo' });
    const changes = inverseOf(entry);
    const now = await Promise.all(changes.map(({ table, id }) => desk.get(table, id)));
    const current = new Map(changes.map(({ table, id }, at) => [`${table} ${id}`, now[at]]));
    const records = standsInTheWay(entry, (table, id) => current.get(`${table} ${id}`));
    if (records.length > 0) return fail({ type: 'SomethingStandsOnIt', records });
    return ok({ value: { command: entry.command, entryId: entry.id }, changes, undoes: entry.id });
  });

async function entryToUndo(desk: Desk, entryId: EntryId | null): Promise<HistoryEntry | undefined> {
  const history = await desk.all('history');
  const undone = new Set(history.flatMap((entry) => entry.undoes ?? []));
  const mine = history.filter((entry) => entry.by === desk.staff.id && entry.undoes === undefined);
  const candidates = mine.filter((entry) => isUndoable(entry) && !undone.has(entry.id));
  if (entryId !== null) return candidates.find((entry) => entry.id === entryId);
  return candidates.reduce<HistoryEntry | undefined>(
    (newest, entry) => (newest === undefined || entry.number > newest.number ? entry : newest),
    undefined,
  );
}
