/**
 * Undo is a new command that writes the inverse of an old one, if nothing that came later stands on it. Undo of an undo does it again.
 *
 * [Note: What stands on an entry]
 * Something stands on an entry when a record is no longer as the entry left it, when a record that came later names one that would
 * go, when one that would come back names one that has gone since, or cannot stand beside one that came since. Every later change is
 * in the history, so the history says which entries these are; what was taken back itself stands on nothing.
 */

import { Temporal } from 'temporal-polyfill';
import { isAnswerTo } from './answered-edition.ts';
import type { Instant } from './calendar.ts';
import { isSameRecord } from './canonical-json.ts';
import type { Change, ChangedRecords, ChangedTable } from './changes.ts';
import { clashOf } from './clashes.ts';
import type { HistoryEntry } from './history.ts';
import type { EntryId, StaffId } from './ids.ts';
import { keyOfRecord, referencesOf, type RecordAt } from './references.ts';

/** Days in which an action can be taken back, and what was removed brought back. */
export const daysToTakeBack = 30;

/** The records as they are now. */
export interface CurrentRecords {
  find(table: ChangedTable, id: string): object | null | undefined;
  all<T extends ChangedTable>(table: T): readonly ChangedRecords[T][];
}

/** A later entry, with those of its changes that stand in the way. */
export interface Standing {
  readonly entry: HistoryEntry;
  readonly changes: readonly Change[];
}

export type UndoRefusal =
  | { readonly type: 'NothingToUndo' }
  | { readonly type: 'UndoTooOld'; readonly at: Instant }
  | { readonly type: 'NotYours'; readonly byName: string }
  | { readonly type: 'AlreadyUndone'; readonly by: HistoryEntry }
  /** `by` is empty where no entry tells of it: an older desk wrote none. */
  | {
      readonly type: 'SomethingStandsOnIt';
      readonly by: readonly Standing[];
      readonly records: readonly RecordAt[];
    };

export type MayUndo = { readonly type: 'Undoable'; readonly changes: readonly Change[] } | UndoRefusal;

/** Whether an entry may be taken back, and if not, what is in the way. */
export function mayUndo(
  entry: HistoryEntry,
  history: readonly HistoryEntry[],
  current: CurrentRecords,
  staff: { readonly id: StaffId },
  now: Instant,
): MayUndo {
  if (!isUndoable(entry)) return { type: 'NothingToUndo' };
  if (entry.by !== staff.id) return { type: 'NotYours', byName: entry.byName };
  const by = undoings(history).takenBackBy(entry.id);
  if (by !== undefined) return { type: 'AlreadyUndone', by };
  if (isOlderThan(entry.at, daysToTakeBack, now)) return { type: 'UndoTooOld', at: entry.at };
  const records = whatStandsOn(entry, history, current);
  if (records.length === 0) return { type: 'Undoable', changes: inverseOf(entry) };
  return { type: 'SomethingStandsOnIt', by: standingBy(entry, history, records), records };
}

/** The changes that take an entry back, last one first; marks of given numbers stay, see [Note: Numbers never repeat]. */
export function inverseOf(entry: HistoryEntry): Change[] {
  return undoable(entry).map(invert).reverse();
}

/** With these people a made-up office begins. No one did that at the desk, and Ctrl+Z would take the whole office away. */
const beginning = 'fillMadeUpOffice';

/** False for an entry that did nothing but give numbers, and for an erasure: nothing of it is left to bring back. */
export function isUndoable(entry: HistoryEntry): boolean {
  if (entry.command === beginning) return false;
  return undoable(entry).length > 0 && entry.changes.every(({ table }) => table !== 'erased');
}

export function isOlderThan(at: Instant, days: number, now: Instant): boolean {
  const [then, today] = [Temporal.Instant.from(at), Temporal.Instant.from(now)];
  return Temporal.Instant.compare(then.add({ hours: 24 * days }), today) < 0;
}

export interface Undoings {
  /** The entry that took this one back, unless that was taken back itself. */
  takenBackBy(id: EntryId): HistoryEntry | undefined;
}

/** Who took back what, through undo of undo. */
export function undoings(history: readonly HistoryEntry[]): Undoings {
  const undoers = new Map<EntryId, HistoryEntry[]>();
  for (const entry of history) {
    if (entry.undoes !== undefined) undoers.set(entry.undoes, [...(undoers.get(entry.undoes) ?? []), entry]);
  }
  const takenBackBy = (id: EntryId): HistoryEntry | undefined =>
    undoers.get(id)?.find((undoer) => takenBackBy(undoer.id) === undefined);
  return { takenBackBy };
}

