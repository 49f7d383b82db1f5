/** The records that this window has opened or saved, in the clear and in memory only; gone with the window at a lock. */

import { isSameRecord } from '../domain/canonical-json.ts';
import type { RecordTables, TableName } from '../domain/records.ts';

interface Known {
  /** `undefined`: it was deleted. */
  readonly record: unknown;
  /** Of the row it was opened from or stored in; `undefined` until that row is on the disk. */
  readonly revision: number | undefined;
  /** It comes from a page, and its row was not opened yet. */
  readonly isCopy?: true;
}

/** Both included, as '2026-11'. */
interface MonthSpan {
  readonly from: string;
  readonly through: string;
}

/**
 * [Note: Nobody else writes] One window at a time has the working store open, so what it has opened or saved is never older than
 * what lies on the disk. Reading it again would only cost: measured, four to eight milliseconds for each command, and twice that
 * for each screen that listens.
 */
export class KnownRecords {
  #tables = new Map<TableName, Map<string, Known>>();
  #whole = new Set<TableName>();
  /** What `all` gave last, until something of the table changes: of a hundred thousand the going through is most of opening a list. */
  #lists = new Map<TableName, readonly unknown[]>();
  /** Spans of months of which every record is known. */
  #spans = new Map<TableName, MonthSpan[]>();

  /** `undefined` when nothing is known of it; `{ record: undefined }` when it is known not to be there. */
  find<T extends TableName>(
    table: T,
    id: string,
  ): { readonly record: RecordTables[T] | undefined } | undefined {
    const known = this.#tables.get(table)?.get(id);
    if (known !== undefined) return known as { readonly record: RecordTables[T] | undefined };
    return this.#whole.has(table) ? { record: undefined } : undefined;
  }

  /** Whether exactly this row was opened before. */
  isOfRevision(table: TableName, id: string, revision: number): boolean {
    return this.#tables.get(table)?.get(id)?.revision === revision;
  }

  /** All that are known of a table, without those that were deleted. */
  all<T extends TableName>(table: T): RecordTables[T][] {
    const list = this.#lists.get(table) ?? this.#listOf(table);
    this.#lists.set(table, list);
    // Whoever asks may put them in an order of their own.
    return list.slice() as RecordTables[T][];
  }

  isWhole(table: TableName): boolean {
    return this.#whole.has(table);
  }

  /** From now on the table need not be asked: whatever is not known of is not there. */
  becomeWhole(table: TableName): void {
    this.#whole.add(table);
  }

  /** Whether every record of these months is known; spans that were read apart are not joined. */
  coversMonths(table: TableName, from: string, through: string): boolean {
    if (this.#whole.has(table)) return true;
    const spans = this.#spans.get(table) ?? [];
    return spans.some((span) => span.from <= from && span.through >= through);
  }

  coverMonths(table: TableName, from: string, through: string): void {
    this.#spans.set(table, [...(this.#spans.get(table) ?? []), { from, through }]);
  }

  /** What a row says, unless something newer is known of it already. False where a copy of it said something else. */
  learn(table: TableName, id: string, known: Known): boolean {
    const records = this.#recordsOf(table);
    const before = records.get(id);
    if (before !== undefined && before.isCopy !== true) return true;
    if (before !== undefined && isSameRecord(before.record, known.record)) {
      // The object stays: whoever put it in an order finds it again.
      records.set(id, { ...known, record: before.record });
      return true;
    }
    records.set(id, known);
    this.#lists.delete(table);
    return before === undefined;
  }

  /** What a page says, unless its row or something newer is known already. */
  copy(table: TableName, id: string, record: unknown): void {
    const records = this.#recordsOf(table);
    if (records.has(id)) return;
    records.set(id, { record, revision: undefined, isCopy: true });
    this.#lists.delete(table);
  }

  isCopy(table: TableName, id: string): boolean {
    return this.#tables.get(table)?.get(id)?.isCopy === true;
  }

  /** For one whose row was asked for and did not bear it out; false where there was no such thing. */
  dropCopy(table: TableName, id: string): boolean {
    if (!this.isCopy(table, id)) return false;
    this.#recordsOf(table).delete(id);
    this.#lists.delete(table);
    return true;
  }

  /** What is known from a page only is not known any more; false where there was no such thing. */
  dropCopies(table: TableName): boolean {
    const records = this.#recordsOf(table);
    const before = records.size;
    for (const [id, { isCopy }] of records) if (isCopy === true) records.delete(id);
    if (records.size === before) return false;
    this.#lists.delete(table);
    return true;
  }

  /** What was saved: newer than anything known. Its row comes later, with `stored`. */
  save(table: TableName, id: string, record: unknown): void {
    this.#recordsOf(table).set(id, { record, revision: undefined });
    this.#lists.delete(table);
  }

  stored(table: TableName, id: string, revision: number): void {
    const known = this.#tables.get(table)?.get(id);
    if (known !== undefined) this.#recordsOf(table).set(id, { record: known.record, revision });
  }

  forget(): void {
    this.#tables = new Map();
    this.#whole = new Set();
    this.#lists = new Map();
    this.#spans = new Map();
  }

  #listOf(table: TableName): readonly unknown[] {
    const records: unknown[] = [];
    for (const { record } of this.#tables.get(table)?.values() ?? [])
      if (record !== undefined) records.push(record);
    return records;
  }

  #recordsOf(table: TableName): Map<string, Known> {
    const records = this.#tables.get(table) ?? new Map<string, Known>();
    this.#tables.set(table, records);
    return records;
  }
}
