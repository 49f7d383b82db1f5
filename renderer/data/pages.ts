/**
 * Copies of whole tables, some forty records to a sealed page.
 *
 * [Note: Pages beside the rows] Every list and every search wants all members, and a hundred thousand rows opened one by one are half a
 * minute of work; in pages they are a second or two. A page is never the truth. The sealed mark says which edition of the pages counts, and, in the
 * transaction of each save, whose copy is out of date from then on: of those the row is read. Where an edition is missing, or of
 * another shape, or one of its pages cannot be opened, or they are not as many as the table has records, the rows are read as if there
 * were none. One record by its id is always read from its row, so that no change is built on a copy. Behind the screen every row is opened all
 * the same, and held against its copy. A store that is filled afresh, as after an
 * erasure, has no pages.
 */

import { z } from 'zod';
import { createId } from '../domain/ids.ts';
import { schemaOf, type RecordTables } from '../domain/records.ts';
import { Breath } from './breath.ts';
import type { Edition, Mark } from './mark.ts';
import type { PreparedChange } from './prepared-entry.ts';
import { putWhole } from './row-parts.ts';
import type { SealedRow } from './row-shape.ts';
import { recordToRow, rowToRecord } from './sealed-rows.ts';
import type { Shelf } from './shelf.ts';

/** What every list and every search asks for, and what grows with the office. */
export const pagedTables = ['members', 'memberships'] as const;
export type PagedTable = (typeof pagedTables)[number];

/** Padded and sealed, a page stays one value: see [Note: No large values]. */
const mostBytes = 27_000;
const pagesAtOnce = 48;
/** With more of them out of date than this, an edition goes. */
const mostStale = 400;
/** So few are sooner read from their rows than all pages written anew. */
const fewStale = 40;

export type PageOrder = { readonly [T in PagedTable]?: readonly string[] };

export function isPaged(table: string): table is PagedTable {
  return pagedTables.some((paged) => paged === table);
}

type Editions = Mark['editions'];

/** Only inside the transaction that writes the changes: which copies count from then on. */
export async function outOfDate(
  shelf: Shelf,
  editions: Editions,
  changes: readonly PreparedChange[],
): Promise<Editions> {
  let now = editions;
  for (const table of pagedTables) {
    const edition = now?.[table];
    if (edition === undefined) continue;
    const changed = changes.flatMap((change) => (change.table === table ? [change.id] : []));
    if (changed.length === 0) continue;
    const stale = [...new Set([...edition.stale, ...changed])];
    if (stale.length <= mostStale) now = { ...now, [table]: { ...edition, stale } };
    else {
      now = without(now, table);
      await deletePages(shelf, table);
    }
  }
  return now;
}

function without(editions: Editions, table: PagedTable): Editions {
  return Object.fromEntries(Object.entries(editions ?? {}).filter(([name]) => name !== table));
}

/** The edition that counts, and how many records it and what is stale of it should come to; undefined where none can be believed. */
export async function keptOf(
  shelf: Shelf,
  table: PagedTable,
): Promise<{ readonly edition: Edition; readonly records: number } | undefined> {
  const opened = await shelf.openMark();
  if (opened?.ok !== true) return undefined;
  const { editions, counts } = opened.value;
  const edition = editions?.[table];
  if (edition?.shape !== shapeOf(table)) return undefined;
  return { edition, records: counts[table] ?? 0 };
}

export function isWorthRenewing(edition: Edition | undefined): boolean {
  return edition === undefined || edition.stale.length > fewStale;
}

/** Page after page; undefined for one that cannot be opened, the last that comes. */
export async function* openPages<T extends PagedTable>(
  shelf: Shelf,
  table: T,
  edition: Edition,
): AsyncGenerator<readonly RecordTables[T][] | undefined> {
  const read = (first: number) => readPages(shelf, table, edition, first);
  let rows = read(0);
  for (let first = 0; first < edition.pages; first += pagesAtOnce) {
    const these = await rows;
    // While these are opened, the next ones come from the disk.
    if (first + pagesAtOnce < edition.pages) rows = read(first + pagesAtOnce);
    for (let page = first; page < Math.min(first + pagesAtOnce, edition.pages); page += 1) {
      const records = openPage<T>(shelf, these[page - first], idOf(table, edition.id, page));
      yield records;
      if (records === undefined) return;
    }
  }
}

function readPages(
  shelf: Shelf,
  table: PagedTable,
  { id }: Edition,
  first: number,
): Promise<readonly SealedRow[]> {
  const [from, through] = [idOf(table, id, first), idOf(table, id, first + pagesAtOnce - 1)];
  const { pages } = shelf.database;
  return shelf.rows('pages', () => pages.where(':id').between(from, through, true, true).toArray());
}

