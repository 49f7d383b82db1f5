/** The free-space gate: below the reserve nothing is written, because on a full disk Chromium loses an IndexedDB whole. */

import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Bytes that must stay free on the office's disk and on the profile's. Chromium's store needs room for its write-ahead log, a
 * compaction (two copies of a 4 MiB table and more) and its own caches; measured, it survived at 32 MiB and lost data below 6.
 */
export const reserveBytes = 32 * 1024 * 1024;

export interface Shortage {
  readonly type: 'DiskNearlyFull';
  readonly freeBytes: number;
  readonly neededBytes: number;
}

export type FreeBytes = (path: string) => number | undefined;

/** Free bytes of the disk on which `path` lies or would lie; undefined when the system does not say. */
export function freeBytesAt(path: string): number | undefined {
  for (let place = path; ; place = dirname(place)) {
    try {
      const facts = statfsSync(place);
      return facts.bavail * facts.bsize;
    } catch {
      if (place === dirname(place)) return undefined;
    }
  }
}

/** Synchronous on purpose: a few microseconds before every save, against a tenth of a millisecond through the thread pool. */
export function createGate(places: readonly string[], freeBytes: FreeBytes = freeBytesAt) {
  return function shortage(bytes: number): Shortage | undefined {
    const neededBytes = reserveBytes + bytes;
    for (const place of places) {
      const free = freeBytes(place);
      if (free !== undefined && free < neededBytes)
        return { type: 'DiskNearlyFull', freeBytes: free, neededBytes };
    }
    return undefined;
  };
}

export type Gate = ReturnType<typeof createGate>;
