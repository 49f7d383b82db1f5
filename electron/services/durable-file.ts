/** Writing files so that they survive a power cut: all bytes out, fsync, rename, fsync of the folder. */

import { dirname } from 'node:path';
import type { Disk, DiskFile } from './disk.ts';
import { errnoOf } from './errno.ts';

/** One write may be short (a nearly full disk does that); nothing counts before all bytes are out. */
export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(
      bytes,
      written,
      Math.min(bytes.length - written, writeStep),
      written,
    );
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    written += bytesWritten;
  }
}

/** Small enough that a drive that fills up or goes away is noticed soon. */
const writeStep = 1024 * 1024;

/** Creates the file (it must not exist) and answers when its bytes are on the device. */
export async function writeNewFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts the file in place of the old one in a single step: whoever reads sees the old bytes or the new ones, whole. */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.new`;
  await disk.rm(unfinished, { force: true });
  try {
    await writeNewFile(disk, unfinished, bytes);
    await renamePatiently(disk, unfinished, path);
  } catch (error) {
    await disk.rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, dirname(path));
}

/** Makes a rename or a new name in the folder last. Windows has no such call for folders and keeps its own journal of names. */
export async function syncFolder(disk: Disk, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await disk.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A virus scanner holds new files for a moment: such a rename is tried again, up to a minute in all. */
export async function renamePatiently(
  disk: Disk,
  from: string,
  to: string,
  waits = renameWaits,
): Promise<void> {
  for (const wait of waits) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!isHeldForAMoment(errnoOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  await disk.rename(from, to);
}

const renameWaits: readonly number[] = [50, 100, 250, 500, 1000, 2000, 5000, 10_000, 20_000, 20_000];

function isHeldForAMoment(code: string): boolean {
  if (code === 'EBUSY') return true;
  return process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
}