/** A later entry that takes part in what is in the way: it still holds, and is no undo of something later. */
function standingBy(
  entry: HistoryEntry,
  history: readonly HistoryEntry[],
  records: readonly RecordAt[],
): Standing[] {
  const inTheWay = new Set(records.map(({ table, id }) => keyOfRecord(table, id)));
  const { takenBackBy } = undoings(history);
  const numbers = new Map(history.map(({ id, number }) => [id, number]));
  const isUndoOfLater = ({ undoes }: HistoryEntry) =>
    undoes !== undefined && (numbers.get(undoes) ?? 0) > entry.number;
  return history
    .filter((later) => later.number > entry.number)
    .map((later) => ({
      entry: later,
      changes: later.changes.filter(({ table, id }) => inTheWay.has(keyOfRecord(table, id))),
    }))
    .filter(({ entry: later, changes }) => changes.length > 0 && !isUndoOfLater(later))
    .filter(({ entry: later }) => takenBackBy(later.id) === undefined)
    .sort((one, other) => one.entry.number - other.entry.number);
}

/** See [Note: What stands on an entry]. Each record once. */
function whatStandsOn(
  entry: HistoryEntry,
  history: readonly HistoryEntry[],
  current: CurrentRecords,
): RecordAt[] {
  const last = lastChanges(undoable(entry));
  const changed = last.filter(
    ({ table, id, after }) => !isSameRecord(current.find(table, id) ?? null, after),
  );
  const found = [
    ...changed,
    ...whatNeedsThem(entry, history, current),
    ...lastChanges(inverseOf(entry)).flatMap((change) => whatTheyLack(change, entry, history, current)),
  ];
  return [...new Map(found.map(({ table, id }) => [keyOfRecord(table, id), { table, id }])).values()];
}

/** Whatever names a record that this entry made came later than it, so that the history knows of it. */
function whatNeedsThem(
  entry: HistoryEntry,
  history: readonly HistoryEntry[],
  current: CurrentRecords,
): RecordAt[] {
  const going = lastChanges(inverseOf(entry)).filter(({ after }) => after === null);
  const goes = new Set(going.map(({ table, id }) => keyOfRecord(table, id)));
  if (goes.size === 0) return [];
  const later = history.filter(({ number }) => number > entry.number).flatMap(({ changes }) => changes);
  return lastChanges(later).filter(({ table, id }) => {
    const record = current.find(table, id) ?? null;
    return (
      record !== null &&
      !goes.has(keyOfRecord(table, id)) &&
      (referencesOf(table, record).some((named) => goes.has(keyOfRecord(named.table, named.id))) ||
        going.some((gone) => isAnswerTo(gone, { table, record })))
    );
  });
}

/** What a record that comes back would have to do without, or stand beside. */
function whatTheyLack(
  change: Change,
  entry: HistoryEntry,
  history: readonly HistoryEntry[],
  current: CurrentRecords,
): RecordAt[] {
  const { table, after } = change;
  if (after === null) return [];
  const returning = new Set(
    lastChanges(inverseOf(entry)).flatMap((one) =>
      one.after === null ? [] : keyOfRecord(one.table, one.id),
    ),
  );
  // What was not there before, either, nobody took away.
  const isGone = (named: RecordAt) =>
    !returning.has(keyOfRecord(named.table, named.id)) &&
    (current.find(named.table, named.id) ?? null) === null &&
    history.some(
      ({ number, changes }) =>
        number > entry.number &&
        changes.some((one) => one.table === named.table && one.id === named.id && one.after === null),
    );
  const gone = referencesOf(table, after).filter(isGone);
  const leaving = new Set(undoable(entry).map((one) => keyOfRecord(one.table, one.id)));
  const beside = clashOf(table, after, (of) =>
    current.all(of).filter(({ id }) => !leaving.has(keyOfRecord(of, id))),
  );
  return beside === undefined ? gone : [...gone, { table, id: beside.id }];
}

function undoable(entry: HistoryEntry): Change[] {
  return entry.changes.filter((change) => change.table !== 'numbers');
}

/** A command may touch a record twice; only its last word is what it left behind. */
function lastChanges(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [keyOfRecord(change.table, change.id), change])).values()];
}

/** Before and after come from the same table, which the compiler cannot see through the union. */
function invert(change: Change): Change {
  return { ...change, before: change.after, after: change.before } as Change;
}
