/**
 * The history as lines for the eye: what was done in words, to which record, and whether it was taken back.
 *
 * [Note: Told when looked at] An office has a hundred thousand entries and looks at thirty. A line is put into words when it is drawn,
 * or when what was typed is looked for in it, and is kept from then on.
 */

import type { Change } from '../../domain/changes.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import type { EntryId } from '../../domain/ids.ts';
import { undoings } from '../../domain/undo.ts';
import type { Words } from '../../words/say.ts';
import { commandWord, listWords } from './command-words.ts';
import { nameInChange, type Namer } from './record-names.ts';

export interface HistoryLine {
  /** What was done, in words. */
  readonly what: string;
  /** The record or records it was done to; empty when it only gave numbers. */
  readonly about: string;
}

export interface Telling {
  line(entry: HistoryEntry): HistoryLine;
  isTakenBack(entry: HistoryEntry): boolean;
}

/** `history` is the whole of it: an undo is told by what it took back. */
export function tellingOf(history: readonly HistoryEntry[], words: Words, namer: Namer): Telling {
  const { takenBackBy } = undoings(history);
  const lines = new Map<EntryId, HistoryLine>();
  const byId = onDemand(() => new Map(history.map((entry) => [entry.id, entry])));
  return {
    line(entry) {
      const known = lines.get(entry.id);
      if (known !== undefined) return known;
      const line = {
        what: whatWasDone(entry, (id) => byId().get(id), words),
        about: whatItWasAbout(entry, words, namer),
      };
      lines.set(entry.id, line);
      return line;
    },
    isTakenBack: ({ id }) => takenBackBy(id) !== undefined,
  };
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function whatWasDone(
  entry: HistoryEntry,
  find: (id: EntryId) => HistoryEntry | undefined,
  words: Words,
): string {
  const { say } = words;
  const original = entry.undoes === undefined ? undefined : find(entry.undoes);
  if (original === undefined) return say(commandWord(entry.command));
  const first = original.undoes === undefined ? undefined : find(original.undoes);
  return first === undefined
    ? say('history.tookBack', { what: say(commandWord(original.command)) })
    : say('history.didAgain', { what: whatWasDone(first, find, words) });
}

/** The record, the first of several and how many more, or nothing. */
export function whatItWasAbout(
  { changes, opened, exported }: HistoryEntry,
  words: Words,
  namer: Namer,
): string {
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
