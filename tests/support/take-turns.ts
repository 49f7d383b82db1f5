/** One process at a time: whoever makes the folder has the turn, everybody else waits for it to go. */

import { mkdir, rm, stat } from 'node:fs/promises';

/** Waits for the turn and gives the function that ends it. A turn older than `seconds` belongs to a process that is gone. */
export async function takeTurns(folder: string, seconds: number): Promise<() => Promise<void>> {
  for (;;) {
    const isMine = await mkdir(folder).then(
      () => true,
      () => false,
    );
    if (isMine) return () => rm(folder, { recursive: true, force: true });
    const { mtimeMs } = await stat(folder).catch(() => ({
      mtimeMs: Date.now(),
    }));
    if (Date.now() - mtimeMs > seconds * 1000) await rm(folder, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
