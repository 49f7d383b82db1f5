/** The rows of the working store as they lie on the disk: sealed, in parts where they are large, and opened one by one. */

import type { Result } from '../domain/result.ts';
import { schemaOf, tableNames, type RecordTables, type TableName } from '../domain/records.ts';
import { createDatabase, type Database, type DatabaseOptions, type StoredTable } from './database.ts';
import { LockedError } from './guard.ts';
import { markSchema, noCounts, type Counts, type Mark } from './mark.ts';
import { deleteParts, putWhole, readWhole } from './row-parts.ts';
import type { SealedRow } from './row-shape.ts';
import { monthOf, openSeal, recordToRow, rowToRecord, type BrokenRow, type Sealing } from './sealed-rows.ts';

export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  /** There was no row of this id before. */
  readonly isNew: boolean;
}

const largeRow = 128 * 1024;

export class Shelf {
  #behindKeys: Database;
  readonly #options: DatabaseOptions;
  #sealing: Sealing | null;
  readonly #broken = new Map<string, BrokenRow>();

  constructor(sealing: Sealing, options: DatabaseOptions) {
    this.#sealing = sealing;
    this.#options = options;
    this.#behindKeys = this.#connect();
  }

  #connect(): Database {
    return createDatabase({ isOpen: () => this.#sealing !== null }, this.#options);
  }

  /**
   * Lets go of the connection and takes a new one, not open yet. Dexie remembers the version at which an upgrade broke off, and would
   * make a new store without the tables of the later ones.
   */
  connectAnew(): void {
    this.database.close();
    this.#behindKeys = this.#connect();
  }

  /** Drops the keys: from here on everything throws `LockedError`. */
  lock(): void {
    this.#sealing = null;
    this.#behindKeys.close();
  }

  /**
   * Everything that is asked of the database goes through here: the guard hears neither of its deletion nor, once it is closed, of
   * anything else.
   */
  get database(): Database {
    this.keys();
    return this.#behindKeys;
  }

  keys(): Sealing {
    if (this.#sealing === null) throw new LockedError();
    return this.#sealing;
  }

  /** The rows that could not be opened since they were last forgotten. */
  broken(): readonly BrokenRow[] {
    return [...this.#broken.values()];
  }

  forgetBroken(): void {
    this.#broken.clear();
  }

  /** Rows with their parts put back in; one that `isKnown` comes as it lies, for nobody will open it. */
  rows(
    table: StoredTable,
    read: () => PromiseLike<SealedRow[]>,
    isKnown: (row: SealedRow) => boolean = () => false,
  ): Promise<readonly SealedRow[]> {
    return readWhole(this.database, table, read, isKnown);
  }

  /** `undefined` for a row that cannot be opened; it is among the `broken` from then on. */
  open<T extends TableName>(table: T, row: SealedRow): RecordTables[T] | undefined {
    const opened = rowToRecord(
      this.keys(),
      table,
      row,
      (value) => schemaOf[table].parse(value) as RecordTables[T],
    );
    this.#note(table, row, opened);
    return opened.ok ? opened.value : undefined;
  }

  /**
   * Whether the row can be opened, noted like that. Of a large one only the seal is asked: it was of its schema when it was sealed, and
   * what an import of thousands said would stand in the way of everything else for a tenth of a second.
   */
  check(table: TableName, row: SealedRow): void {
    if (row.sealed.length <= largeRow) this.open(table, row);
    else this.#note(table, row, openSeal(this.keys(), table, row));
  }

  #note(table: TableName, { id }: SealedRow, opened: Result<unknown, BrokenRow>): void {
    if (opened.ok) this.#broken.delete(`${table}/${id}`);
    else this.#broken.set(`${table}/${id}`, opened.error);
  }

  /** Records of different ids, each in the place of its row of before. Only inside a transaction over the table and the parts. */
  async put(table: StoredTable, records: readonly { readonly id: string }[]): Promise<readonly StoredRow[]> {
    const sealing = this.keys();
    const current = await this.database[table].bulkGet(records.map(({ id }) => id));
    for (const row of current) if (row !== undefined) await deleteParts(this.database, table, row);
    const rows = records.map((record, place) =>
      recordToRow(sealing, table, record, revisionAfter(current[place]), monthOf(table, record)),
    );
    await putWhole(this.database, table, rows);
    return rows.map(({ id, revision }, place) => ({ id, revision, isNew: current[place] === undefined }));
  }

  /** Everything of a table goes, and these come. Only inside a transaction over the table and the parts, which are empty. */
  async refill(table: TableName, records: readonly { readonly id: string }[]): Promise<void> {
    const sealing = this.keys();
    await this.database[table].clear();
    const rows = records.map((record) => recordToRow(sealing, table, record, 1, monthOf(table, record)));
    await putWhole(this.database, table, rows);
  }

  /** True when there was such a row. Only inside a transaction over the table and the parts. */
  async delete(table: StoredTable, id: string): Promise<boolean> {
    const current = await this.database[table].get(id);
    if (current === undefined) return false;
    await deleteParts(this.database, table, current);
    await this.database[table].delete(id);
    return true;
  }

  async openMark(): Promise<Result<Mark, BrokenRow> | undefined> {
    const row = await this.database.marks.get('applied');
    if (row === undefined) return undefined;
    return rowToRecord(this.keys(), 'marks', row, (value) => markSchema.parse(value));
  }

  putMark(mark: Mark): Promise<string> {
    return this.database.marks.put(recordToRow(this.keys(), 'marks', mark, mark.number, undefined));
  }

  async count(): Promise<Counts> {
    const counts = noCounts();
    for (const table of tableNames) counts[table] = await this.database[table].count();
    return counts;
  }
}

/** Somebody may have changed the count of a row's saves in the clear; the row that takes its place counts from anew. */
function revisionAfter(current: SealedRow | undefined): number {
  return current !== undefined && Number.isSafeInteger(current.revision + 1) ? current.revision + 1 : 1;
}
