/** The working store: reads records, applies journal entries, and knows when it cannot be trusted. */

import type { Change } from '../domain/changes.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { Result } from '../domain/result.ts';
import { schemaOf, tableNames, type RecordTables, type TableName } from '../domain/records.ts';
import { despiteBrokenConnection } from './broken-connection.ts';
import { createDatabase, type Database, type DatabaseOptions, type StoredTable } from './database.ts';
import { countsAgree, markSchema, noCounts, type Counts, type Mark } from './mark.ts';
import { monthOf, recordToRow, rowToRecord, type BrokenRow, type Sealing } from './sealed-rows.ts';
import { LockedError } from './guard.ts';
import type { SealedRow } from './row-shape.ts';

/** What may be asked of the store; screens and commands see no more of it than this. */
export interface Reading {
  get<T extends TableName>(table: T, id: string): Promise<RecordTables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<RecordTables[T][]>;
}

export type StoreState =
  | { readonly type: 'Empty' }
  | { readonly type: 'Good'; readonly mark: Mark }
  /** Whole, but of another data key: what it held was before a restore. */
  | { readonly type: 'OtherKey' }
  /** Something is there, but it is not all there. */
  | { readonly type: 'Unsound'; readonly why: 'noMark' | 'counts' | 'unreadable' };

interface Remembered {
  readonly revision: number;
  readonly record: unknown;
}

export class Store implements Reading {
  readonly #database: Database;
  #sealing: Sealing | null;
  readonly #remembered = new Map<StoredTable, Map<string, Remembered>>();
  readonly #broken = new Map<string, BrokenRow>();
  /** The mark as this process wrote it last: nobody else writes here, so a save need not read it again. */
  #reached: Mark | undefined;

  constructor(sealing: Sealing, options: DatabaseOptions = {}) {
    this.#sealing = sealing;
    this.#database = createDatabase({ isOpen: () => this.#sealing !== null }, options);
  }

  /** Drops the keys: from here on every read and write throws `LockedError`. */
  lock(): void {
    this.#sealing = null;
    this.#forget();
    this.#database.close();
  }

