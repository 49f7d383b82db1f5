/** Reading: opens rows and remembers what they say, in portions and in pieces; see [Note: Work in pieces]. */

import { tableNames, type RecordTables, type TableName } from '../domain/records.ts';
import { Breath } from './breath.ts';
import type { Database } from './database.ts';
import type { KnownRecords } from './known-records.ts';
import { isPaged, isWorthRenewing, keptOf, openPages, writeEdition, type PagedTable } from './pages.ts';
import type { Mark } from './mark.ts';
import type { SealedRow } from './row-shape.ts';
import { monthOf, type MonthlyTable } from './sealed-rows.ts';
import type { Shelf } from './shelf.ts';

/** Rows read at once: they are unpacked on the window's thread in one go, and a thousand take longer than a frame may. */
const portion = 250;

/** What every list and every search asks for: whoever opens each row once anyway begins with these, and keeps them. */
const soonAskedFor: readonly TableName[] = ['members', 'groups', 'memberships'];

export class RowReader {
  readonly #shelf: Shelf;
  readonly #known: KnownRecords;
  /** How often everything known was forgotten: a reading that began before is of the past. */
  #readings = 0;
  /** Whole tables that are being read now: whoever asks for one meanwhile waits for the same reading. */
  readonly #underWay = new Map<TableName, Promise<void>>();
  /** Everything that somebody waits for. */
  readonly #waitedFor = new Set<Promise<unknown>>();

  /** Tables of which a page was wanting or said something else than a row. */
  readonly #doubted = new Set<TableName>();
  readonly #corrected: () => void;

  /** `corrected` is called when something that was read already turns out to be otherwise. */
  constructor(shelf: Shelf, known: KnownRecords, corrected: () => void) {
    this.#shelf = shelf;
    this.#known = known;
    this.#corrected = corrected;
  }

  /** Whatever was known may be otherwise now: everything is read again. */
  forget(): void {
    this.#readings += 1;
    this.#underWay.clear();
    this.#known.forget();
    this.#shelf.forgetBroken();
  }

  async get<T extends TableName>(table: T, id: string): Promise<RecordTables[T] | undefined> {
    // A change is built on what is got here: on the row, never on a copy of it.
    const known = this.#known.isCopy(table, id) ? undefined : this.#known.find(table, id);
    return known === undefined ? this.#beforeOthers(this.#one(table, id)) : known.record;
  }

