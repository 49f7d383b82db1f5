/** The road of a backup to a stick: room, write under another name, fsync, rename to a new name, read again, compare, receipt. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PlaceFailure } from '../contract/failures.ts';
import type { Answer } from '../contract/result.ts';
import { backupName } from './backup-name.ts';
import type { Disk } from './disk.ts';
import { renamePatiently, syncFolder, writeNewFile } from './durable-file.ts';
import { isMissing } from './errno.ts';
import { freeBytesIn, placeFailureOf } from './place-failure.ts';

export interface BackupRequest {
  readonly folder: string;
  readonly generation: number;
  readonly bytes: Uint8Array;
  /** Local time stands in the name: it is read by people. */
  readonly at: Date;
}

export interface Receipt {
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Hexadecimal, of the bytes as they were read back. */
  readonly sha256: string;
}

/** Room for the folder's own entries beside the file. */
const folderBytes = 64 * 1024;

/** Either the whole file stands under a new name and was read again, or nothing new does; an existing file is never touched. */
export async function writeBackupFile(
  disk: Disk,
  request: BackupRequest,
): Promise<Answer<Receipt, PlaceFailure>> {
  const { folder, bytes } = request;
  const bytesNeeded = bytes.length + folderBytes;
  const bytesFree = await freeBytesIn(disk, folder);
  if (bytesFree !== undefined && bytesFree < bytesNeeded) {
    return { ok: false, failure: { type: 'DriveFull', bytesNeeded, bytesFree } };
  }
  let unfinished: string | undefined;
  try {
    const fileName = await newName(disk, request);
    unfinished = join(folder, `${fileName}.partial`);
    await disk.rm(unfinished, { force: true });
    await writeNewFile(disk, unfinished, bytes);
    await renamePatiently(disk, unfinished, join(folder, fileName));
    unfinished = join(folder, fileName);
    await syncFolder(disk, folder).catch(() => undefined);
    return await readBack(disk, folder, fileName, bytes);
  } catch (error) {
    const failure = await placeFailureOf(disk, error, { folder, bytesNeeded });
    if (unfinished !== undefined) await disk.rm(unfinished, { force: true }).catch(() => undefined);
    return { ok: false, failure };
  }
}

/** Through a new handle. The system may answer from its cache; what a drive silently lost shows when the stick is next put in. */
async function readBack(
  disk: Disk,
  folder: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<Answer<Receipt, PlaceFailure>> {
  const path = join(folder, fileName);
  const { sizeBytes, sha256 } = await hashOfFile(disk, path);
  if (sizeBytes === bytes.length && sha256 === createHash('sha256').update(bytes).digest('hex')) {
    return { ok: true, value: { fileName, sizeBytes, sha256 } };
  }
  // A name no restore offers: if it cannot be given, the file goes.
  await disk.rename(path, `${path}.bad`).catch(() => disk.rm(path, { force: true }));
  return { ok: false, failure: { type: 'ReadBackDiffers' } };
}

async function hashOfFile(disk: Disk, path: string): Promise<{ sizeBytes: number; sha256: string }> {
  const file = await disk.open(path, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(1024 * 1024);
    let sizeBytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, sizeBytes);
      if (bytesRead === 0) return { sizeBytes, sha256: hash.digest('hex') };
      hash.update(chunk.subarray(0, bytesRead));
      sizeBytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** The first name of this minute that nothing has yet. */
async function newName(disk: Disk, { folder, generation, at }: BackupRequest): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const name = backupName(at, generation, copy);
    if (!(await isThere(disk, join(folder, name)))) return name;
  }
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
