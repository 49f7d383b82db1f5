/** Undo: the inverse of one saved command, written as a command of its own. */

import type { HistoryEntry } from '../domain/history.ts';
import type { EntryId } from '../domain/ids.ts';
import { fail, ok } from '../domain/result.ts';
import { isUndoable, mayUndo, undoings, type UndoRefusal } from '../domain/undo.ts';
import { askedOf } from './asked-records.ts';
import type { Command, Desk } from './session.ts';

export interface Undone {
  /** The command that was undone, for the words on the screen; of an undo that was undone, what is done again. */
  readonly command: string;
  /** The entry that was undone. */
  readonly entryId: EntryId;
  /** It was an undo: what that took back is there again. */
  readonly isAgain: boolean;
}

/** Takes back the entry `entryId`, or one's own newest that is not undone yet when `null`. Numbers on paper stay used. */
export const undoEntry: Command<EntryId | null, Undone, UndoRefusal> = (session, entryId) =>
  session.run<Undone, UndoRefusal>('undo', async (desk) => {
    const history = await desk.all('history');
    const entry = entryId === null ? newestOfOwn(desk, history) : history.find(({ id }) => id === entryId);
    if (entry === undefined) return fail({ type: 'NothingToUndo' });
    const now = desk.clock.now();
    const answer = await askedOf(desk, (current) => mayUndo(entry, history, current, desk.staff, now));
    if (answer.type !== 'Undoable') return fail(answer);
    return ok({ value: whatIsUndone(entry, history), changes: answer.changes, undoes: entry.id });
  });

function newestOfOwn({ staff }: Desk, history: readonly HistoryEntry[]): HistoryEntry | undefined {
  const { takenBackBy } = undoings(history);
  return history
    .filter(({ by, undoes }) => by === staff.id && undoes === undefined)
    .filter((entry) => isUndoable(entry) && takenBackBy(entry.id) === undefined)
    .reduce<HistoryEntry | undefined>(
      (newest, entry) => (newest === undefined || entry.number > newest.number ? entry : newest),
      undefined,
    );
}

/** Through undo of undo, down to what was first done. */
function whatIsUndone(entry: HistoryEntry, history: readonly HistoryEntry[]): Undone {
  const byId = new Map(history.map((each) => [each.id, each]));
  let [first, isAgain] = [entry, false];
  for (let of = first.undoes; of !== undefined; of = first.undoes) {
    const earlier = byId.get(of);
    if (earlier === undefined) break;
    [first, isAgain] = [earlier, !isAgain];
  }
  return { command: first.command, entryId: entry.id, isAgain };
}
