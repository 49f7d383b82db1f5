/** The desk that one command works on: reads from the store, and turns records into changes with their before. */

import type { Reading } from '../data/store.ts';
import type { Change, ChangedRecords, ChangedTable } from '../domain/changes.ts';
import type { Clock } from '../domain/clock.ts';
import { nextMemberNumber } from '../domain/numbers.ts';
import type { Desk, StaffMember } from './session.ts';

export function createDesk(store: Reading, clock: Clock, staff: StaffMember): Desk {
  const change = async (table: ChangedTable, id: string, after: ChangedRecords[ChangedTable] | null) => {
    const before = (await store.get(table, id)) ?? null;
    return { table, id, before, after } as Change;
  };
  return {
    clock,
    staff,
    get: (table, id) => store.get(table, id),
    all: (table) => store.all(table),
    inMonths: (table, from, through) => store.inMonths(table, from, through),
    put: (table, record) => change(table, record.id, record),
    remove: (table, id) => change(table, id, null),
    async nextMemberNumber() {
      const { number, mark } = nextMemberNumber(await store.get('numbers', 'member'));
      return { number, change: await change('numbers', mark.id, mark) };
    },
  };
}
