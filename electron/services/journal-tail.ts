/** Keeps what is cut off a journal in a file beside it, so that a cut can be looked into; the newest three are kept. */

import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nodeDisk } from './disk.ts';
import { syncFolder, writeNewFile } from './durable-file.ts';

const kept = 3;

/** Writes `journal-cut-<n>` next to the journal, n counting up. */
export async function keepCutTail(journalPath: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(journalPath);
  const prefix = `${basename(journalPath)}-cut-`;
  const numbers = await cutNumbers(folder, prefix);
  await writeNewFile(nodeDisk, join(folder, `${prefix}${(numbers.at(-1) ?? 0) + 1}`), bytes);
  await syncFolder(nodeDisk, folder);
  const surplus = numbers.slice(0, Math.max(0, numbers.length + 1 - kept));
  await Promise.all(surplus.map((number) => rm(join(folder, `${prefix}${number}`), { force: true })));
}

async function cutNumbers(folder: string, prefix: string): Promise<number[]> {
  const names = await readdir(folder);
  const numbers = names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter((number) => Number.isSafeInteger(number));
  return numbers.sort((a, b) => a - b);
}
