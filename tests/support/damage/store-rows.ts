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
  readonly parts?: number;
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
    parts?: number;
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
    // Not asked for by `databases()`: where a block with names is damaged that fails, and the store itself can be read.
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
  const whole = wholeRows(rows);
  return tableNames
    .flatMap((table) => (whole.get(table) ?? []).map((row) => lineOfRow(table, row, { keys, storeId })))
    .filter((line) => line !== '')
    .sort();
}

/** With the parts of large rows put back in, as version 1 of the store had them. */
export function wholeRows(rows: StoredRows): StoredRows {
  const partsById = new Map((rows.get('parts') ?? []).map(({ id, sealed }) => [id, sealed]));
  const whole = (table: string, { parts = 0, ...row }: StoredRow): StoredRow => {
    const further = Array.from(
      { length: parts },
      (_, n) => partsById.get(`${table}/${row.id}/${n + 1}`) ?? '',
    );
    const sealed = Buffer.concat([row.sealed, ...further].map((each) => Buffer.from(each, 'base64')));
    const fields = row.fields.filter((field) => field !== 'parts');
    return { ...row, fields, sealed: sealed.toString('base64') };
  };
  const tables = [...rows].filter(([table]) => table !== 'parts');
  return new Map(tables.map(([table, stored]) => [table, stored.map((row) => whole(table, row))]));
}

/** What rows say that were opened before: an office is looked at after every damage, and nearly all of its rows are as they were. */
const said = new Map<string, string>();

function lineOfRow(table: string, row: StoredRow, sealing: Pick<OfficeKeys, 'keys' | 'storeId'>): string {
  const name = `${sealing.storeId} ${table} ${row.id} ${row.fields.join()} ${bytesOf(row)}`;
  const line = said.get(name) ?? openedLine(table, row, sealing);
  said.set(name, line);
  return line;
}

function openedLine(table: string, row: StoredRow, sealing: Pick<OfficeKeys, 'keys' | 'storeId'>): string {
  if (!isTableName(table)) return '';
  const { fields: _fields, ...stored } = row;
  const sealed = { ...stored, sealed: new Uint8Array(Buffer.from(row.sealed, 'base64')) };
  if (!isSealedRow(sealed)) return '';
  const opened = rowToRecord(sealing, table, sealed, (value) => schemaOf[table].parse(value));
  return opened.ok ? lineOf(table, opened.value) : '';
}

/** How many rows of the first are not there any more, byte for byte: none where nobody had to mend this store. */
export function changedRows(before: StoredRows, after: StoredRows): number {
  const [was, is] = [wholeRows(before), wholeRows(after)];
  const changed = tableNames.map((table) => {
    const now = new Map((is.get(table) ?? []).map((row) => [row.id, bytesOf(row)]));
    return (was.get(table) ?? []).filter((row) => now.get(row.id) !== bytesOf(row)).length;
  });
  return changed.reduce((sum, count) => sum + count, 0);
}

/** With what is bound into the seal and stands in the clear. */
function bytesOf({ sealed, revision, month = '' }: StoredRow): string {
  return `${revision} ${month} ${sealed}`;
}
