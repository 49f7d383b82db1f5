/** What the office chose for itself, live. */

import { type Settings, settingsId } from '../domain/settings.ts';
import type { Reading } from './session.ts';
import { useStoreQuery } from './use-store-query.ts';

const readSettings = async (store: Reading) => (await store.get('settings', settingsId)) ?? null;

/** `undefined` while it is looked for; null where the record cannot be read, and the desk behaves as it usually does. */
export function useOfficeSettings(): Settings | null | undefined {
  return useStoreQuery<Settings | null>(readSettings);
}
