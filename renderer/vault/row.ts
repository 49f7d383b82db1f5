/** Sealing one row of the working store, and opening it only in the very place it was sealed for. */

import { fail, ok, type Result } from '../domain/result.ts';
import type { Bytes } from './bytes.ts';
import type { Keys } from './data-key.ts';
import { openBox, sealBox, type BoxProblem } from './sealed-box.ts';
import type { Field } from './associated-data.ts';

/** Everything about a row that stands in the clear beside it; change any of it and the row no longer opens. */
export interface RowAddress {
  readonly storeId: string;
  readonly table: string;
  readonly id: string;
  readonly revision: number;
  /** `YYYY-MM` where the table is read by month, else null: the only index that is not an id. */
  readonly month: string | null;
}

export interface BrokenRow {
  readonly type: 'BrokenRow';
  readonly why: BoxProblem;
}

const row = { magic: 'SBrw', format: 1 } as const;

export function sealRow(keys: Keys, address: RowAddress, plaintext: Uint8Array): Bytes {
  return sealBox(row, { id: keys.id, secret: keys.rows }, placeOf(address), plaintext);
}

/** A row that does not open is a value, never an exception: one bad row must not hide the others. */
export function openRow(keys: Keys, address: RowAddress, sealed: Uint8Array): Result<Bytes, BrokenRow> {
  const opened = openBox(row, { id: keys.id, secret: keys.rows }, placeOf(address), sealed);
  return opened.ok ? ok(opened.value) : fail({ type: 'BrokenRow', why: opened.error });
}

function placeOf({ storeId, table, id, revision, month }: RowAddress): readonly Field[] {
  return ['sobat/row', storeId, table, id, revision, month];
}
