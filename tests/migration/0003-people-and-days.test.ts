/** A store of version 2 opened by version 3: every record is there as it was, and the new tables are there and empty. */

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase, databaseName } from '../../renderer/data/database.ts';
import * as first from '../../renderer/data/migrations/0001-first-tables.ts';
import * as largeRows from '../../renderer/data/migrations/0002-large-rows-in-parts.ts';
import { version } from '../../renderer/data/migrations/0003-people-and-days.ts';
import { recordToRow } from '../../renderer/data/sealed-rows.ts';
import { Store } from '../../renderer/data/store.ts';
import { createDataKey, keysOf } from '../../renderer/vault/data-key.ts';
import { aGroup, aHistoryEntry, aMeeting, aMember, aMembership, aPair, aVenue } from '../support/builders.ts';

const sealing = { keys: keysOf(createDataKey()), storeId: '0'.repeat(32) };
const newTables = ['pairs', 'holidays', 'relationships', 'consents', 'endorsements', 'followUps'] as const;

const [member, group] = [aMember(), aGroup()];
const entry = aHistoryEntry([{ table: 'members', id: member.id, before: null, after: member }]);
const records = {
  members: [member, aMember()],
  venues: [aVenue()],
  groups: [group],
  memberships: [aMembership({ memberId: member.id, groupId: group.id })],
  meetings: [aMeeting()],
  history: [entry],
};
type OldTable = keyof typeof records;
const oldTables = Object.keys(records) as OldTable[];

/** As version 2 left it: no counts of tables that it did not know. */
async function storeOfVersionTwo() {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = new Dexie(databaseName, engine);
  database.version(first.version).stores(first.stores);
  database.version(largeRows.version).stores(largeRows.stores).upgrade(largeRows.upgrade);
  await database.open();
  for (const table of oldTables)
    for (const record of records[table])
      await database.table(table).put(recordToRow(sealing, table, record, 1, monthOf(table)));
  const counts = Object.fromEntries(oldTables.map((table) => [table, records[table].length]));
  const mark = { id: 'applied', generation: 1, number: entry.number, entryId: entry.id, counts };
  await database.table('marks').put(recordToRow(sealing, 'marks', mark, 1, undefined));
  database.close();
  return engine;
}

/** At most a month stands in the clear, where a table is read by it. */
function monthOf(table: OldTable): string | undefined {
  return table === 'meetings' || table === 'history' ? '2026-11' : undefined;
}

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
    { ...records, pairs: [pair] },
    { generation: 1, number: entry.number, entryId: entry.id },
  );
  expect(await store.all('pairs')).toEqual([pair]);
  expect(await store.inspect()).toMatchObject({ type: 'Good' });
});

test('a store of version 2 keeps every record, and has nobody yet in the new tables', async () => {
  const engine = await storeOfVersionTwo();
  const store = new Store(sealing, engine);
  expect(await store.inspect()).toMatchObject({ type: 'Good', mark: { number: entry.number } });
  expect(await store.isWhole()).toBe(true);
  for (const table of oldTables) {
    const kept: readonly { id: string }[] = await store.all(table);
    expect(byId(kept)).toEqual(byId(records[table]));
  }
  for (const table of newTables) expect(await store.all(table)).toEqual([]);
  expect(store.broken()).toEqual([]);
});

test('its rows are not written anew: what version 2 sealed lies there as it lay', async () => {
  const engine = await storeOfVersionTwo();
  const before = await rowsOf(engine);
  const database = createDatabase({ isOpen: () => true }, engine);
  await database.open();
  expect(database.verno).toBe(version);
  database.close();
  const after = await rowsOf(engine);
  expect(after).toEqual({ ...before, ...Object.fromEntries(newTables.map((table) => [table, []])) });
});

function byId(all: readonly { id: string }[]) {
  return [...all].sort((one, other) => one.id.localeCompare(other.id));
}

async function rowsOf(engine: { readonly indexedDB: IDBFactory }) {
  const database = new Dexie(databaseName, { ...engine, IDBKeyRange });
  await database.open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  database.close();
  return Object.fromEntries(tables);
}