/** The records are as they were when they were parsed; a seal that holds says that nothing of them changed since. */
function openPage<T extends PagedTable>(
  shelf: Shelf,
  row: SealedRow | undefined,
  id: string,
): readonly RecordTables[T][] | undefined {
  if (row?.id !== id) return undefined;
  const opened = rowToRecord(shelf.keys(), 'pages', row, (value) => pageSchema.parse(value).records);
  return opened.ok ? (opened.value as RecordTables[T][]) : undefined;
}

const pageSchema = z.object({ id: z.string(), records: z.array(z.unknown()) });

interface Meanwhile {
  /** The ids of what is saved while the pages are written. */
  readonly changed: ReadonlySet<string>;
  /** False when the store was filled afresh meanwhile: then nothing may come of it. */
  readonly isCurrent: () => boolean;
}

/** Writes a new edition of these records, a few pages at a time, behind everything else. Gives the mark that it counts by, if it does. */
export async function writeEdition<T extends PagedTable>(
  shelf: Shelf,
  table: T,
  records: readonly RecordTables[T][],
  { changed, isCurrent }: Meanwhile,
): Promise<Mark | undefined> {
  const id = createId<string>();
  const breath = new Breath('behind');
  let pages = 0;
  let rows: SealedRow[] = [];
  for (const those of splitIntoPages(records)) {
    const page = { id: idOf(table, id, pages), records: those };
    rows.push(recordToRow(shelf.keys(), 'pages', page, 1, undefined));
    pages += 1;
    if (rows.length === pagesAtOnce) {
      await putPages(shelf, rows);
      rows = [];
    }
    await breath.due();
  }
  await putPages(shelf, rows);
  return publish(shelf, table, () =>
    isCurrent() ? { id, pages, shape: shapeOf(table), stale: [...changed] } : undefined,
  );
}

function putPages(shelf: Shelf, rows: readonly SealedRow[]): Promise<void> {
  const { database } = shelf;
  return database.transaction('rw', database.pages, database.parts, () => putWhole(database, 'pages', rows));
}

/** From here on the new edition counts, or where it may not the old one, and no other is kept. */
async function publish(
  shelf: Shelf,
  table: PagedTable,
  newest: () => Edition | undefined,
): Promise<Mark | undefined> {
  const { database } = shelf;
  return database.transaction('rw', database.marks, database.pages, database.parts, async () => {
    const opened = await shelf.openMark();
    const mark = opened?.ok === true ? opened.value : undefined;
    const edition = newest();
    const isGood = mark !== undefined && edition !== undefined && edition.stale.length <= mostStale;
    const next = isGood ? { ...mark, editions: { ...mark.editions, [table]: edition } } : undefined;
    if (next !== undefined) await shelf.putMark(next);
    await deletePages(shelf, table, (next ?? mark)?.editions?.[table]?.id);
    return next;
  });
}

/** All pages of a table but those of the edition that is `kept`. Only inside a transaction over pages and parts. */
async function deletePages({ database }: Shelf, table: PagedTable, kept = '/'): Promise<void> {
  for (const stored of [database.pages, database.parts] as const) {
    const prefix = stored === database.pages ? `${table}/` : `pages/${table}/`;
    const ids = await stored.where(':id').startsWith(prefix).primaryKeys();
    await stored.bulkDelete(ids.filter((id) => !id.startsWith(`${prefix}${kept}/`)));
  }
}

function* splitIntoPages<Record>(records: readonly Record[]): Generator<readonly Record[]> {
  let page: Record[] = [];
  let bytes = 0;
  for (const record of records) {
    const more = encoder.encode(JSON.stringify(record)).length;
    if (page.length > 0 && bytes + more > mostBytes) {
      yield page;
      [page, bytes] = [[], 0];
    }
    page.push(record);
    bytes += more + 1;
  }
  if (page.length > 0) yield page;
}

const encoder = new TextEncoder();

function idOf(table: PagedTable, edition: string, page: number): string {
  return `${table}/${edition}/${String(page).padStart(6, '0')}`;
}

const shapes = new Map<PagedTable, string>();

/** By what schema the records of a table were parsed: copies that were made by another are not believed. */
function shapeOf(table: PagedTable): string {
  const known = shapes.get(table);
  if (known !== undefined) return known;
  const described = (['input', 'output'] as const).map((io) =>
    z.toJSONSchema(schemaOf[table], { io, unrepresentable: 'any' }),
  );
  const shape = JSON.stringify(described);
  shapes.set(table, shape);
  return shape;
}
