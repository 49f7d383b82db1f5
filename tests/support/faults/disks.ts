/** Disks for one test: one whose power can be cut, and one small enough to fill. Both need root. */

import { mkdtempSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demandRoot, runTool } from './tool.ts';

const megabyte = 1024 * 1024;

export interface TestDisk {
  readonly folder: string;
  remove(): Promise<void>;
}

export interface PoweredDisk extends TestDisk {
  /** Everything written so far is on the disk: what comes before a test is not what it tests. */
  sync(): void;
  /** From now on nothing reaches the disk, and what was not synced is gone, as when the plug is pulled. */
  cutPower(): void;
  /** The power is back: the file system recovers as after a start of the computer. Nothing may use it any more. */
  powerUp(): Promise<void>;
}

/** EXT4_IOC_SHUTDOWN; 2 means that not even the file system's own journal is flushed. */
const cutByPerl =
  'open(my $disk, "<", $ARGV[0]) or die $!; ioctl($disk, 0x8004587d, my $how = pack("I", 2)) or die $!;';

/**
 * An ext4 in a file. Its kernel writes back by itself only after minutes (`commit`), so that a sync which the desk forgot is not
 * made up for by luck.
 */
export function poweredDisk(megabytes: number): PoweredDisk {
  demandRoot('Cutting the power of a disk');
  const dir = mkdtempSync(join(tmpdir(), 'sobat-disk-'));
  const image = join(dir, 'image');
  const folder = mkdtempSync(join(dir, 'mounted-'));
  writeFileSync(image, '');
  truncateSync(image, megabytes * megabyte);
  runTool('mkfs.ext4', ['-q', '-F', image]);
  const mount = () => {
    runTool('mount', ['-o', 'loop,commit=300', image, folder]);
  };
  mount();
  return {
    folder,
    sync: () => {
      runTool('sync', ['-f', folder]);
    },
    cutPower: () => {
      runTool('perl', ['-e', cutByPerl, folder]);
    },
    powerUp: async () => {
      await whenLetGo(() => {
        runTool('umount', [folder]);
      });
      mount();
    },
    remove: () => unmount(folder, dir),
  };
}

export interface SmallDisk extends TestDisk {
  freeBytes(): number;
  /** Fills the disk until so much is left, or at most a page less. */
  fillLeaving(bytes: number): Promise<void>;
  makeRoom(): Promise<void>;
}

export function smallDisk(megabytes: number): SmallDisk {
  demandRoot('A small disk');
  const dir = mkdtempSync(join(tmpdir(), 'sobat-disk-'));
  const folder = mkdtempSync(join(dir, 'mounted-'));
  runTool('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'sobat-small-disk', folder]);
  const filler = join(folder, 'other-peoples-film.mp4');
  const freeBytes = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    freeBytes,
    fillLeaving: async (bytes) => {
      for (let surplus = freeBytes() - bytes; surplus > 0; surplus = freeBytes() - bytes)
        await appendFile(filler, Buffer.alloc(Math.min(surplus, 8 * megabyte), 1));
    },
    makeRoom: () => rm(filler, { force: true }),
    remove: () => unmount(folder, dir),
  };
}

/** Files of a process that was just killed are closed a moment later. */
async function whenLetGo(work: () => void): Promise<void> {
  for (let left = 40; ; left -= 1) {
    try {
      work();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Lazily: a process that a failed test left behind must not keep the disk. */
async function unmount(folder: string, dir: string): Promise<void> {
  runTool('umount', ['-l', folder]);
  await rm(dir, { recursive: true, force: true });
}
