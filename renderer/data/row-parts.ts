/**
 * Large rows in several values.
 *
 * [Note: No large values] Chromium keeps a value above 64 KiB in a file of its own, beside the store and outside its checksums.
 * Measured: a changed bit in it is not noticed, the read of one cut short never ends, and where the store had to be made anew, files
 * of the old one are taken for files of the new. So no value is large: a row that would be lies in parts.
 *
 * Large are the history entries of commands that change some hundred records at once (an import, its undo), now and then a meeting
 * of hundreds; the mark, which counts tables and not records, never is.
 */

import type { Database, StoredTable } from './database.ts';
import { isSealedRow, type SealedRow } from './row-shape.ts';

/** Well below Chromium's limit, which counts the other fields as well. */
const largestPart = 32 * 1024;

/** Stores the rows, large or not. What a row had in parts before must be gone: see `deleteParts`. */
export async function putWhole(
  database: Database,
  table: StoredTable,
  rows: readonly SealedRow[],
): Promise<void> {
  const stored = rows.map((row) => toParts(table, row));
  await database[table].bulkPut(stored.map(({ row }) => row));
  const parts = stored.flatMap((each) => each.parts);
  if (parts.length > 0) await database.parts.bulkPut(parts);
}

/** Only inside the transaction that writes or deletes the row itself. */
export async function deleteParts(database: Database, table: StoredTable, row: SealedRow): Promise<void> {
  const ids = partIds(table, row);
  if (ids.length > 0) await database.parts.bulkDelete(ids);
}

/**
 * What `read` gives, with the parts of large rows put back in. A row that `isKnown` is given as it lies. Row and parts are of one
 * moment: between the two reads a save could come.
 */
export async function readWhole(
  database: Database,
  table: StoredTable,
  read: () => PromiseLike<SealedRow[]>,
  isKnown: (row: SealedRow) => boolean,
): Promise<readonly SealedRow[]> {
  const isInParts = (row: SealedRow) => row.parts !== undefined && !isKnown(row);
  const rows = await read();
  if (!rows.some(isInParts)) return rows;
  return database.transaction('r', database[table], database.parts, async () => {
    const stored = await read();
    const parts = await database.parts.bulkGet(
      stored.filter(isInParts).flatMap((row) => partIds(table, row)),
    );
    const byId = new Map(parts.flatMap((part) => (part === undefined ? [] : [[part.id, part.sealed]])));
    return stored.map((row) => (isInParts(row) ? fromParts(table, row, byId) : row));
  });
}

/** The row as it is stored, and what of its sealed bytes did not go in. */
function toParts(
  table: StoredTable,
  row: SealedRow,
): { readonly row: SealedRow; readonly parts: readonly SealedRow[] } {
  const { revision, sealed } = row;
  if (sealed.length <= largestPart) return { row, parts: [] };
  // Copies: a view would be stored with everything it is a view of.
  const piece = (n: number) => sealed.slice(n * largestPart, (n + 1) * largestPart);
  const stored = { ...row, sealed: piece(0), parts: Math.ceil(sealed.length / largestPart) - 1 };
  return {
    row: stored,
    parts: partIds(table, stored).map((id, n) => ({ id, revision, sealed: piece(n + 1) })),
  };
}

/** Under which ids the parts of a stored row lie. A row whose number of parts cannot be has none. */
function partIds(table: StoredTable, row: SealedRow): string[] {
  if (!isSealedRow(row)) return [];
  return Array.from({ length: row.parts ?? 0 }, (_, n) => `${table}/${row.id}/${n + 1}`);
}

/** The row as it was sealed. Where a part is missing it is too short, and its seal says so. */
function fromParts(
  table: StoredTable,
  row: SealedRow,
  sealedById: ReadonlyMap<string, Uint8Array>,
): SealedRow {
  const ids = partIds(table, row);
  if (ids.length === 0) return row;
  const pieces = [row.sealed, ...ids.map((id) => sealedById.get(id) ?? new Uint8Array())];
  const sealed = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    sealed.set(piece, at);
    at += piece.length;
  }
  const { parts: _joined, ...rest } = row;
  return { ...rest, sealed };
}
