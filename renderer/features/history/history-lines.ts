/** The history as lines for the eye: who, when, what in words, about which record, and whether it can still be taken back. */

import type { Change } from '../../domain/changes.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import type { EntryId } from '../../domain/ids.ts';
import { mayChange } from '../../domain/staff.ts';
import { isUndoable, standsInTheWay } from '../../domain/undo.ts';
import type { StaffMember } from '../../session/session.ts';
import type { Words } from '../../words/say.ts';
import { commandWord, listWords } from './command-words.ts';
import { keyOf } from './known-records.ts';
import { nameInChange, type Namer } from './record-names.ts';

export interface HistoryLine {
  readonly id: EntryId;
  readonly entry: HistoryEntry;
  /** What was done, in words. */
  readonly what: string;
  /** The record or records it was done to; empty when it only gave numbers. */
  readonly about: string;
  readonly isUndone: boolean;
}

/** Newest first. Openings are left out unless asked for: they would bury what was changed. */
export function historyLines(
  history: readonly HistoryEntry[],
  words: Words,
  namer: Namer,
  wish: { readonly withOpenings: boolean },
): HistoryLine[] {
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  const undone = new Set(history.flatMap((entry) => entry.undoes ?? []));
  return history
    .filter((entry) => wish.withOpenings || entry.opened === undefined)
    .toSorted((one, other) => other.number - one.number)
    .map((entry) => ({
      id: entry.id,
      entry,
      what: whatWasDone(entry, byId, words),
      about: whatItWasAbout(entry, words, namer),
      isUndone: undone.has(entry.id),
    }));
}

function whatWasDone(entry: HistoryEntry, byId: ReadonlyMap<EntryId, HistoryEntry>, { say }: Words): string {
  const original = entry.undoes === undefined ? undefined : byId.get(entry.undoes);
  if (original === undefined) return say(commandWord(entry.command));
  return say('history.tookBack', { what: say(commandWord(original.command)) });
}

function whatItWasAbout({ changes, opened, exported }: HistoryEntry, words: Words, namer: Namer): string {
  if (opened !== undefined) return namer(opened.table, opened.id);
  if (exported !== undefined) {
    const list = words.say(listWords[exported.list]);
    return words.say('history.exportedList', { list, count: exported.count });
  }
  const records = recordChanges(changes);
  const [first] = records;
  if (first === undefined) return '';
  const name = nameInChange(words, namer, first);
  return records.length === 1 ? name : words.say('history.andMore', { name, count: records.length - 1 });
}

/** Without the marks of given numbers, which are no records to anybody who reads this. */
export function recordChanges(changes: readonly Change[]): Change[] {
  return changes.filter(({ table }) => table !== 'numbers');
}

/** How every record was left by the last entry that touched it: the records as they are now, without reading a table. */
export function lastKnown(history: readonly HistoryEntry[]): ReadonlyMap<string, object | null> {
  const last = new Map<string, object | null>();
  for (const { changes } of history.toSorted((one, other) => one.number - other.number)) {
    for (const { table, id, after } of changes) last.set(keyOf(table, id), after);
  }
  return last;
}

/** The same rules as the command `undo` has: one's own, not undone yet, and nothing newer stands on it. */
export function canUndo(
  line: HistoryLine,
  staff: StaffMember,
  last: ReadonlyMap<string, object | null>,
): boolean {
  const { entry, isUndone } = line;
  const isMine = entry.by === staff.id && mayChange(staff.role);
  if (!isMine || isUndone || entry.undoes !== undefined || !isUndoable(entry)) return false;
  return standsInTheWay(entry, (table, id) => last.get(keyOf(table, id))).length === 0;
}
