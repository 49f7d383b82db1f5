/** All records of an office by table, whole or in batches of one table each. */

import { tableNames, type RecordTables, type TableName } from '../domain/records.ts';

export type ArchiveTables = { [T in TableName]: RecordTables[T][] };

export type TableBatch = {
  readonly [T in TableName]: { readonly table: T; readonly records: readonly RecordTables[T][] };
}[TableName];

type SomeTables = { readonly [T in TableName]?: readonly RecordTables[T][] };

/** Records in one message to or from the worker: a window that takes in this many is away for a few milliseconds. */
export const batchSize = 500;

export function* batchesOf(tables: SomeTables, size = Infinity): Generator<TableBatch, undefined> {
  for (const table of tableNames) {
    const records = tables[table] ?? [];
    for (let at = 0; at < records.length; at += size) {
      yield { table, records: records.slice(at, at + size) } as TableBatch;
    }
  }
  return undefined;
}

export function emptyTables(): ArchiveTables {
  return {
    members: [],
    venues: [],
    groups: [],
    memberships: [],
    meetings: [],
    programmes: [],
    sessions: [],
    participations: [],
    pairs: [],
    holidays: [],
    relationships: [],
    consents: [],
    endorsements: [],
    followUps: [],
    notices: [],
    conducts: [],
    acceptances: [],
    savedViews: [],
    erased: [],
    settings: [],
    numbers: [],
    history: [],
  };
}

export function countsOf(tables: SomeTables): Record<TableName, number> {
  const counts = tableNames.map((table) => [table, tables[table]?.length ?? 0] as const);
  return Object.fromEntries(counts) as Record<TableName, number>;
}
