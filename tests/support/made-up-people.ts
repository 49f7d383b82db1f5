/** Made-up people for tests, from a fixed seed: the same in every run and on every machine. */

import { isoDate, type IsoDate } from '../../renderer/domain/calendar.ts';
import {
  madeUpMembers,
  makeUpOffice,
  type MadeUpOffice,
} from '../../renderer/domain/made-up/made-up-office.ts';
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

/** Any weekday, ends of months and years, a leap day, national holidays, the monsoon and the dry months. */
const manyTodays = [
  ...['2024-02-29', '2025-01-01', '2025-03-31', '2025-08-15', '2025-12-31', '2026-01-26', '2026-05-08'],
  ...['2026-06-30', '2026-11-22', '2026-11-24', '2027-04-21', '2028-02-29', '2028-10-02', '2029-02-24'],
].map(isoDate);

/** The usual office on each of these days, each from another seed. */
export function madeUpOfficesOfManyDays(
  members: number = madeUpMembers,
): readonly (MadeUpOffice & { readonly today: IsoDate })[] {
  return manyTodays.map((today, place) => ({
    ...makeUpOffice({ members, seed: madeUpSeed + place, today }),
    today,
  }));
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
