/** A store of version 1 opened by version 2: what lay in values too large for Chromium's checksums lies in parts, and says the same. */

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase, databaseName } from '../../renderer/data/database.ts';
import { stores, version } from '../../renderer/data/migrations/0001-first-tables.ts';
import { recordToRow } from '../../renderer/data/sealed-rows.ts';
import { Store } from '../../renderer/data/store.ts';
import type { Instant } from '../../renderer/domain/calendar.ts';
import type { HistoryEntry } from '../../renderer/domain/history.ts';
import { createId, type VenueId } from '../../renderer/domain/ids.ts';
import { createDataKey, keysOf } from '../../renderer/vault/data-key.ts';

const sealing = { keys: keysOf(createDataKey()), storeId: '0'.repeat(32) };

function entryOf(number: number, venues: number): HistoryEntry {
  const changes = Array.from({ length: venues }, (_, n) => {
    const after = { id: createId<VenueId>(), name: `Hall ${n}`, rooms: [] };
    return { table: 'venues' as const, id: after.id, before: null, after };
  });
  const at = '2026-11-23T10:00:00.000Z' as Instant;
  return { id: createId(), number, at, by: createId(), byName: 'Asha', command: 'import', changes };
}

/** As version 1 left it: every row whole in one value. */
async function storeOfVersionOne(entries: readonly HistoryEntry[]) {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = new Dexie(databaseName, engine);
  database.version(version).stores(stores);
  await database.open();
  // The records that they changed are small and left out here.
  for (const entry of entries)
    await database.table('history').put(recordToRow(sealing, 'history', entry, 1, '2026-11'));
  const counts = { history: entries.length };
  const last = entries.at(-1);
  const mark = { id: 'applied', generation: 1, number: last?.number ?? 0, entryId: last?.id ?? '', counts };
  await database.table('marks').put(recordToRow(sealing, 'marks', mark, 1, undefined));
  database.close();
  return engine;
}

test('a store of version 1 keeps every record, and none of its values is large any more', async () => {
  const entries = [entryOf(1, 1200), entryOf(2, 1)];
  const engine = await storeOfVersionOne(entries);
  const store = new Store(sealing, engine);
  expect(await store.inspect()).toMatchObject({ type: 'Good', mark: { number: 2 } });
  const history = await store.all('history');
  expect(history.sort((a, b) => a.number - b.number)).toEqual(entries);
  expect(store.broken()).toEqual([]);
  const beside = createDatabase({ isOpen: () => true }, engine);
  await beside.open();
  const rows = (await Promise.all(beside.tables.map((table) => table.toArray()))).flat() as {
    sealed: Uint8Array;
  }[];
  expect(Math.max(...rows.map(({ sealed }) => sealed.length))).toBeLessThanOrEqual(32 * 1024);
  expect(await beside.parts.count()).toBeGreaterThan(2);
});

test('REL-038 wherever the change of version breaks off, the store of version 1 is there as it was', async () => {
  const entries = [entryOf(1, 300), entryOf(2, 300)];
  let brokenOff = 0;
  for (let steps = 1; ; steps += 1) {
    const engine = await storeOfVersionOne(entries);
    const before = await rowsOf(engine);
    let left = steps;
    // The key goes away in the midst of it.
    const failing = createDatabase({ isOpen: () => (left -= 1) >= 0 }, engine);
    const isThrough = await failing.open().then(
      () => true,
      () => false,
    );
    failing.close();
    if (isThrough) break;
    brokenOff += 1;
    expect(await rowsOf(engine)).toEqual(before);
    const store = new Store(sealing, engine);
    expect(await store.inspect()).toMatchObject({ type: 'Good' });
    expect(await store.isWhole()).toBe(true);
    store.lock();
  }
  expect(brokenOff).toBeGreaterThan(10);
});

/** As they lie, with the version that the store has. */
async function rowsOf(engine: { readonly indexedDB: IDBFactory }) {
  const database = new Dexie(databaseName, { ...engine, IDBKeyRange });
  await database.open();
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  const rows = { version: database.verno, tables };
  database.close();
  return rows;
}
