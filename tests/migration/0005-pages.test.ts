/** A store of version 4 opened by version 5: every record is there as it was, and copies of them come when they are made. */

import { expect, test } from 'vitest';
import { createDatabase } from '../../renderer/data/database.ts';
import { version } from '../../renderer/data/migrations/0005-pages.ts';
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

test('a store of version 4 keeps every record, and has no copies yet', async () => {
  const engine = await storeOfVersion(4);
  const store = new Store(sealing, engine);
  expect(await store.inspect()).toMatchObject({ type: 'Good', mark: { number: oldEntry.number } });
  expect(await store.isWhole()).toBe(true);
  for (const table of oldTables) {
    const kept: readonly { id: string }[] = await store.all(table);
    expect(byId(kept)).toEqual(byId(oldRecords[table]));
  }
  expect((await rowsOf(engine))['pages']).toEqual([]);
  await store.renewPages();
  expect((await rowsOf(engine))['pages']).toHaveLength(2);
  const again = new Store(sealing, engine);
  await again.inspect();
  expect(byId(await again.all('members'))).toEqual(byId(oldRecords.members));
});

test('its rows are not written anew: what version 4 sealed lies there as it lay', async () => {
  const engine = await storeOfVersion(4);
  const before = await rowsOf(engine);
  const database = createDatabase({ isOpen: () => true }, engine);
  await database.open();
  expect(database.verno).toBe(version);
  database.close();
  expect(await rowsOf(engine)).toEqual({ ...before, pages: [] });
});
