/** A journal entry made ready to be stored: every record of it parsed before the first row is touched. */

import type { HistoryEntry } from '../domain/history.ts';
import { schemaOf, type TableName } from '../domain/records.ts';

/** A change as it will be stored: the record, or `undefined` where it goes. */
export interface PreparedChange {
  readonly table: TableName;
  readonly id: string;
  readonly record: { readonly id: string } | undefined;
}

export interface PreparedEntry {
  readonly entry: HistoryEntry;
  readonly changes: readonly PreparedChange[];
}

/** Its changes, and the entry itself as one of the history. Throws where a record is not of its schema. */
export function prepareEntry(entry: HistoryEntry): PreparedEntry {
  const changed = entry.changes.map(({ table, id, after }) => ({
    table,
    id,
    record: after === null ? undefined : schemaOf[table].parse(after),
  }));
  return { entry, changes: [...changed, { table: 'history', id: entry.id, record: entry }] };
}
