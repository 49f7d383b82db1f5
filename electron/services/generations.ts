/**
 * The one commit point of first run, restore, compaction, healing and new keys.
 *
 * [Note: Old or new, complete] Everything is written into `gNNNNN.building`, fsynced, read again and compared; the folder gets its name;
 * then the pointer is renamed, and only then are older generations removed. Killed anywhere, one whole generation counts.
 */

import { join } from 'node:path';
import type { CallInput } from '../contract/calls.ts';
import type { GenerationFailure } from '../contract/failures.ts';
import { officeFormat, type JournalHeader, type Ledger, type Pointer } from '../contract/office-files.ts';
import type { Answer } from '../contract/result.ts';
import type { Disk } from './disk.ts';
import { renamePatiently, syncFolder, writeNewFile } from './durable-file.ts';
import { ledgerToText } from './erasures.ts';
import { errnoOf } from './errno.ts';
import { headerToBytes, sha256 } from './journal-frame.ts';
import {
  buildingPaths,
  generationName,
  generationPaths,
  listGenerations,
  type OfficePaths,
} from './office-folder.ts';
import { readPointer, writePointer } from './pointer.ts';

export type GenerationRequest = Omit<CallInput<'generation.build'>, 'erased'> & {
  /** Everybody who was ever erased, those of this generation included. */
  readonly ledger?: Ledger | undefined;
};
export type Built = Answer<{ lastHash: Uint8Array<ArrayBuffer> }, GenerationFailure>;

/** Builds, verifies and commits. On any failure the office folder says what it said before. */
export async function buildGeneration(
  disk: Disk,
  office: OfficePaths,
  request: GenerationRequest,
): Promise<Built> {
  const header = headerToBytes(headerOf(request));
  const built: Built = { ok: true, value: { lastHash: sha256(header) } };
  try {
    const isSame = await writeGeneration(disk, office, request, header);
    if (!isSame) {
      await removeUncommitted(disk, office, request.generation);
      return { ok: false, failure: { type: 'ReadBackDiffers' } };
    }
    await commitGeneration(disk, office, request);
    return built;
  } catch (error) {
    // Only the sync after the pointer's rename failed: what the pointer says counts, and it says the new one.
    if (await isCommitted(disk, office, request.generation)) return built;
    await removeUncommitted(disk, office, request.generation).catch(() => undefined);
    return { ok: false, failure: { type: 'WriteFailed', code: errnoOf(error) } };
  }
}

export function bytesNeededFor({ base, keyring, wrappedDataKey }: GenerationRequest): number {
  return base.length + 2 * Buffer.byteLength(keyring) + Buffer.byteLength(wrappedDataKey);
}

function headerOf({
  storeId,
  generation,
  afterNumber,
  madeUp,
  wrappedDataKey,
}: GenerationRequest): JournalHeader {
  return { format: officeFormat, storeId, generation, afterNumber, madeUp, wrappedDataKey };
}

async function writeGeneration(
  disk: Disk,
  office: OfficePaths,
  request: GenerationRequest,
  header: Buffer,
): Promise<boolean> {
  const paths = buildingPaths(office, request.generation);
  await removeUncommitted(disk, office, request.generation);
  await disk.mkdir(paths.folder, { recursive: true });
  await syncFolder(disk, office.folder);
  const keyring = Buffer.from(request.keyring, 'utf8');
  const files: readonly (readonly [string, Uint8Array])[] = [
    [paths.keyrings[0], keyring],
    [paths.keyrings[1], keyring],
    [paths.journal, header],
    [paths.base, request.base],
    ...ledgerFile(paths.erased, request.ledger),
  ];
  for (const [path, bytes] of files) await writeNewFile(disk, path, bytes);
  await syncFolder(disk, paths.folder);
  for (const [path, bytes] of files) {
    const written = await disk.readFile(path);
    if (!written.equals(bytes)) return false;
  }
  return true;
}

function ledgerFile(path: string, ledger: Ledger | undefined): readonly (readonly [string, Uint8Array])[] {
  return ledger === undefined ? [] : [[path, Buffer.from(ledgerToText(ledger))]];
}

async function commitGeneration(disk: Disk, office: OfficePaths, request: GenerationRequest): Promise<void> {
  const { generation, storeId, madeUp } = request;
  const pointer: Pointer = { format: officeFormat, storeId, generation, madeUp };
  await renamePatiently(
    disk,
    buildingPaths(office, generation).folder,
    generationPaths(office, generation).folder,
  );
  await syncFolder(disk, office.generations);
  await writePointer(disk, office, pointer);
}

async function isCommitted(disk: Disk, office: OfficePaths, generation: number): Promise<boolean> {
  const reading = await readPointer(disk, office).catch(() => undefined);
  return reading?.type === 'Good' && reading.pointer.generation === generation;
}

/**
 * Takes away what was built under this number and never committed. A complete folder is renamed first: left half removed under its
 * own name, or whole beside a generation that goes on, it could be taken for the newest one when the pointer is lost.
 */
export async function removeUncommitted(disk: Disk, office: OfficePaths, generation: number): Promise<void> {
  const unfinished = buildingPaths(office, generation).folder;
  await disk.rm(unfinished, { recursive: true, force: true });
  const { complete } = await listGenerations(disk, office);
  if (!complete.includes(generation)) return;
  await disk.rename(generationPaths(office, generation).folder, unfinished);
  await syncFolder(disk, office.generations);
  await disk.rm(unfinished, { recursive: true, force: true });
}

/** Removes interrupted buildings and every generation before the one that counts. Call only with a good pointer. */
export async function removeOlder(disk: Disk, office: OfficePaths, current: number): Promise<void> {
  const { complete, unfinished } = await listGenerations(disk, office);
  const older = complete.filter((generation) => generation < current).map(generationName);
  for (const name of [...unfinished, ...older]) {
    await disk.rm(join(office.generations, name), { recursive: true, force: true });
  }
}

/** Sets damaged generations aside under a name that is never chosen and never removed: something in them may still be read by hand. */
export async function setAsideOlder(disk: Disk, office: OfficePaths, current: number): Promise<void> {
  const { complete } = await listGenerations(disk, office);
  for (const generation of complete.filter((each) => each < current)) {
    const { folder } = generationPaths(office, generation);
    await disk.rename(folder, `${folder}.aside`);
  }
  await syncFolder(disk, office.generations);
}
