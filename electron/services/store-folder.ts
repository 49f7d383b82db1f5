/** The folder in which Chromium keeps the working store, looked at while Chromium has it not open. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSchema, storeNoteSchema } from '../contract/office-files.ts';
import { readJson } from './json-file.ts';
import { completeIn, generationPaths, officePaths, type OfficePaths } from './office-folder.ts';
import { readPointerText } from './pointer.ts';

/**
 * Where the list of the store's files is gone, Chromium neither opens the store nor deletes it nor makes a new one, at this start or
 * any other; measured. Such a store is emptied, for the window to fill it anew from the office folder. One that can be opened, or
 * of which nothing is known, is left to Chromium. Only before `ready`, and only by the one instance that is allowed.
 */
export function removeUnopenableStore(profile: string): void {
  const folder = join(profile, 'IndexedDB');
  try {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(ending) && lacksItsList(join(folder, name))) empty(join(folder, name));
    }
  } catch {
    // No store yet, or a disk that cannot be read or written: the look at the office folder finds out and says so.
  }
}

/**
 * Chromium keeps deleted rows in its files for as long as it likes, and whoever has an old key can open them. So after an erasure, also
 * one that another account of this PC made, every file of the store goes; the window fills a new one from the office folder. Only before
 * `ready`, and only by the one instance that is allowed.
 */
export function emptyStoreOfBefore(profile: string, officeFolder: string): void {
  const folder = join(profile, 'IndexedDB');
  try {
    const since = sinceInFolder(officeFolder);
    if (since === undefined || since <= sinceOfStore(profile)) return;
    if (existsSync(folder))
      for (const name of readdirSync(folder)) {
        if (name.endsWith(ending)) empty(join(folder, name));
        if (name.endsWith(endingOfLarge)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    noteStoreSince(profile, since);
  } catch {
    // Tried again at the next start; until then nobody is told that it is gone.
  }
}

/** True where no file of a store is left: then the next one begins with nothing of before in it. */
export function isStoreGone(profile: string): boolean {
  const folder = join(profile, 'IndexedDB');
  return (
    !existsSync(folder) ||
    !readdirSync(folder).some((name) => name.endsWith(ending) || name.endsWith(endingOfLarge))
  );
}

function storeNote(profile: string): string {
  return join(profile, 'sobat-store.json');
}

/** The store holds nothing of before that generation. */
export function noteStoreSince(profile: string, since: number): void {
  writeFileSync(storeNote(profile), `${JSON.stringify({ since })}\n`);
}

function sinceOfStore(profile: string): number {
  return readOr(storeNote(profile), storeNoteSchema)?.since ?? 0;
}

/** By the ledger of the generation that counts, which is the newest complete one where the pointer to it cannot be read. */
function sinceInFolder(officeFolder: string): number | undefined {
  const office = officePaths(officeFolder);
  const generation = generationIn(office);
  if (generation === undefined) return undefined;
  return readOr(generationPaths(office, generation).erased, ledgerSchema)?.since;
}

/** Whoever looks at the folder afterwards chooses the same one, and mends the pointer. */
function generationIn({ pointer, generations }: OfficePaths): number | undefined {
  const reading = existsSync(pointer) ? readPointerText(readFileSync(pointer, 'utf8')) : undefined;
  if (reading?.type === 'Good') return reading.pointer.generation;
  return existsSync(generations) ? completeIn(readdirSync(generations)).at(-1) : undefined;
}

function readOr<T>(path: string, schema: Parameters<typeof readJson<T>>[1]): T | undefined {
  try {
    return readJson(readFileSync(path, 'utf8'), schema);
  } catch {
    return undefined;
  }
}

const ending = '.leveldb';
/** Beside it, values too large for it: an older desk's. */
const endingOfLarge = '.blob';

/** CURRENT holds nothing but the name of the list. */
function lacksItsList(store: string): boolean {
  const current = join(store, 'CURRENT');
  if (!existsSync(current)) return false;
  const list = readFileSync(current, 'latin1').trim();
  return /^MANIFEST-\d+$/.test(list) && !existsSync(join(store, list));
}

/**
 * With the files of large values that an older desk left beside it: a new store would take them for its own. The folder itself stays: it
 * tells that there was an office here.
 */
function empty(store: string): void {
  rmSync(store, { recursive: true, force: true });
  mkdirSync(store);
  rmSync(`${store.slice(0, -ending.length)}${endingOfLarge}`, { recursive: true, force: true });
}
