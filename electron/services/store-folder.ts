/** The folder in which Chromium keeps the working store, looked at before Chromium opens it. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the list of the store's files is gone, Chromium neither opens the store nor deletes it nor makes a new one, at this start or
 * any other; measured. Such a store is emptied, for the window to fill it anew from the office folder. One that can be opened, or
 * of which nothing is known, is left to Chromium. Only before `ready`, and only by the one instance that is allowed.
 */
export function removeUnopenableStore(profile: string): void {
  const folder = join(profile, 'IndexedDB');
  try {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(ending) && lacksItsList(join(folder, name))) empty(join(folder, name));
    }
  } catch {
    // No store yet, or a disk that cannot be read or written: the look at the office folder finds out and says so.
  }
}

const ending = '.leveldb';

/** CURRENT holds nothing but the name of the list. */
function lacksItsList(store: string): boolean {
  const current = join(store, 'CURRENT');
  if (!existsSync(current)) return false;
  const list = readFileSync(current, 'latin1').trim();
  return /^MANIFEST-\d+$/.test(list) && !existsSync(join(store, list));
}

/**
 * With the files of large values that an older desk left beside it: a new store would take them for its own. The folder itself stays: it
 * tells that there was an office here.
 */
function empty(store: string): void {
  rmSync(store, { recursive: true, force: true });
  mkdirSync(store);
  rmSync(`${store.slice(0, -ending.length)}.blob`, { recursive: true, force: true });
}
