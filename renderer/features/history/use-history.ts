/** Everything a history needs from the store, live: the entries, and the records they speak of. */

import type { HistoryEntry } from '../../domain/history.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { readKnownRecords, type KnownRecords } from './known-records.ts';

export interface HistoryReading {
  readonly history: readonly HistoryEntry[];
  readonly records: KnownRecords;
}

/** `undefined` while it is read for the first time. */
export function useHistory(): HistoryReading | undefined {
  return useStoreQuery(readHistory);
}

async function readHistory(store: Reading): Promise<HistoryReading> {
  return { history: await store.all('history'), records: await readKnownRecords(store) };
}
