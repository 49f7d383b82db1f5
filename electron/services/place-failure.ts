/** Turns a system error at a place outside the office folder (a stick, a folder the user chose) into what the user can act on. */

import type { PlaceFailure } from '../contract/failures.ts';
import type { Disk } from './disk.ts';
import { errnoOf } from './errno.ts';

interface Place {
  readonly folder: string;
  readonly bytesNeeded: number;
}

/** The largest file FAT32 can hold: many sticks are formatted with it. */
const largestFatFile = 2 ** 32 - 1;

export async function placeFailureOf(
  disk: Disk,
  error: unknown,
  { folder, bytesNeeded }: Place,
): Promise<PlaceFailure> {
  const code = errnoOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { type: 'DriveFull', bytesNeeded, bytesFree: (await freeBytesIn(disk, folder)) ?? 0 };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { type: 'DriveReadOnly' };
    case 'EBUSY':
    case 'ETXTBSY':
      return { type: 'FileInUse' };
    case 'EFBIG':
      return { type: 'FileTooLarge', bytes: bytesNeeded, limit: largestFatFile };
    case 'ENODEV':
    case 'ENXIO':
    case 'ENOTCONN':
    case 'ESTALE':
    case 'EHOSTDOWN':
      return { type: 'DriveGone' };
    default:
      return (await isGone(disk, folder)) ? { type: 'DriveGone' } : { type: 'Failed', code };
  }
}

/** What is free in the folder; undefined when the system does not say. */
export async function freeBytesIn(disk: Disk, folder: string): Promise<number | undefined> {
  try {
    const facts = await disk.statfs(folder);
    return facts.bavail * facts.bsize;
  } catch {
    return undefined;
  }
}

/** A stick pulled out answers EIO or ENOENT to whatever is asked of it, and its folder is not there any more. */
async function isGone(disk: Disk, folder: string): Promise<boolean> {
  try {
    return !(await disk.stat(folder)).isDirectory();
  } catch {
    return true;
  }
}
