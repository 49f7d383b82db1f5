/** Small settings of one account in its profile folder: lost or damaged they fall back, and failing to write them hinders nobody. */

import { readFileSync } from 'node:fs';
import type { Disk } from './disk.ts';
import { replaceFile } from './durable-file.ts';
import { readJson } from './json-file.ts';
import { createQueue } from './one-at-a-time.ts';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export interface SmallFile<T> {
  read(): T;
  /** True when the new value is on the disk. */
  write(value: T): Promise<boolean>;
}

export function createSmallFile<T>(disk: Disk, path: string, schema: Schema<T>, fallback: T): SmallFile<T> {
  const inTurn = createQueue();
  const write = async (value: T) => {
    try {
      await replaceFile(disk, path, Buffer.from(`${JSON.stringify(value)}\n`));
      return true;
    } catch {
      return false;
    }
  };
  return { read: () => readOr(path, schema, fallback), write: (value) => inTurn(() => write(value)) };
}

/** Synchronous: the first window waits for its place and its language. */
function readOr<T>(path: string, schema: Schema<T>, fallback: T): T {
  try {
    return readJson(readFileSync(path, 'utf8'), schema) ?? fallback;
  } catch {
    return fallback;
  }
}
