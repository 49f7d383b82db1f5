/** A store of version 3 opened by version 4: every record is there as it was, and the new tables are there and empty. */

import { expect, test } from 'vitest';
import { createDatabase } from '../../renderer/data/database.ts';
import { version } from '../../renderer/data/migrations/0004-words-and-wishes.ts';
import { Store } from '../../renderer/data/store.ts';
import {
  byId,
  oldEntry,
  oldRecords,
  oldTables,
  rowsOf,
  sealing,
  storeOfVersion,
} from '../support/old-stores.ts';

const newTables = ['notices', 'conducts', 'acceptances', 'savedViews', 'erased'] as const;

test('a store of version 3 keeps every record, and has nothing yet in the new tables', async () => {
  const engine = await storeOfVersion(3);
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

test('its rows are not written anew: what version 3 sealed lies there as it lay', async () => {
  const engine = await storeOfVersion(3);
  const before = await rowsOf(engine);
  const database = createDatabase({ isOpen: () => true }, engine);
  await database.open();
  expect(database.verno).toBeGreaterThanOrEqual(version);
  database.close();
  const after = await rowsOf(engine);
  expect(after).toMatchObject({ ...before, ...Object.fromEntries(newTables.map((table) => [table, []])) });
});
