/** A store of version 2 opened by version 3: every record is there as it was, and the new tables are there and empty. */

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase, databaseName } from '../../renderer/data/database.ts';
import * as first from '../../renderer/data/migrations/0001-first-tables.ts';
import { version } from '../../renderer/data/migrations/0003-people-and-days.ts';
import { Store } from '../../renderer/data/store.ts';
import { aPair } from '../support/builders.ts';
import {
  byId,
  oldEntry,
  oldRecords,
  oldTables,
  rowsOf,
  sealing,
  storeOfVersion,
} from '../support/old-stores.ts';

const newTables = ['pairs', 'holidays', 'relationships', 'consents', 'endorsements', 'followUps'] as const;

test('a store that is made anew after its change of version broke off has every table', async () => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie(databaseName, engine);
  old.version(first.version).stores(first.stores);
  await old.open();
  // What cannot be laid into parts: the change of version ends here.
  await old.table('members').put({ id: 'x', revision: 1 });
  old.close();
  const store = new Store(sealing, engine);
  expect(await store.inspect()).toEqual({ type: 'Unsound', why: 'unreadable' });
  await store.discard();
  const pair = aPair();
  await store.refill(
    { ...oldRecords, pairs: [pair] },
    { generation: 1, number: oldEntry.number, entryId: oldEntry.id },
  );
  expect(await store.all('pairs')).toEqual([pair]);
  expect(await store.inspect()).toMatchObject({ type: 'Good' });
});

test('a store of version 2 keeps every record, and has nobody yet in the new tables', async () => {
  const engine = await storeOfVersion(2);
  const store = new Store(sealing, engine);
  expect(await store.inspect()).toMatchObject({ type: 'Good', mark: { number: oldEntry.number } });
  expect(await store.isWhole()).toBe(true);
  for (const table of oldTables) {
    const kept: readonly { id: string }[] = await store.all(table);
    expect(byId(kept)).toEqual(byId(oldRecords[table]));
  }
  for (const table of newTables) expect(await store.all(table)).toEqual([]);
  expect(store.broken()).toEqual([]);
});

test('its rows are not written anew: what version 2 sealed lies there as it lay', async () => {
  const engine = await storeOfVersion(2);
  const before = await rowsOf(engine);
  const database = createDatabase({ isOpen: () => true }, engine);
  await database.open();
  expect(database.verno).toBeGreaterThanOrEqual(version);
  database.close();
  const after = await rowsOf(engine);
  expect(after).toMatchObject({ ...before, ...Object.fromEntries(newTables.map((table) => [table, []])) });
});
