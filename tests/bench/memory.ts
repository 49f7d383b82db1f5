/** What a running program holds in memory, all its processes together. */

import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

/** Megabytes that are its own and its share of what several processes hold together (on Linux), else Electron's working sets. */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const processes = await app.evaluate(({ app: shell }) =>
    shell.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })),
  );
  const shares = await Promise.all(
    processes.map(async ({ pid, kilobytes }) => (await shareOf(pid)) ?? kilobytes),
  );
  return shares.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}

/** The proportional set size: pages that three processes share count a third in each. */
async function shareOf(pid: number): Promise<number | undefined> {
  try {
    const rollup = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(rollup) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined;
  }
}
