/** Deletes the working store while the program runs: through Chromium, which has its files open. */

import { session } from 'electron';
import type { Log } from '../services/log.ts';
import { isStoreGone, noteStoreSince } from '../services/store-folder.ts';

/** What could not be deleted now goes at the next start, before Chromium opens it. */
export async function clearStore(profile: string, since: number, log: Log): Promise<void> {
  try {
    await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
    const isGone = isStoreGone(profile);
    if (isGone) noteStoreSince(profile, since);
    log('storeCleared', { what: isGone ? 'gone' : 'kept' });
  } catch {
    log('storeCleared', { what: 'failed' });
  }
}
