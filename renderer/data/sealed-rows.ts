/** Records to sealed rows and back: the only place of this room that calls the vault. */

import { canonicalJson } from '../domain/canonical-json.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { openRow, sealRow } from '../vault/row.ts';
import type { Keys } from '../vault/data-key.ts';
import type { StoredTable } from './database.ts';
import { isSealedRow, type SealedRow } from './row-shape.ts';

/** A row that could not be opened: damaged, moved, or sealed with a key that is not here. The others stay readable. */
export interface BrokenRow {
  readonly table: StoredTable;
  readonly id: string;
  /** `otherKey`: sealed whole, but under a data key that was left behind (a restore brings a new one). */
  readonly why: 'seal' | 'otherKey' | 'content';
}

export interface Sealing {
  readonly keys: Keys;
  readonly storeId: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** `month` is the only thing about a record that is left in the clear, and only where `monthOf` of the table says so. */
export function recordToRow(
  { keys, storeId }: Sealing,
  table: StoredTable,
  record: { readonly id: string },
  revision: number,
  month: string | undefined,
): SealedRow {
  const address = { storeId, table, id: record.id, revision, month: month ?? null };
  const sealed = sealRow(keys, address, encoder.encode(canonicalJson(record)));
  return { id: record.id, revision, sealed, ...(month === undefined ? {} : { month }) };
}

/** The record as it was sealed (parsed JSON, not yet trusted to be of its schema: `parse` decides). */
export function rowToRecord<T>(
  sealing: Sealing,
  table: StoredTable,
  row: SealedRow,
  parse: (value: unknown) => T,
): Result<T, BrokenRow> {
  const opened = openSeal(sealing, table, row);
  if (!opened.ok) return opened;
  try {
    return ok(parse(JSON.parse(decoder.decode(opened.value))));
  } catch {
    return fail({ table, id: row.id, why: 'content' });
  }
}

/** What was sealed, as bytes. */
export function openSeal(
  { keys, storeId }: Sealing,
  table: StoredTable,
  row: SealedRow,
): Result<Uint8Array, BrokenRow> {
  // What lies there need not be what was put there.
  if (!isSealedRow(row)) return fail({ table, id: (row as SealedRow).id, why: 'seal' });
  const address = { storeId, table, id: row.id, revision: row.revision, month: row.month ?? null };
  const opened = openRow(keys, address, row.sealed);
  if (opened.ok) return opened;
  return fail({ table, id: row.id, why: opened.error.why === 'otherKey' ? 'otherKey' : 'seal' });
}

/** Tables that grow for as long as the office lives, and are read by month. */
export type MonthlyTable = 'meetings' | 'history';

/** The month of a record of such a table. */
export function monthOf(table: StoredTable, record: object): string | undefined {
  if (table === 'meetings') return monthIn(record, 'date');
  if (table === 'history') return monthIn(record, 'at');
  return undefined;
}

function monthIn(record: object, field: 'date' | 'at'): string | undefined {
  const value = (record as Record<string, unknown>)[field];
  return typeof value === 'string' ? value.slice(0, 7) : undefined;
}
