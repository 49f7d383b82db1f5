/** The rows of the working store as they lie in the running window, and what they say to whoever has the keys. */

import type { Page } from '@playwright/test';
import { databaseName } from '../../../renderer/data/database.ts';
import { isSealedRow } from '../../../renderer/data/row-shape.ts';
import { rowToRecord } from '../../../renderer/data/sealed-rows.ts';
import { isTableName, schemaOf, tableNames } from '../../../renderer/domain/records.ts';
import { lineOf } from './digest.ts';
import type { OfficeKeys } from './office-keys.ts';

export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  /** Base64. */
  readonly sealed: string;
  readonly month?: string;
  /** Names of all fields, so that one that does not belong there shows. */
  readonly fields: readonly string[];
}

export type StoredRows = ReadonlyMap<string, readonly StoredRow[]>;

/** Undefined while there is no store, or while it cannot be read. Never makes one, and stands in nobody's way. */
export async function rowsIn(window: Page): Promise<StoredRows | undefined> {
  const tables = await window.evaluate(readEveryTable, databaseName);
  return tables === null ? undefined : new Map(tables);
}

/** Runs in the window, with nothing but what a page has. */
async function readEveryTable(name: string): Promise<[string, StoredRow[]][] | null> {
  interface Row {
    id: string;
    revision: number;
    sealed: Uint8Array;
    month?: string;
  }
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const toBase64 = (bytes: Uint8Array) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  };
  try {
    const databases = await indexedDB.databases();
    if (!databases.some((each) => each.name === name)) return null;
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await settled(opening);
    database.onversionchange = () => database.close();
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readonly');
      const tables: [string, StoredRow[]][] = [];
      for (const table of names) {
        const rows = await settled(transaction.objectStore(table).getAll() as IDBRequest<Row[]>);
        const stored = rows.map((row) => ({
          ...row,
          sealed: toBase64(row.sealed),
          fields: Object.keys(row),
        }));
        tables.push([table, stored]);
      }
      return tables;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** All records of the store as sorted lines; a row that does not open is left out, as the desk would leave it out. */
export function linesOfRows(rows: StoredRows, { keys, storeId }: OfficeKeys): string[] {
  return tableNames
    .flatMap((table) => (rows.get(table) ?? []).map((row) => lineOfRow(table, row, { keys, storeId })))
    .filter((line) => line !== '')
    .sort();
}

function lineOfRow(table: string, row: StoredRow, sealing: Pick<OfficeKeys, 'keys' | 'storeId'>): string {
  if (!isTableName(table)) return '';
  const { fields: _fields, ...stored } = row;
  const sealed = { ...stored, sealed: new Uint8Array(Buffer.from(row.sealed, 'base64')) };
  if (!isSealedRow(sealed)) return '';
  const opened = rowToRecord(sealing, table, sealed, (value) => schemaOf[table].parse(value));
  return opened.ok ? lineOf(table, opened.value) : '';
}

/** True when every row of the first is still there, byte for byte: nobody built this store anew. */
export function areSameRows(before: StoredRows, after: StoredRows): boolean {
  return tableNames.every((table) => {
    const now = new Map((after.get(table) ?? []).map((row) => [row.id, row.sealed]));
    return (before.get(table) ?? []).every(({ id, sealed }) => now.get(id) === sealed);
  });
}
