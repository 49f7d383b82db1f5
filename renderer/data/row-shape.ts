/** What a row looks like in IndexedDB: random ids and at most a month in the clear, everything else sealed. */

/** One stored record. `month` ('YYYY-MM') stands only on tables that are read by month; it is bound into the seal. */
export interface SealedRow {
  readonly id: string;
  /** Counts the saves of this row; bound into the seal so that no row can stand in for another. */
  readonly revision: number;
  readonly sealed: Uint8Array;
  readonly month?: string;
  /** So many further parts of the sealed bytes lie elsewhere: see [Note: No large values]. */
  readonly parts?: number;
}

const allowedKeys = new Set(['id', 'revision', 'sealed', 'month', 'parts']);
/** More than the largest entry of the journal comes to. */
const mostParts = 4096;

/** True for a value that may reach the disk. A plain record never has this shape, so it can never be stored by mistake. */
export function isSealedRow(value: unknown): value is SealedRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Record<string, unknown>;
  return (
    typeof row['id'] === 'string' &&
    Number.isSafeInteger(row['revision']) &&
    row['sealed'] instanceof Uint8Array &&
    isMonth(row['month']) &&
    areParts(row['parts']) &&
    Object.keys(row).every((key) => allowedKeys.has(key))
  );
}

function isMonth(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value));
}

function areParts(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= mostParts;
}
