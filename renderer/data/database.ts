/** Opens the working store in IndexedDB. The journal is the truth; this can be rebuilt from it at any time. */

import { Dexie, type EntityTable } from 'dexie';
import type { TableName } from '../domain/records.ts';
import { guardRows, type Gate } from './guard.ts';
import * as first from './migrations/0001-first-tables.ts';
import * as largeRows from './migrations/0002-large-rows-in-parts.ts';
import * as peopleAndDays from './migrations/0003-people-and-days.ts';
import * as wordsAndWishes from './migrations/0004-words-and-wishes.ts';
import * as pages from './migrations/0005-pages.ts';
import type { SealedRow } from './row-shape.ts';

/** Frozen for ever: another name would open an empty store beside the old one. A test holds it. */
export const databaseName = 'sobat';

export type StoredTable = TableName | 'drafts' | 'marks' | 'pages';
export type Database = Dexie & Record<StoredTable | 'parts', EntityTable<SealedRow, 'id'>>;

export interface DatabaseOptions {
  readonly name?: string;
  /** For tests in Node, which has no IndexedDB of its own. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/**
 * The database behind its guard. Nothing is opened before the first read.
 *
 * [Note: Journal before store] Durability is 'relaxed' on purpose: a save is saved when the journal has it on the disk.
 * A store that a power cut left behind is caught up from the journal at the next unlock, so paying a second sync buys nothing.
 */
export function createDatabase(gate: Gate, options: DatabaseOptions = {}): Database {
  const { name = databaseName, ...engine } = options;
  const database = new Dexie(name, {
    ...engine,
    chromeTransactionDurability: 'relaxed',
    // Dexie's own cache answers from writes that are not committed yet; a tick must mean that the record exists.
    cache: 'disabled',
    autoOpen: false,
  });
  database.version(first.version).stores(first.stores);
  database.version(largeRows.version).stores(largeRows.stores).upgrade(largeRows.upgrade);
  database.version(peopleAndDays.version).stores(peopleAndDays.stores);
  database.version(wordsAndWishes.version).stores(wordsAndWishes.stores);
  database.version(pages.version).stores(pages.stores);
  database.use(guardRows(gate));
  return database as Database;
}
