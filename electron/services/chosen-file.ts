/** Files the user chose in a dialog: read whole within a limit, or written whole in their place. */

import { dirname } from 'node:path';
import type { PlaceFailure } from '../contract/failures.ts';
import type { Answer } from '../contract/result.ts';
import type { Disk } from './disk.ts';
import { writeAll } from './durable-file.ts';
import { placeFailureOf } from './place-failure.ts';

export async function readChosenFile(
  disk: Disk,
  path: string,
  limit: number,
): Promise<Answer<Buffer<ArrayBuffer>, PlaceFailure>> {
  try {
    const bytes = (await disk.stat(path)).size;
    if (bytes > limit) return { ok: false, failure: { type: 'FileTooLarge', bytes, limit } };
    // A buffer of its own, never a piece of a shared pool: its owner may have to wipe it.
    return { ok: true, value: Buffer.from(await readInto(disk, path, bytes)) };
  } catch (error) {
    const place = { folder: dirname(path), bytesNeeded: 0 };
    return { ok: false, failure: await placeFailureOf(disk, error, place) };
  }
}

async function readInto(disk: Disk, path: string, bytes: number): Promise<ArrayBuffer> {
  const into = new Uint8Array(new ArrayBuffer(bytes));
  const file = await disk.open(path, 'r');
  try {
    let filled = 0;
    while (filled < bytes) {
      const { bytesRead } = await file.read(into, filled, bytes - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === bytes ? into.buffer : into.buffer.slice(0, filled);
  } finally {
    await file.close();
  }
}

/** Written in place, without a second file: what the user asked for is the only plain text that is ever on a disk. */
export async function writeChosenFile(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
): Promise<PlaceFailure | undefined> {
  let isOpened = false;
  try {
    const file = await disk.open(path, 'w');
    isOpened = true;
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return undefined;
  } catch (error) {
    const failure = await placeFailureOf(disk, error, { folder: dirname(path), bytesNeeded: bytes.length });
    // A file that would not even open is the user's own, untouched; half of ours helps nobody.
    if (isOpened) await disk.rm(path, { force: true }).catch(() => undefined);
    return failure;
  }
}
