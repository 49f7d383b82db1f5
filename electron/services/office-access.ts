/** Makes the office folder, open to all accounts of the PC on Windows (they share one office, each with its own working store). */

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { syncFolder, writeNewFile } from './durable-file.ts';
import { isMissing } from './errno.ts';

/** The group "Users" by its well-known id, because its name is translated: may read, write and delete here and below. */
const usersMayModify = ['/grant', '*S-1-5-32-545:(OI)(CI)M'] as const;

/** Creates the folder if it is not there. Throws the system's error when that is impossible. */
export async function prepareFolder(disk: Disk, folder: string, isShared: boolean): Promise<void> {
  try {
    await disk.stat(folder);
    return;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await disk.mkdir(folder, { recursive: true });
  for (const above of [dirname(folder), dirname(dirname(folder))])
    await syncFolder(disk, above).catch(() => undefined);
  if (isShared && process.platform === 'win32') await shareWithUsers(folder);
}

/** Fails without consequence for the account that made the folder; the others are then told that it is not writable. */
function shareWithUsers(folder: string): Promise<void> {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'icacls.exe');
  return new Promise((resolve) => {
    execFile(program, [folder, ...usersMayModify], { windowsHide: true }, () => {
      resolve();
    });
  });
}

/** Throws the system's error when a file cannot be made, synced and removed in the folder. Permissions alone do not tell. */
export async function proveWritable(disk: Disk, folder: string): Promise<void> {
  const probe = join(folder, `probe-${randomUUID()}`);
  try {
    await writeNewFile(disk, probe, Buffer.from([1]));
  } finally {
    await disk.rm(probe, { force: true });
  }
}
