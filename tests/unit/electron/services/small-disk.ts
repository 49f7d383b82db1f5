/** A real disk of a few megabytes for a test: a tmpfs, which only root may mount. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const whyNoSmallDisk = 'a small disk can only be mounted by root on Linux';
export const canMountSmallDisk = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

export interface SmallDisk {
  readonly folder: string;
  /** Fills it until about so many bytes are free. */
  fillUpTo(freeBytes: number): void;
  empty(): void;
  makeReadOnly(): void;
  remove(): void;
}

export function mountSmallDisk(kilobytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'sobat-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  const filling = join(folder, 'filling');
  return {
    folder,
    fillUpTo(freeBytes) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes), 1));
    },
    empty: () => rmSync(filling, { force: true }),
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    remove() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Root in a container may still not be allowed to. */
function canMount(): boolean {
  try {
    mountSmallDisk(64).remove();
    return true;
  } catch {
    return false;
  }
}
