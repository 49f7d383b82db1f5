/** Made-up people for tests, from a fixed seed: the same in every run and on every machine. */

import { isoDate } from '../../renderer/domain/calendar.ts';
import { makeUpOffice, type MadeUpOffice } from '../../renderer/domain/made-up/made-up-office.ts';
import { tableNames, type RecordTables, type TableName } from '../../renderer/domain/records.ts';

export const madeUpSeed = 20261122;
export const madeUpToday = isoDate('2026-11-22');

/** An office with so many members, and everything that belongs to them. */
export function madeUpPeople(members: number, seed: number = madeUpSeed): MadeUpOffice {
  return makeUpOffice({ members, seed, today: madeUpToday });
}

/** The same with ZQCANARY1, ZQCANARY2 … in every member's names. */
export function canaryPeople(members: number, seed: number = madeUpSeed): MadeUpOffice {
  return makeUpOffice({ members, seed, today: madeUpToday, canary: true });
}

export interface TableOfRecords {
  readonly table: TableName;
  readonly records: readonly RecordTables[TableName][];
}

/** The office as tables, in the order of `tableNames`; there is no history in a made-up one. */
export function tablesOf(office: MadeUpOffice): TableOfRecords[] {
  const { settings, ...others } = office;
  const tables: { [T in TableName]: readonly RecordTables[T][] } = {
    ...others,
    settings: [settings],
    history: [],
  };
  return tableNames.map((table) => ({ table, records: tables[table] }));
}