  async #one<T extends TableName>(table: T, id: string): Promise<RecordTables[T] | undefined> {
    const stored = this.#database[table];
    for (const row of await this.#rows(table, () => stored.where(':id').equals(id).toArray()))
      this.#learn(table, row);
    if (this.#known.dropCopy(table, id)) this.#doubt(table);
    return this.#known.find(table, id)?.record;
  }

  async all<T extends TableName>(table: T): Promise<RecordTables[T][]> {
    while (!this.#known.isWhole(table)) await this.#beforeOthers(this.#whole(table));
    return this.#known.all(table);
  }

  async inMonths<T extends MonthlyTable>(
    table: T,
    from: string,
    through: string,
  ): Promise<RecordTables[T][]> {
    while (!this.#known.coversMonths(table, from, through))
      await this.#beforeOthers(this.#months(table, from, through));
    return this.#known.all(table).filter((record) => {
      const month = monthOf(table, record) ?? '';
      return month >= from && month <= through;
    });
  }

  /**
   * Writes the pages of a table anew where they are not worth much any more; `changed` are the ids of what is saved meanwhile. Gives the
   * mark where it became another.
   */
  async renewPages(
    table: PagedTable,
    inOrder: readonly string[],
    changed: ReadonlySet<string>,
  ): Promise<Mark | undefined> {
    const kept = await keptOf(this.#shelf, table);
    if (!this.#doubted.has(table) && !isWorthRenewing(kept?.edition)) return undefined;
    const reading = this.#readings;
    const records = inThatOrder(await this.all(table), inOrder);
    const isCurrent = () => reading === this.#readings;
    const mark = await writeEdition(this.#shelf, table, records, { changed, isCurrent });
    if (mark !== undefined) this.#doubted.delete(table);
    return mark;
  }

  /** Opens every row once, behind whatever else is read; what cannot be opened is broken from then on. */
  async verify(): Promise<void> {
    for (const table of new Set([...soonAskedFor, ...tableNames])) await this.#verifyTable(table);
    for (const table of ['parts', 'drafts', 'marks'] as const) await this.#database[table].toArray();
  }

  /** Every record of a table as its rows say it now, of one moment. Only inside a transaction, which no piece may interrupt. */
  async onDisk<T extends TableName>(table: T): Promise<RecordTables[T][]> {
    const rows = await this.#rows(table, () => this.#database[table].toArray());
    return rows.flatMap((row) => {
      const isKnown = this.#known.isOfRevision(table, row.id, row.revision);
      return (isKnown ? this.#known.find(table, row.id)?.record : this.#shelf.open(table, row)) ?? [];
    });
  }

  async #months(table: MonthlyTable, from: string, through: string): Promise<void> {
    const reading = this.#readings;
    const stored = this.#database[table];
    const rows = await this.#rows(table, () =>
      stored.where('month').between(from, through, true, true).toArray(),
    );
    const breath = new Breath();
    for (const row of rows) {
      // Filled afresh in the meantime: these rows are of the past.
      if (reading !== this.#readings) return;
      this.#learn(table, row);
      await breath.due();
    }
    if (reading === this.#readings) this.#known.coverMonths(table, from, through);
  }

  /** As long as it lasts, nobody looks through rows that nobody asked for. */
  async #beforeOthers<T>(reading: Promise<T>): Promise<T> {
    this.#waitedFor.add(reading);
    try {
      return await reading;
    } finally {
      this.#waitedFor.delete(reading);
    }
  }

  #whole(table: TableName): Promise<void> {
    const underWay = this.#underWay.get(table);
    if (underWay !== undefined) return underWay;
    const reading = this.#readWhole(table).finally(() => {
      if (this.#underWay.get(table) === reading) this.#underWay.delete(table);
    });
    this.#underWay.set(table, reading);
    return reading;
  }

  async #readWhole(table: TableName): Promise<void> {
    const reading = this.#readings;
    if (!(isPaged(table) && (await this.#readPages(table, reading)))) await this.#readRows(table, reading);
    if (reading === this.#readings) this.#known.becomeWhole(table);
  }

  async #readRows(table: TableName, reading: number): Promise<void> {
    const breath = new Breath();
    for await (const row of this.#rowsOf(table)) {
      if (reading !== this.#readings) return;
      this.#learn(table, row);
      await breath.due();
    }
    if (reading === this.#readings) this.#dropCopies(table);
  }

  /** Whether the pages, and the rows of what changed since, are all there is: see [Note: Pages beside the rows]. */
  async #readPages(table: PagedTable, reading: number): Promise<boolean> {
    if (this.#doubted.has(table)) return false;
    const isAll = await this.#copyPages(table, reading).catch(() => false);
    if (!isAll) this.#doubted.add(table);
    return isAll;
  }

  async #copyPages(table: PagedTable, reading: number): Promise<boolean> {
    const kept = await keptOf(this.#shelf, table);
    if (kept === undefined) return false;
    const stale = new Set(kept.edition.stale);
    const breath = new Breath();
    let count = 0;
    for await (const page of openPages(this.#shelf, table, kept.edition)) {
      if (page === undefined || reading !== this.#readings) return false;
      const current = page.filter(({ id }) => !stale.has(id));
      for (const record of current) this.#known.copy(table, record.id, record);
      count += current.length;
      await breath.due();
    }
    const rows = await this.#rows(table, () =>
      this.#database[table]
        .where(':id')
        .anyOf([...stale])
        .toArray(),
    );
    if (reading !== this.#readings) return false;
    for (const row of rows) this.#learn(table, row);
    return count + rows.length === kept.records;
  }

  async #verifyTable(table: TableName): Promise<void> {
    const reading = this.#readings;
    const keeps = soonAskedFor.includes(table);
    const breath = new Breath('behind');
    for await (const row of this.#rowsOf(table)) {
      if (keeps && reading === this.#readings) this.#learn(table, row);
      else if (!this.#isKnown(table, row)) this.#shelf.check(table, row);
      await breath.due();
      while (this.#waitedFor.size > 0) await Promise.allSettled(this.#waitedFor);
    }
    if (!keeps || reading !== this.#readings) return;
    this.#dropCopies(table);
    this.#known.becomeWhole(table);
  }

  /** Every row was opened: a copy that none of them bears out is of nobody, or of a row that is damaged, and is not believed. */
  #dropCopies(table: TableName): void {
    if (this.#known.dropCopies(table)) this.#doubt(table);
  }

  #doubt(table: TableName): void {
    this.#doubted.add(table);
    this.#corrected();
  }

  async *#rowsOf(table: TableName): AsyncGenerator<SealedRow> {
    const stored = this.#database[table];
    let rows = await stored.limit(portion).toArray();
    for (;;) {
      for (const row of rows)
        if (row.parts === undefined || this.#isKnown(table, row)) yield row;
        else yield* await this.#rows(table, () => stored.where(':id').equals(row.id).toArray());
      const last = rows.at(-1);
      if (last === undefined || rows.length < portion) return;
      rows = await stored.where(':id').above(last.id).limit(portion).toArray();
    }
  }

  #rows(table: TableName, read: () => PromiseLike<SealedRow[]>): Promise<readonly SealedRow[]> {
    return this.#shelf.rows(table, read, (row) => this.#isKnown(table, row));
  }

  #isKnown(table: TableName, { id, revision }: SealedRow): boolean {
    return this.#known.isOfRevision(table, id, revision);
  }

  #learn(table: TableName, row: SealedRow): void {
    if (this.#isKnown(table, row)) return;
    const record = this.#shelf.open(table, row);
    if (record === undefined) return;
    if (!this.#known.learn(table, row.id, { record, revision: row.revision })) this.#doubt(table);
  }

  get #database(): Database {
    return this.#shelf.database;
  }
}

/** Whoever is not named comes last. */
function inThatOrder<Record extends { readonly id: string }>(
  records: readonly Record[],
  ids: readonly string[],
): readonly Record[] {
  const byId = new Map<string, Record>(records.map((record) => [record.id, record]));
  const named = ids.flatMap((id) => byId.get(id) ?? []);
  for (const id of ids) byId.delete(id);
  return [...named, ...byId.values()];
}
