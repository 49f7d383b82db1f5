/** The files in which Chromium keeps the working store, by their kind. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `blob`: a value too large for a row is a file of its own. */
export type StoreFileKind = 'ldb' | 'log' | 'manifest' | 'current' | 'blob';

const endings: Readonly<Record<StoreFileKind, RegExp>> = {
  ldb: /\.leveldb\/\d+\.ldb$/,
  log: /\.leveldb\/\d+\.log$/,
  manifest: /\.leveldb\/MANIFEST-\d+$/,
  current: /\.leveldb\/CURRENT$/,
  blob: /\.blob\/.*\/[0-9a-f]+$/,
};

export function storeFolder(profile: string): string {
  return join(profile, 'IndexedDB');
}

/** Full paths; at least one, or the test would prove nothing. */
export function storeFiles(profile: string, kind: StoreFileKind): string[] {
  const files = anyStoreFiles(profile, kind);
  if (files.length === 0) throw new Error(`The store has no ${kind} file.`);
  return files;
}

export function anyStoreFiles(profile: string, kind: StoreFileKind): string[] {
  return readdirSync(storeFolder(profile), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => endings[kind].test(path))
    .sort();
}
