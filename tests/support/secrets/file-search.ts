/** Searches files as they lie on the disk: their bytes whole, with what was deleted in them, and their names. */

import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { createSearch, type Finds, type Needle, type Search } from './secret-search.ts';

export interface FileSearch {
  readonly folders: readonly string[];
  readonly needles: readonly Needle[];
  /** Only files that were written after that moment (milliseconds). Left out: all. */
  readonly since?: number;
  /** Paths that may hold names. */
  readonly except?: readonly string[];
}

export interface FilesFound {
  /** `path: needle`, one each; empty when nothing is there. */
  readonly finds: readonly string[];
  readonly filesRead: number;
}

export function findInFiles({ folders, needles, since = 0, except = [] }: FileSearch): FilesFound {
  const search = createSearch(needles);
  const finds: string[] = [];
  let filesRead = 0;
  for (const path of folders.flatMap(filesUnder)) {
    if (except.includes(path)) continue;
    const own = findsIn(path, since, search);
    if (own === undefined) continue;
    filesRead += 1;
    finds.push(...[...own.keys()].map((name) => `${path}: ${name}`));
  }
  return { finds, filesRead };
}

/** Undefined for a file that is older or has gone: others come and go while one looks. */
function findsIn(path: string, since: number, search: Search): Finds | undefined {
  try {
    if (statSync(path).mtimeMs < since) return undefined;
    const finds: Finds = new Map();
    search.look(Buffer.from(path), finds);
    search.look(readFileSync(path), finds);
    return finds;
  } catch {
    return undefined;
  }
}

function filesUnder(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
