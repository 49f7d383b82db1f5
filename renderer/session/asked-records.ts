/** Lets a pure rule ask for records one by one: of years of meetings, only those it asks for are opened. */

import type { ChangedRecords, ChangedTable } from '../domain/changes.ts';
import { keyOfRecord } from '../domain/references.ts';
import type { CurrentRecords } from '../domain/undo.ts';
import type { Reading } from './session.ts';

/**
 * Asks `rule` until it asks for nothing that is not read yet. What it has not been told of looks to it like a record that is not
 * there; whatever it asks for because of that is read too, and it is asked again.
 */
export async function askedOf<T>(store: Reading, rule: (current: CurrentRecords) => T): Promise<T> {
  const records = new Map<string, object | null>();
  const tables = new Map<ChangedTable, readonly object[]>();
  for (;;) {
    const wanted: (() => Promise<void>)[] = [];
    const answer = rule({
      find: (table, id) => {
        const key = keyOfRecord(table, id);
        if (!records.has(key))
          wanted.push(async () => {
            records.set(key, (await store.get(table, id)) ?? null);
          });
        return records.get(key) ?? null;
      },
      all: <K extends ChangedTable>(table: K) => {
        if (!tables.has(table))
          wanted.push(async () => {
            tables.set(table, await store.all(table));
          });
        return (tables.get(table) ?? []) as readonly ChangedRecords[K][];
      },
    });
    if (wanted.length === 0) return answer;
    for (const read of wanted) await read();
  }
}