  /** Opens the database and says whether it can be believed. Never throws for a damaged one. */
  async inspect(): Promise<StoreState> {
    // What is on the disk counts from here on, not what this process wrote there before something went wrong.
    this.#reached = undefined;
    try {
      await this.#database.open();
      return await this.#database.transaction('r', this.#database.tables, async () => {
        const counted = await this.#count();
        const mark = await this.mark();
        if (mark === undefined) return await this.#withoutMark(counted);
        return countsAgree(mark, counted)
          ? { type: 'Good' as const, mark }
          : { type: 'Unsound' as const, why: 'counts' as const };
      });
    } catch {
      return { type: 'Unsound', why: 'unreadable' };
    }
  }

  async mark(): Promise<Mark | undefined> {
    const opened = await this.#openMark();
    return opened?.ok === true ? opened.value : undefined;
  }

  async #openMark(): Promise<Result<Mark, BrokenRow> | undefined> {
    const row = await this.#database.marks.get('applied');
    if (row === undefined) return undefined;
    return rowToRecord(this.#keys(), 'marks', row, (value) => markSchema.parse(value));
  }

  /** Never filled, left behind by a restore that brought a new key, or robbed of its mark. */
  async #withoutMark(counted: Counts): Promise<StoreState> {
    const opened = await this.#openMark();
    if (opened?.ok === false && opened.error.why === 'otherKey') return { type: 'OtherKey' };
    const isEmpty = tableNames.every((name) => counted[name] === 0);
    return isEmpty ? { type: 'Empty' } : { type: 'Unsound', why: 'noMark' };
  }

  async get<T extends TableName>(table: T, id: string): Promise<RecordTables[T] | undefined> {
    const row = await this.#database[table].get(id);
    return row === undefined ? undefined : this.#open(table, row);
  }

  /** Every record of a table that can be opened; the rows that cannot are left out and listed by `broken`. */
  async all<T extends TableName>(table: T): Promise<RecordTables[T][]> {
    const rows = await this.#database[table].toArray();
    return rows.flatMap((row) => this.#open(table, row) ?? []);
  }

  /** The rows that could not be opened since the store was opened. */
  broken(): readonly BrokenRow[] {
    return [...this.#broken.values()];
  }

  /** Opens every row once; what cannot be opened is in `broken` afterwards. */
  async verify(): Promise<void> {
    for (const table of tableNames) await this.all(table);
  }

  /** Opens every row once and says whether all of them could be. Never throws for a damaged store. */
  async isWhole(): Promise<boolean> {
    try {
      await this.verify();
    } catch {
      return false;
    }
    return this.#broken.size === 0;
  }

  /**
   * Applies one journal entry, whole: its changes, its place in the history and the mark, in one transaction. An entry that
   * the mark has passed already is left alone, so that a replay may begin anywhere.
   */
  async apply(entry: HistoryEntry, generation: number): Promise<void> {
    await this.applyAll([entry], generation);
  }

  /** Applies entries in order in one transaction: all of them or none. */
  async applyAll(entries: readonly HistoryEntry[], generation: number): Promise<void> {
    const reached = await this.#database.transaction('rw', this.#database.tables, async () => {
      const mark = this.#reached ?? (await this.mark()) ?? firstMark(generation);
      const counts = { ...noCounts(), ...mark.counts };
      let last = mark;
      for (const entry of entries) {
        if (entry.number <= last.number) continue;
        for (const change of entry.changes) await this.#change(change, counts);
        await this.#put('history', entry, counts);
        last = { ...last, number: entry.number, entryId: entry.id };
      }
      const next = { ...last, generation, counts };
      await this.#putMark(next);
      return next;
    });
    this.#reached = reached;
  }

  /** Fills an emptied store from a snapshot; everything that was in it goes. One transaction. */
  async refill(
    tables: { readonly [T in TableName]?: readonly RecordTables[T][] },
    mark: Omit<Mark, 'counts' | 'id'>,
  ): Promise<void> {
    const sealing = this.#keys();
    await this.#database.transaction('rw', this.#database.tables, async () => {
      const counts = noCounts();
      for (const table of tableNames) {
        const records: readonly { readonly id: string }[] = tables[table] ?? [];
        await this.#database[table].clear();
        await this.#database[table].bulkPut(
          records.map((record) => recordToRow(sealing, table, record, 1, monthOf(table, record))),
        );
        counts[table] = records.length;
      }
      await this.#putMark({ ...mark, id: 'applied', counts });
    });
    this.#forget();
  }

  /** All records of one moment (one read transaction), with the number of the last entry they contain. */
  async snapshot(): Promise<{ mark: Mark; tables: { [T in TableName]: RecordTables[T][] } }> {
    return this.#database.transaction('r', this.#database.tables, async () => {
      const mark = await this.mark();
      if (mark === undefined) throw new Error('A store without a mark cannot be copied.');
      const tables = {} as { [T in TableName]: RecordTables[T][] };
      for (const table of tableNames) Object.assign(tables, { [table]: await this.all(table) });
      return { mark, tables };
    });
  }

  /** The journal moved to a new generation that begins where this store stands. */
  async moveToGeneration(generation: number): Promise<void> {
    await this.#database.transaction('rw', this.#database.marks, async () => {
      const mark = await this.mark();
      if (mark !== undefined) await this.#putMark({ ...mark, generation });
    });
    this.#reached = undefined;
  }

  /** Entries up to `number` cannot be read any more: the next one must not take their number. */
  async passNumber(number: number): Promise<void> {
    await this.#database.transaction('rw', this.#database.marks, async () => {
      const mark = await this.mark();
      if (mark !== undefined && mark.number < number) await this.#putMark({ ...mark, number, entryId: '' });
    });
    this.#reached = undefined;
  }

  /** Deletes the working store, to be filled afresh. The journal and its base are the truth and stay. */
  async discard(): Promise<void> {
    this.#forget();
    await despiteBrokenConnection(async () => {
      await this.#database.delete({ disableAutoOpen: false });
      await this.#database.open();
    });
  }

  async #change(change: Change, counts: Counts): Promise<void> {
    if (change.after !== null) {
      await this.#put(change.table, schemaOf[change.table].parse(change.after), counts);
      return;
    }
    if ((await this.#database[change.table].get(change.id)) === undefined) return;
    await this.#database[change.table].delete(change.id);
    this.#remembered.get(change.table)?.delete(change.id);
    counts[change.table] -= 1;
  }

  async #put(table: TableName, record: { readonly id: string }, counts: Counts): Promise<void> {
    const current = await this.#database[table].get(record.id);
    const revision = (current?.revision ?? 0) + 1;
    await this.#database[table].put(
      recordToRow(this.#keys(), table, record, revision, monthOf(table, record)),
    );
    if (current === undefined) counts[table] += 1;
  }

  #forget(): void {
    this.#remembered.clear();
    this.#broken.clear();
    this.#reached = undefined;
  }

  #putMark(mark: Mark): Promise<string> {
    return this.#database.marks.put(recordToRow(this.#keys(), 'marks', mark, mark.number, undefined));
  }

  async #count(): Promise<Counts> {
    const counts = noCounts();
    for (const table of tableNames) counts[table] = await this.#database[table].count();
    return counts;
  }

  /** Opened rows are remembered by their revision, so that a live query opens only what changed. */
  #open<T extends TableName>(table: T, row: SealedRow): RecordTables[T] | undefined {
    const remembered = this.#remembered.get(table) ?? new Map<string, Remembered>();
    this.#remembered.set(table, remembered);
    const known = remembered.get(row.id);
    if (known?.revision === row.revision) return known.record as RecordTables[T];
    const opened = rowToRecord(
      this.#keys(),
      table,
      row,
      (value) => schemaOf[table].parse(value) as RecordTables[T],
    );
    const key = `${table}/${row.id}`;
    if (!opened.ok) {
      this.#broken.set(key, opened.error);
      return undefined;
    }
    this.#broken.delete(key);
    remembered.set(row.id, { revision: row.revision, record: opened.value });
    return opened.value;
  }

  #keys(): Sealing {
    if (this.#sealing === null) throw new LockedError();
    return this.#sealing;
  }
}

function firstMark(generation: number): Mark {
  return { id: 'applied', generation, number: 0, entryId: '', counts: {} };
}
