/** The records that lines of the history speak of, by table and id, as they are now. */

import type { ChangedRecords, ChangedTable } from '../../domain/changes.ts';
import type { Reading } from '../../session/session.ts';

export interface KnownRecords {
  find<T extends ChangedTable>(table: T, id: string): ChangedRecords[T] | undefined;
}

/** Everything that has a name of its own or lends one to something else. */
const named = [
  'members',
  'venues',
  'groups',
  'memberships',
  'meetings',
  'programmes',
  'sessions',
  'participations',
  'pairs',
  'holidays',
  'relationships',
  'consents',
  'endorsements',
  'followUps',
  'notices',
  'conducts',
  'acceptances',
  'savedViews',
] as const satisfies readonly ChangedTable[];

export async function readKnownRecords(store: Reading): Promise<KnownRecords> {
  const records = new Map<string, unknown>();
  for (const table of named) {
    for (const record of await store.all(table)) records.set(keyOf(table, record.id), record);
  }
  return {
    find: <T extends ChangedTable>(table: T, id: string) =>
      records.get(keyOf(table, id)) as ChangedRecords[T] | undefined,
  };
}

export function keyOf(table: ChangedTable, id: string): string {
  return `${table} ${id}`;
}
