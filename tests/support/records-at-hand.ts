/** A store that holds only what the test puts into it: for readings that are asked for nothing else. */

import type { MonthlyTable } from '../../renderer/data/sealed-rows.ts';
import { monthOf } from '../../renderer/data/sealed-rows.ts';
import type { Reading } from '../../renderer/data/store.ts';
import type { RecordTables, TableName } from '../../renderer/domain/records.ts';

export function recordsAtHand(tables: Partial<{ [T in TableName]: RecordTables[T][] }>): Reading {
  const all = <T extends TableName>(table: T) => Promise.resolve<RecordTables[T][]>(tables[table] ?? []);
  return {
    all,
    get: async (table, id) => (await all(table)).find((record) => record.id === id),
    inMonths: async <T extends MonthlyTable>(table: T, from: string, through: string) =>
      (await all(table)).filter((record) => {
        const month = monthOf(table, record) ?? '';
        return from <= month && month <= through;
      }),
  };
}
