/** The working store as its first version kept it: every row whole in one value, the largest in files of their own. */

import type { Page } from '@playwright/test';
import { databaseName } from '../../../renderer/data/database.ts';
import { stores, version } from '../../../renderer/data/migrations/0001-first-tables.ts';
import { wholeRows, type StoredRows } from './store-rows.ts';

/**
 * Takes the place of the store that is there. Only at the lock screen, where the desk has none open.
 * It has no tables of later versions, though the office has records in them: its mark counts more than it holds, so it is caught
 * and built anew even where nothing of it is damaged. What this is for is that it can be opened at all.
 */
export async function storeAsVersionOne(window: Page, rows: StoredRows): Promise<void> {
  await window.evaluate(makeAnew, {
    name: databaseName,
    // Dexie counts in tens.
    version: version * 10,
    stores: Object.entries(stores),
    tables: [...wholeRows(rows)]
      .filter(([table]) => Object.hasOwn(stores, table))
      .map(([table, stored]) => [table, stored.map(({ fields: _fields, ...row }) => row)] as const),
  });
}

interface Plan {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly (readonly [string, string])[];
  readonly tables: readonly (readonly [string, readonly { readonly sealed: string }[]])[];
}

/** Runs in the window, with nothing but what a page has. */
async function makeAnew({ name, version: number, stores: wanted, tables }: Plan): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unwritable'));
    });
  await settled(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, number);
  opening.onupgradeneeded = () => {
    for (const [table, keys] of wanted) {
      const [id = 'id', ...indexes] = keys.split(', ');
      const made = opening.result.createObjectStore(table, { keyPath: id });
      for (const index of indexes) made.createIndex(index, index);
    }
  };
  const database = await settled(opening);
  const transaction = database.transaction(
    wanted.map(([table]) => table),
    'readwrite',
    { durability: 'strict' },
  );
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('unwritable'));
  });
  for (const [table, rows] of tables)
    for (const row of rows)
      transaction
        .objectStore(table)
        .put({ ...row, sealed: Uint8Array.from(atob(row.sealed), (each) => each.charCodeAt(0)) });
  await done;
  database.close();
}
