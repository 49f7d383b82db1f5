/**
 * Where things lie in the office folder: `office.json`, `generations/g00001/{keyring-a.json, keyring-b.json, journal, base.sobat}` and, where somebody was ever erased, `erased.json`,
 * `snapshots/`, `office.lock`. A folder is complete when its name is a generation's; while it is built it is `gNNNNN.building`.
 */

import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { isMissing } from './errno.ts';

export interface OfficePaths {
  readonly folder: string;
  readonly pointer: string;
  readonly generations: string;
  readonly snapshots: string;
  readonly lockNote: string;
}

export interface GenerationPaths {
  readonly folder: string;
  readonly keyrings: readonly [string, string];
  readonly journal: string;
  readonly base: string;
  readonly erased: string;
}

export function officePaths(folder: string): OfficePaths {
  return {
    folder,
    pointer: join(folder, 'office.json'),
    generations: join(folder, 'generations'),
    snapshots: join(folder, 'snapshots'),
    lockNote: join(folder, 'office.lock'),
  };
}

export function generationName(generation: number): string {
  return `g${String(generation).padStart(5, '0')}`;
}

export function generationPaths(office: OfficePaths, generation: number): GenerationPaths {
  return filesIn(join(office.generations, generationName(generation)));
}

export function buildingPaths(office: OfficePaths, generation: number): GenerationPaths {
  return filesIn(join(office.generations, `${generationName(generation)}${building}`));
}

const building = '.building';

function filesIn(folder: string): GenerationPaths {
  return {
    folder,
    keyrings: [join(folder, 'keyring-a.json'), join(folder, 'keyring-b.json')],
    journal: join(folder, 'journal'),
    base: join(folder, 'base.sobat'),
    erased: join(folder, 'erased.json'),
  };
}

export interface GenerationFolders {
  /** Complete generations, ascending. */
  readonly complete: readonly number[];
  /** Names of folders whose building was interrupted. */
  readonly unfinished: readonly string[];
  /** Names of damaged generations that were set aside when a backup took their place. */
  readonly aside: readonly string[];
}

export async function listGenerations(disk: Disk, office: OfficePaths): Promise<GenerationFolders> {
  const names = await namesIn(disk, office.generations);
  return {
    complete: completeIn(names),
    unfinished: names.filter((name) => /^g\d{5,}\.building$/.test(name)),
    aside: names.filter((name) => /^g\d{5,}\.aside/.test(name)),
  };
}

/** Ascending, of the names in the folder of generations. */
export function completeIn(names: readonly string[]): number[] {
  const complete = names.filter((name) => /^g\d{5,}$/.test(name)).map((name) => Number(name.slice(1)));
  return complete.sort((a, b) => a - b);
}

/** The generation in the name of a folder that was set aside or is being built. */
export function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? '0');
}

/** The names in a folder; none when there is no such folder. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The file's bytes, or undefined when there is none. */
export async function readIfThere(disk: Disk, path: string): Promise<Buffer | undefined> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
