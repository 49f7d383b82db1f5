/** Single rows of the store that cannot be opened any more, put back from what the history and the journal say of them. */

import type { BrokenRow } from '../data/sealed-rows.ts';
import type { Store } from '../data/store.ts';
import type { Change } from '../domain/changes.ts';
import type { HistoryEntry } from '../domain/history.ts';
import { isTableName, type TableName } from '../domain/records.ts';
import { readJournal } from './journal-entries.ts';
import type { ReconcileTools } from './reconcile.ts';

/** What a damaged row said, of whichever table. */
interface Said {
  readonly table: TableName;
  readonly record: { readonly id: string };
}

/**
 * Puts back what can be proven and says of how many rows; the store may still not be whole afterwards. A row is put back only where
 * no lost entry can have changed it since: an older state that looks like the newest would be worse than a row that is missing.
 */
export async function healRows(tools: ReconcileTools): Promise<number> {
  const { store } = tools;
  const broken = store.broken();
  const mark = await store.mark();
  if (broken.length === 0 || mark === undefined) return 0;
  const entries = await entriesByNumber(tools);
  const said = broken.flatMap((row) => whatWasSaid(row, entries, mark.number) ?? []);
  await store.putBack(said);
  return said.length;
}

/** The history is the entries of the journal kept once more, and reaches further back. */
async function entriesByNumber({
  store,
  shell,
  keys,
  office,
}: ReconcileTools): Promise<ReadonlyMap<number, HistoryEntry>> {
  const history = await store.all('history');
  const read = await readJournal(shell, keys, office, 0);
  const journal = read.ok ? read.value.entries : [];
  return new Map([...journal, ...history].map((entry) => [entry.number, entry]));
}

function whatWasSaid(
  { table, id }: BrokenRow,
  entries: ReadonlyMap<number, HistoryEntry>,
  newest: number,
): Said | undefined {
  if (!isTableName(table)) return undefined;
  if (table === 'history') {
    const record = [...entries.values()].find((entry) => entry.id === id);
    return record === undefined ? undefined : { table, record };
  }
  const record = lastChangeOf(table, id, entries, newest)?.after ?? undefined;
  return record === undefined ? undefined : { table, record };
}

/** Backwards from the newest entry; behind one that is missing nothing is proven. */
function lastChangeOf(
  table: TableName,
  id: string,
  entries: ReadonlyMap<number, HistoryEntry>,
  newest: number,
): Change | undefined {
  for (let entry = entries.get(newest); entry !== undefined; entry = entries.get(entry.number - 1)) {
    const change = entry.changes.findLast((each) => each.table === table && each.id === id);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** The tables of the rows that cannot be opened, one for each; undefined where not even the tables can be read. */
export async function damagedTables(store: Store): Promise<readonly TableName[] | undefined> {
  try {
    await store.verify();
  } catch {
    return undefined;
  }
  return store.broken().flatMap(({ table }) => (isTableName(table) ? [table] : []));
}
