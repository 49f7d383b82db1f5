/**
 * What an erasure asks of the office folder: a ledger of random ids that every generation hands to the next, and nothing left of before.
 *
 * [Note: An erasure is finished or not begun] The generation without the person is committed like any other, its ledger with it. From
 * then on the ledger says since when nothing older may be there; whoever looks at the folder deletes what is left, as often as it takes.
 */

import { join } from 'node:path';
import type { CallInput } from '../contract/calls.ts';
import { ledgerSchema, officeFormat, type ErasedLine, type Ledger } from '../contract/office-files.ts';
import type { Disk } from './disk.ts';
import { syncFolder } from './durable-file.ts';
import { readJson } from './json-file.ts';
import {
  generationPaths,
  listGenerations,
  namesIn,
  numberIn,
  readIfThere,
  type OfficePaths,
} from './office-folder.ts';
import { generationOfSnapshot } from './snapshots.ts';

export function ledgerToText(ledger: Ledger): string {
  return `${JSON.stringify({ format: officeFormat, ...ledger })}\n`;
}

/** Undefined where nobody was ever erased. */
export async function readLedger(
  disk: Disk,
  office: OfficePaths,
  generation: number,
): Promise<Ledger | undefined> {
  return readLedgerFile(disk, generationPaths(office, generation).erased);
}

/** Of an office of which no generation counts any more: whatever a ledger in it says, an older backup must hear. */
export async function readEveryLedger(disk: Disk, office: OfficePaths): Promise<Ledger | undefined> {
  const names = await namesIn(disk, office.generations);
  const paths = names.map((name) => join(office.generations, name, 'erased.json'));
  const found = await Promise.all(paths.map((path) => readLedgerFile(disk, path)));
  return found.reduce<Ledger | undefined>((all, ledger) => joined(all, ledger), undefined);
}

async function readLedgerFile(disk: Disk, path: string): Promise<Ledger | undefined> {
  const bytes = await readIfThere(disk, path);
  const read = bytes === undefined ? undefined : readJson(bytes.toString('utf8'), ledgerSchema);
  return read === undefined ? undefined : { since: read.since, erased: read.erased };
}

function joined(one: Ledger | undefined, other: Ledger | undefined): Ledger | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { since: Math.max(one.since, other.since), erased: eachOnce([...one.erased, ...other.erased]) };
}

function eachOnce(lines: readonly ErasedLine[]): ErasedLine[] {
  return [...new Map([...lines].reverse().map((line) => [line.id, line])).values()].reverse();
}

/** The ledger of the generation that comes after the one with `before`. */
export function nextLedger(
  before: Ledger | undefined,
  {
    reason,
    generation,
    erased: added = [],
  }: Pick<CallInput<'generation.build'>, 'reason' | 'generation' | 'erased'>,
): Ledger | undefined {
  const erased = eachOnce([...(before?.erased ?? []), ...added]);
  if (reason === 'erase') return { since: generation, erased };
  if (before === undefined && erased.length === 0) return undefined;
  // A backup can bring a ledger to a folder that had none: nothing here is of before those erasures.
  return { since: before?.since ?? 1, erased };
}

/** Deletes what the erasure of that generation must not leave. Throws the system's error; done twice is done once. */
export async function forgetBefore(disk: Disk, office: OfficePaths, since: number): Promise<void> {
  const { complete, aside } = await listGenerations(disk, office);
  const older = [
    ...complete
      .filter((generation) => generation < since)
      .map((each) => generationPaths(office, each).folder),
    ...aside.filter((name) => numberIn(name) < since).map((name) => join(office.generations, name)),
  ];
  const snapshots = (await namesIn(disk, office.snapshots))
    .filter((name) => (generationOfSnapshot(name) ?? since) < since)
    .map((name) => join(office.snapshots, name));
  for (const path of [...older, ...snapshots]) await disk.rm(path, { recursive: true, force: true });
  if (older.length > 0) await syncFolder(disk, office.generations);
  if (snapshots.length > 0) await syncFolder(disk, office.snapshots);
}
