/** Following the journal: what its entries say goes into the rows, many at once, and the mark moves on with them. */

import type { TableName } from '../domain/records.ts';
import { noCounts, type Counts, type Mark } from './mark.ts';
import { outOfDate } from './pages.ts';
import type { PreparedChange, PreparedEntry } from './prepared-entry.ts';
import type { Shelf } from './shelf.ts';

export interface WrittenRow {
  readonly table: TableName;
  readonly id: string;
  readonly revision: number;
}

export interface Followed {
  readonly mark: Mark;
  readonly stored: readonly WrittenRow[];
}

/** Only inside a transaction over all tables. Gives the new mark, and the revisions of the rows that were written. */
export async function follow(shelf: Shelf, mark: Mark, entries: readonly PreparedEntry[]): Promise<Followed> {
  const counts = { ...noCounts(), ...mark.counts };
  const stored: WrittenRow[] = [];
  let last = mark;
  for (const { entry, changes } of entries) {
    if (entry.number <= last.number) continue;
    for (const run of runsOf(changes)) stored.push(...(await writeRun(shelf, run, counts)));
    const editions = await outOfDate(shelf, last.editions, changes);
    last = { ...last, number: entry.number, entryId: entry.id, editions };
  }
  const next = { ...last, counts };
  await shelf.putMark(next);
  return { mark: next, stored };
}

/** What follows one another and may be written at once: records of one table, each of them once; or one that goes. */
type Run =
  | {
      readonly type: 'Put';
      readonly table: TableName;
      readonly records: Map<string, { readonly id: string }>;
    }
  | { readonly type: 'Delete'; readonly table: TableName; readonly id: string };

function runsOf(changes: readonly PreparedChange[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { table, id, record } of changes) {
    const last = runs.at(-1);
    if (record === undefined) runs.push({ type: 'Delete', table, id });
    else if (last?.type === 'Put' && last.table === table && !last.records.has(id))
      last.records.set(id, record);
    else runs.push({ type: 'Put', table, records: new Map([[id, record]]) });
  }
  return runs;
}

async function writeRun(shelf: Shelf, run: Run, counts: Counts): Promise<readonly WrittenRow[]> {
  const { table } = run;
  if (run.type === 'Delete') {
    if (await shelf.delete(table, run.id)) counts[table] -= 1;
    return [];
  }
  const stored = await shelf.put(table, [...run.records.values()]);
  counts[table] += stored.filter(({ isNew }) => isNew).length;
  return stored.map(({ id, revision }) => ({ table, id, revision }));
}
