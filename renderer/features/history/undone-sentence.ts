/** What an undo took back, in one sentence: which action, on which record, and which of its fields; never what stands in them. */

import type { ChangedRecords, ChangedTable } from '../../domain/changes.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import { askedOf } from '../../session/asked-records.ts';
import type { Reading } from '../../session/session.ts';
import type { Undone } from '../../session/undo.ts';
import type { Words } from '../../words/say.ts';
import { commandWord } from './command-words.ts';
import { namesOfChangedFields } from './field-changes.ts';
import { recordChanges, whatItWasAbout } from './history-lines.ts';
import { createNamer, type Namer } from './record-names.ts';

/** So many are read at a glance; of a whole form that was taken back, that it was is enough. */
const mostFields = 3;

/** Names nobody: for a desk at which a visitor stands. */
export function barelyUndone({ command, isAgain }: Undone, { say }: Words): string {
  return say(isAgain ? 'undo.doneAgain' : 'undo.takenBack', { what: say(commandWord(command)) });
}

/** `entry` is the undo itself, and `store` reads as screens do: of who is sealed neither tells. */
export function undoneSentence(
  undone: Undone,
  entry: HistoryEntry,
  words: Words,
  store: Reading,
): Promise<string> {
  return askedOf(store, (current) => {
    const find = <T extends ChangedTable>(table: T, id: string) =>
      (current.find(table, id) ?? undefined) as ChangedRecords[T] | undefined;
    return sentence(undone, entry, words, createNamer(words, { find, all: (table) => current.all(table) }));
  });
}

function sentence(undone: Undone, entry: HistoryEntry, words: Words, namer: Namer): string {
  const record = whatItWasAbout(entry, words, namer);
  if (record === '') return barelyUndone(undone, words);
  const [first, ...others] = recordChanges(entry.changes);
  const fields = first === undefined || others.length > 0 ? [] : namesOfChangedFields(first, words);
  const isTold = fields.length > 0 && fields.length <= mostFields;
  const about = isTold ? `${record}: ${words.sayList(fields)}` : record;
  const what = words.say(commandWord(undone.command));
  return words.say(undone.isAgain ? 'undo.doneAgainOf' : 'undo.takenBackOf', { what, about });
}
