/**
 * Deleting a made-up office, so that a fresh one can be made.
 *
 * [Note: Only made-up people are deleted] The desk deletes an office in this file and nowhere else. Before it does, three things that
 * do not depend on each other must all say that nobody in it is real: the name of the folder it really lies in, the pointer with its
 * checksum, and the journal of every generation. What cannot be read is no yes.
 */

import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { renamePatiently } from './durable-file.ts';
import { readHeader } from './journal-frame.ts';
import { listGenerations, namesIn, readIfThere, type OfficePaths } from './office-folder.ts';
import { readPointer } from './pointer.ts';

export type WhyKept = 'otherFolder' | 'notMadeUp' | 'realJournal';

/** Undefined when the office may be deleted. `name` is that of the folder around a made-up office. */
export async function whyKeepOffice(
  disk: Disk,
  paths: OfficePaths,
  name: string,
): Promise<WhyKept | undefined> {
  // Where it really lies: a link under the right name could lead to the office of real people.
  const real = await disk.realpath(paths.folder);
  if (basename(dirname(real)) !== name || basename(real) !== basename(paths.folder)) return 'otherFolder';
  const reading = await readPointer(disk, paths);
  if (reading.type !== 'Good' || !reading.pointer.madeUp) return 'notMadeUp';
  return (await everyJournalIsMadeUp(disk, paths)) ? undefined : 'realJournal';
}

async function everyJournalIsMadeUp(disk: Disk, paths: OfficePaths): Promise<boolean> {
  // Unfinished ones are no office yet; those set aside may be all that is left of one.
  const { unfinished } = await listGenerations(disk, paths);
  const names = (await namesIn(disk, paths.generations)).filter((each) => !unfinished.includes(each));
  for (const name of names) {
    const journal = await readIfThere(disk, join(paths.generations, name, 'journal'));
    if (readHeader(journal ?? Buffer.alloc(0))?.header.madeUp !== true) return false;
  }
  return true;
}

/** In one step out of the way, then piece by piece: killed anywhere, there is the whole office or none. */
export async function deleteOffice(disk: Disk, { folder }: OfficePaths): Promise<void> {
  await disk.rm(beingDeleted(folder), { recursive: true, force: true });
  await renamePatiently(disk, folder, beingDeleted(folder));
  await disk.rm(beingDeleted(folder), { recursive: true, force: true });
}

function beingDeleted(folder: string): string {
  return `${folder}.deleted`;
}

/**
 * At the start, before Chromium opens anything: what a deletion left. A working store without its office would be taken for the trace of
 * an office that somebody lost, and no fresh one would be made. Does nothing in a folder of another name.
 */
export function tidyMadeUpFolder(office: string, profile: string, name: string): void {
  const around = dirname(office);
  if (basename(around) !== name || dirname(profile) !== around) return;
  try {
    rmSync(beingDeleted(office), { recursive: true, force: true });
    if (!existsSync(office)) rmSync(join(profile, 'IndexedDB'), { recursive: true, force: true });
  } catch {
    // A disk that cannot be written: the look at the office folder finds out and says so.
  }
}
