/** Takes one person out of what was done: the entry stays with its number, so that nothing after it counts otherwise. */

import type { Change } from '../changes.ts';
import type { HistoryEntry } from '../history.ts';
import { isEmptyChange, scrubbedRecord, type Scrub } from './scrub-record.ts';

/** The same entry where nothing in it was theirs. */
export function scrubbedEntry(entry: HistoryEntry, scrub: Scrub): HistoryEntry {
  const { opened, ...rest } = entry;
  const changes = entry.changes.flatMap((change) => scrubbedChange(change, scrub));
  const isOpeningOfTheirs = opened !== undefined && scrub.gone.has(opened.id);
  const isSame =
    changes.length === entry.changes.length && changes.every((change, at) => change === entry.changes[at]);
  if (isSame && !isOpeningOfTheirs) return entry;
  return { ...rest, changes, ...(opened === undefined || isOpeningOfTheirs ? {} : { opened }) };
}

function scrubbedChange(change: Change, scrub: Scrub): Change[] {
  const { table, id } = change;
  if (scrub.gone.has(id) && table !== 'erased') return [];
  const before = change.before === null ? null : scrubbedRecord(table, change.before, scrub);
  const after = change.after === null ? null : scrubbedRecord(table, change.after, scrub);
  if (before === change.before && after === change.after) return [change];
  return isEmptyChange(before, after) ? [] : [{ ...change, before, after } as Change];
}
