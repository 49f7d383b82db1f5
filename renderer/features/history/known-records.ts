/** The records that lines of the history speak of, by table and id, as they are now. */

import { changedTables, type ChangedRecords, type ChangedTable } from '../../domain/changes.ts';
import type { Reading } from '../../session/session.ts';

export interface KnownRecords {
  find<T extends ChangedTable>(table: T, id: string): ChangedRecords[T] | undefined;
  all<T extends ChangedTable>(table: T): readonly ChangedRecords[T][];
}

/** Everything that has a name of its own or lends one to something else. */
const named = changedTables.filter((table) => table !== 'numbers' && table !== 'erased');

/** A table is sorted by id when the first of its records is asked for. */
export async function readKnownRecords(store: Reading): Promise<KnownRecords> {
  const tables = new Map<ChangedTable, readonly { readonly id: string }[]>();
  for (const table of named) tables.set(table, await store.all(table));
  const byId = new Map<ChangedTable, ReadonlyMap<string, object>>();
  const recordsOf = (table: ChangedTable) => {
    const known = byId.get(table);
    if (known !== undefined) return known;
    const records = new Map((tables.get(table) ?? []).map((record) => [record.id, record]));
    byId.set(table, records);
    return records;
  };
  return {
    find: <T extends ChangedTable>(table: T, id: string) =>
      recordsOf(table).get(id) as ChangedRecords[T] | undefined,
    all: <T extends ChangedTable>(table: T) => (tables.get(table) ?? []) as readonly ChangedRecords[T][],
  };
}
