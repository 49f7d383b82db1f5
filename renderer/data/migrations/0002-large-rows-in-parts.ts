/**
 * Version 2: a table for the parts of large rows, and every row of version 1 that Chromium keeps in a file of its own laid into it.
 * Frozen: a later version is a new file beside this one.
 */

import type { Transaction } from 'dexie';

export const version = 2;

export const stores = {
  /** What of a large row does not go into its own value, under 'table/id/1', 'table/id/2' and so on. */
  parts: 'id',
};

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly sealed: Uint8Array;
  readonly parts?: number;
}

/** As many rows are read at once; the time they are given does not depend on how many there are. */
const rowsAtOnce = 100;
const largestPart = 32 * 1024;

/**
 * The read of a value whose file was cut short never ends. Ended by us, the upgrade fails, the store stays as it was, and whoever
 * opened it knows that it cannot be read. Long enough for a slow disk, short enough for somebody who waits for the desk.
 */
const mostForSomeRows = 10_000;

const tables = [
  ...['members', 'venues', 'groups', 'memberships', 'meetings', 'programmes', 'sessions'],
  ...['participations', 'settings', 'numbers', 'history', 'drafts'],
];

export async function upgrade(transaction: Transaction): Promise<void> {
  for (const table of tables) {
    const ids = await transaction.table(table).toCollection().primaryKeys();
    for (let at = 0; at < ids.length; at += rowsAtOnce)
      await layIntoParts(transaction, table, ids.slice(at, at + rowsAtOnce));
  }
}

async function layIntoParts(transaction: Transaction, table: string, ids: readonly unknown[]): Promise<void> {
  const rows: (Row | undefined)[] = await inTime(transaction, () =>
    transaction.table<Row | undefined>(table).bulkGet([...ids]),
  );
  for (const row of rows) {
    if (row === undefined || row.sealed.length <= largestPart) continue;
    const count = Math.ceil(row.sealed.length / largestPart) - 1;
    const parts = Array.from({ length: count }, (_, n) => ({
      id: `${table}/${row.id}/${n + 1}`,
      revision: row.revision,
      sealed: row.sealed.slice((n + 1) * largestPart, (n + 2) * largestPart),
    }));
    await transaction.table('parts').bulkPut(parts);
    await transaction.table(table).put({ ...row, sealed: row.sealed.slice(0, largestPart), parts: count });
  }
}

async function inTime<T>(transaction: Transaction, read: () => PromiseLike<T>): Promise<T> {
  const timer = setTimeout(() => {
    transaction.abort();
  }, mostForSomeRows);
  try {
    return await read();
  } finally {
    clearTimeout(timer);
  }
}
