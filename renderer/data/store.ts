/** The working store: reads records, applies journal entries, and knows when it cannot be trusted. */

import type { HistoryEntry } from '../domain/history.ts';
import { schemaOf, tableNames, type RecordTables, type TableName } from '../domain/records.ts';
import { despiteBrokenConnection } from './broken-connection.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { follow } from './follow.ts';
import { countsAgree, noCounts, type Counts, type Mark } from './mark.ts';
import type { BrokenRow, MonthlyTable, Sealing } from './sealed-rows.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { KnownRecords } from './known-records.ts';
import { prepareEntry, type PreparedChange } from './prepared-entry.ts';
import { pagedTables, type PageOrder } from './pages.ts';
import { RowReader } from './row-reader.ts';
import { Shelf } from './shelf.ts';

/** What may be asked of the store; screens and commands see no more of it than this. */
export interface Reading {
  get<T extends TableName>(table: T, id: string): Promise<RecordTables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<RecordTables[T][]>;
  /** The records of these months ('2026-11'), both included: of years of meetings, only what is looked at is opened. */
  inMonths<T extends MonthlyTable>(table: T, from: string, through: string): Promise<RecordTables[T][]>;
}

export type StoreState =
  | { readonly type: 'Empty' }
  | { readonly type: 'Good'; readonly mark: Mark }
  /** Whole, but of another data key: what it held was before a restore. */
  | { readonly type: 'OtherKey' }
  /** Something is there, but it is not all there. */
  | { readonly type: 'Unsound'; readonly why: 'noMark' | 'counts' | 'unreadable' };

/** What was saved, as those who listen are told: a table's name, and `table/id` for each of its records; or anything at all. */
export type Touched = ReadonlySet<string> | 'everything';

export class Store implements Reading {
  readonly drafts: KeptDrafts;
  readonly #shelf: Shelf;
  readonly #known = new KnownRecords();
  readonly #reader: RowReader;
  readonly #listeners = new Set<(touched: Touched) => void>();
  /** The mark as this process read or wrote it last: nobody else writes here, so a save need not read it again. */
  #reached: Mark | undefined;

