/** Stores as older versions of the desk left them, for the tests of the steps between versions. */

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { databaseName } from '../../renderer/data/database.ts';
import * as first from '../../renderer/data/migrations/0001-first-tables.ts';
import * as largeRows from '../../renderer/data/migrations/0002-large-rows-in-parts.ts';
import * as peopleAndDays from '../../renderer/data/migrations/0003-people-and-days.ts';
import * as wordsAndWishes from '../../renderer/data/migrations/0004-words-and-wishes.ts';
import { recordToRow } from '../../renderer/data/sealed-rows.ts';
import { createDataKey, keysOf } from '../../renderer/vault/data-key.ts';
import { aGroup, aHistoryEntry, aMeeting, aMember, aMembership, aVenue } from './builders.ts';

export const sealing = { keys: keysOf(createDataKey()), storeId: '0'.repeat(32) };

const [member, group] = [aMember(), aGroup()];
export const oldEntry = aHistoryEntry([{ table: 'members', id: member.id, before: null, after: member }]);
export const oldRecords = {
  members: [member, aMember()],
  venues: [aVenue()],
  groups: [group],
  memberships: [aMembership({ memberId: member.id, groupId: group.id })],
  meetings: [aMeeting()],
  history: [oldEntry],
};
type OldTable = keyof typeof oldRecords;
export const oldTables = Object.keys(oldRecords) as OldTable[];

/** As that version left it: no counts of tables that it did not know. */
export async function storeOfVersion(version: 2 | 3 | 4) {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = new Dexie(databaseName, engine);
  database.version(first.version).stores(first.stores);
  database.version(largeRows.version).stores(largeRows.stores).upgrade(largeRows.upgrade);
  if (version >= 3) database.version(peopleAndDays.version).stores(peopleAndDays.stores);
  if (version >= 4) database.version(wordsAndWishes.version).stores(wordsAndWishes.stores);
  await database.open();
  for (const table of oldTables)
    for (const record of oldRecords[table])
      await database.table(table).put(recordToRow(sealing, table, record, 1, monthOf(table)));
  const counts = Object.fromEntries(oldTables.map((table) => [table, oldRecords[table].length]));
  const mark = { id: 'applied', generation: 1, number: oldEntry.number, entryId: oldEntry.id, counts };
  await database.table('marks').put(recordToRow(sealing, 'marks', mark, 1, undefined));
  database.close();
  return engine;
}

/** At most a month stands in the clear, where a table is read by it. */
function monthOf(table: OldTable): string | undefined {
  return table === 'meetings' || table === 'history' ? '2026-11' : undefined;
}

export function byId(all: readonly { id: string }[]) {
  return [...all].sort((one, other) => one.id.localeCompare(other.id));
}

export async function rowsOf(engine: { readonly indexedDB: IDBFactory }): Promise<Record<string, unknown[]>> {
  const database = new Dexie(databaseName, { ...engine, IDBKeyRange });
  await database.open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  database.close();
  return Object.fromEntries(tables);
}
