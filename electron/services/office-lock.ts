/**
 * Only one program holds the office. The lock is a socket that listens under a name made from the folder's real path: it goes with its
 * process, however that ends, so nothing stale is ever left. `office.lock` beside it only tells others who and since when.
 */

import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { lockNoteSchema } from '../contract/office-files.ts';
import type { Disk } from './disk.ts';
import { errnoOf } from './errno.ts';
import { readJson } from './json-file.ts';
import { readIfThere, type OfficePaths } from './office-folder.ts';

export interface OfficeLock {
  release(): Promise<void>;
}

export interface LockNote {
  readonly by: string;
  readonly since: string;
}

/** The lock, or undefined when somebody else has it. Throws when the system gives no such socket at all. */
export async function takeOfficeLock(disk: Disk, folder: string): Promise<OfficeLock | undefined> {
  const address = lockAddress(await realPathOf(disk, folder));
  const server = createServer((socket) => {
    socket.destroy();
  });
  try {
    await listen(server, address);
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes(errnoOf(error))) return undefined;
    throw error;
  }
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Windows: a named pipe, of which the first instance is exclusive. Linux: a name in the abstract namespace, which is no file. */
export function lockAddress(realPath: string, platform: NodeJS.Platform = process.platform): string {
  const path = platform === 'win32' ? realPath.toLowerCase() : realPath;
  const name = `sobat-office-${createHash('sha256').update(path).digest('hex').slice(0, 40)}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`;
}

export async function readLockNote(disk: Disk, office: OfficePaths): Promise<LockNote> {
  const bytes = await readIfThere(disk, office.lockNote).catch(() => undefined);
  return readJson(bytes?.toString('utf8') ?? '', lockNoteSchema) ?? { by: '', since: '' };
}

/** A note that could not be written hinders nobody. */
export async function writeLockNote(disk: Disk, office: OfficePaths, note: LockNote): Promise<void> {
  try {
    const file = await disk.open(office.lockNote, 'w');
    await file.writeFile(JSON.stringify(note));
    await file.close();
  } catch {
    // The lock itself is held all the same.
  }
}

/** The folder's real path even before it exists, so that both of two first starts ask for the same name. */
async function realPathOf(disk: Disk, folder: string): Promise<string> {
  try {
    return await disk.realpath(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(await realPathOf(disk, parent), basename(folder));
  }
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      resolve();
    });
  });
}