  constructor(sealing: Sealing, options: DatabaseOptions = {}) {
    this.#shelf = new Shelf(sealing, options);
    this.#reader = new RowReader(this.#shelf, this.#known, () => {
      this.#tell('everything');
    });
    this.drafts = new KeptDrafts(this.#shelf);
  }

  /** Drops the keys: from here on every read and write throws `LockedError`. */
  lock(): void {
    this.#shelf.lock();
    this.#forget();
  }

  /** Opens the database and says whether it can be believed. Never throws for a damaged one. */
  async inspect(): Promise<StoreState> {
    // Without a key it would look damaged, and be thrown away.
    this.#shelf.keys();
    // What is on the disk counts from here on, not what this process wrote there before something went wrong.
    this.#reached = undefined;
    try {
      await this.#database.open();
      return await this.#database.transaction('r', this.#database.tables, async () => {
        const counted = await this.#shelf.count();
        const mark = await this.mark();
        if (mark === undefined) return await this.#withoutMark(counted);
        if (!countsAgree(mark, counted)) return { type: 'Unsound' as const, why: 'counts' as const };
        this.#reached = mark;
        return { type: 'Good' as const, mark };
      });
    } catch {
      return { type: 'Unsound', why: 'unreadable' };
    }
  }

  async mark(): Promise<Mark | undefined> {
    const opened = await this.#shelf.openMark();
    return opened?.ok === true ? opened.value : undefined;
  }

  /** Never filled, left behind by a restore that brought a new key, or robbed of its mark. */
  async #withoutMark(counted: Counts): Promise<StoreState> {
    const opened = await this.#shelf.openMark();
    if (opened?.ok === false && opened.error.why === 'otherKey') return { type: 'OtherKey' };
    const isEmpty = tableNames.every((name) => counted[name] === 0);
    return isEmpty ? { type: 'Empty' } : { type: 'Unsound', why: 'noMark' };
  }

  /** Calls `listener` after each save: time to read again. Gives what ends it. */
  watch(listener: (touched: Touched) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  get<T extends TableName>(table: T, id: string): Promise<RecordTables[T] | undefined> {
    return this.#reader.get(table, id);
  }

  /** Every record of a table that can be opened; the rows that cannot are left out and listed by `broken`. */
  all<T extends TableName>(table: T): Promise<RecordTables[T][]> {
    return this.#reader.all(table);
  }

  inMonths<T extends MonthlyTable>(table: T, from: string, through: string): Promise<RecordTables[T][]> {
    return this.#reader.inMonths(table, from, through);
  }

  /** The rows that could not be opened since the store was opened. */
  broken(): readonly BrokenRow[] {
    return this.#shelf.broken();
  }

  /** Opens every row once; what cannot be opened is in `broken` afterwards. What holds no records must be readable, too: it throws. */
  verify(): Promise<void> {
    return this.#reader.verify();
  }

  /** Opens every row once and says whether all of them could be. Never throws for a damaged store. */
  async isWhole(): Promise<boolean> {
    this.#shelf.keys();
    try {
      await this.verify();
    } catch {
      return false;
    }
    return this.#shelf.broken().length === 0;
  }

  /**
   * Applies one journal entry, whole: its changes, its place in the history and the mark, in one transaction. An entry that
   * the mark has passed already is left alone, so that a replay may begin anywhere.
   */
  async apply(entry: HistoryEntry, generation: number): Promise<void> {
    await this.applyAll([entry], generation);
  }

  /**
   * Applies entries in order in one transaction: all of them or none.
   *
   * [Note: Known before stored] An entry comes here when the journal has it on the disk, so it is saved already: readers are told at
   * once, and the rows follow. Where this process cannot say what the store has reached, the rows come first.
   */
  async applyAll(entries: readonly HistoryEntry[], generation: number): Promise<void> {
    const reached = this.#reached;
    const next = entries.filter(({ number }) => reached === undefined || number > reached.number);
    const prepared = next.map(prepareEntry);
    if (reached !== undefined) this.#publish(prepared.flatMap(({ changes }) => changes));
    const followed = await this.#database.transaction('rw', this.#database.tables, async () => {
      const mark = reached ?? (await this.mark()) ?? firstMark(generation);
      return follow(this.#shelf, { ...mark, generation }, prepared);
    });
    this.#reached = followed.mark;
    for (const { table, id, revision } of followed.stored) this.#known.stored(table, id, revision);
    if (reached === undefined) this.#forget();
  }

  /** Fills the store from a snapshot and the entries after it; everything that was in it goes. One transaction. */
  async refill(
    tables: { readonly [T in TableName]?: readonly RecordTables[T][] },
    mark: Omit<Mark, 'counts' | 'id'>,
    entries: readonly HistoryEntry[] = [],
  ): Promise<void> {
    const prepared = entries.map(prepareEntry);
    await this.#database.transaction('rw', this.#database.tables, async () => {
      const counts = noCounts();
      await this.#database.parts.clear();
      await this.#database.pages.clear();
      for (const table of tableNames) {
        const records: readonly { readonly id: string }[] = tables[table] ?? [];
        await this.#shelf.refill(table, records);
        counts[table] = records.length;
      }
      await follow(this.#shelf, { ...mark, id: 'applied', counts }, prepared);
    });
    this.#reached = undefined;
    this.#forget();
  }

  /** Seals these records anew in the place of rows that could not be opened. One transaction; how far the store has come stays. */
  async putBack(
    rows: readonly { readonly table: TableName; readonly record: { readonly id: string } }[],
  ): Promise<void> {
    await this.#database.transaction('rw', this.#database.tables, async () => {
      for (const { table, record } of rows) await this.#shelf.put(table, [schemaOf[table].parse(record)]);
    });
    this.#forget();
  }

  /**
   * Where the copies of what every list asks for are missing or out of date, they are made anew, behind everything else; `inOrder` are ids
   * in the order in which they will be wanted.
   */
  async renewPages(inOrder: PageOrder = {}): Promise<void> {
    for (const table of pagedTables) {
      const changed = new Set<string>();
      const end = this.watch((touched) => {
        if (touched === 'everything') return;
        for (const name of touched)
          if (name.startsWith(`${table}/`)) changed.add(name.slice(table.length + 1));
      });
      const mark = await this.#reader.renewPages(table, inOrder[table] ?? [], changed).finally(end);
      if (mark !== undefined && this.#reached?.entryId === mark.entryId)
        this.#reached = { ...this.#reached, editions: mark.editions };
    }
  }

  /** All records of one moment (one read transaction), with the number of the last entry they contain. */
  async snapshot(): Promise<{ mark: Mark; tables: { [T in TableName]: RecordTables[T][] } }> {
    return this.#database.transaction('r', this.#database.tables, async () => {
      const mark = await this.mark();
      if (mark === undefined) throw new Error('A store without a mark cannot be copied.');
      const tables = {} as { [T in TableName]: RecordTables[T][] };
      for (const table of tableNames) Object.assign(tables, { [table]: await this.#reader.onDisk(table) });
      return { mark, tables };
    });
  }

  /** The journal moved to a new generation that begins where this store stands. */
  async moveToGeneration(generation: number): Promise<void> {
    await this.#database.transaction('rw', this.#database.marks, async () => {
      const mark = await this.mark();
      if (mark !== undefined) await this.#shelf.putMark({ ...mark, generation });
    });
    this.#reached = undefined;
  }

  /** Entries up to `number` cannot be read any more: the next one must not take their number. */
  async passNumber(number: number): Promise<void> {
    await this.#database.transaction('rw', this.#database.marks, async () => {
      const mark = await this.mark();
      if (mark !== undefined && mark.number < number)
        await this.#shelf.putMark({ ...mark, number, entryId: '' });
    });
    this.#reached = undefined;
  }

  /** Deletes the working store, to be filled afresh. The journal and its base are the truth and stay. */
  async discard(): Promise<void> {
    this.#forget();
    await despiteBrokenConnection(async () => {
      await this.#database.delete({ disableAutoOpen: false });
      this.#shelf.connectAnew();
      await this.#database.open();
    });
  }

  #publish(changes: readonly PreparedChange[]): void {
    for (const { table, id, record } of changes) this.#known.save(table, id, record);
    this.#tell(new Set(changes.flatMap(({ table, id }) => [table, `${table}/${id}`])));
  }

  #tell(touched: Touched): void {
    for (const listener of this.#listeners) listener(touched);
  }

  /** Whatever was known may be otherwise now. */
  #forget(): void {
    this.#reader.forget();
    this.#tell('everything');
  }

  get #database(): Database {
    return this.#shelf.database;
  }
}

function firstMark(generation: number): Mark {
  return { id: 'applied', generation, number: 0, entryId: '', counts: {} };
}
