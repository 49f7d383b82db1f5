/** Snapshots: sealed archives inside the office folder. The name says what is in one, and part of its hash tells a good one from a bad one. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SnapshotFacts } from '../contract/calls.ts';
import type { GenerationFailure, ReadFailure } from '../contract/failures.ts';
import type { Answer } from '../contract/result.ts';
import type { Disk } from './disk.ts';
import { renamePatiently, syncFolder, writeNewFile } from './durable-file.ts';
import { errnoOf, isMissing } from './errno.ts';
import { namesIn, type OfficePaths } from './office-folder.ts';

/** How many good snapshots are kept. */
const keptSnapshots = 3;

/** `s-g00002-n00000123-20261122T161000Z-0123456789abcdef.sobat`: generation, journal number, made at (UTC), start of the SHA-256. */
const namePattern = /^s-g(\d{5,})-n(\d{8,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{16})\.sobat$/;

interface SnapshotRequest {
  readonly generation: number;
  readonly number: number;
  readonly madeAt: Date;
  readonly bytes: Uint8Array;
}

/** Written under another name, fsynced, read again, renamed; then the oldest beyond the newest three good ones go. */
export async function writeSnapshot(
  disk: Disk,
  office: OfficePaths,
  request: SnapshotRequest,
): Promise<Answer<SnapshotFacts, GenerationFailure>> {
  const id = snapshotName(request);
  const path = join(office.snapshots, id);
  const partial = `${path}.partial`;
  try {
    await disk.mkdir(office.snapshots, { recursive: true });
    await disk.rm(partial, { force: true });
    await writeNewFile(disk, partial, request.bytes);
    if (hashStart(await disk.readFile(partial)) !== hashStart(request.bytes)) {
      await disk.rm(partial, { force: true });
      return { ok: false, failure: { type: 'ReadBackDiffers' } };
    }
    await renamePatiently(disk, partial, path);
    await syncFolder(disk, office.snapshots);
  } catch (error) {
    await disk.rm(partial, { force: true }).catch(() => undefined);
    return { ok: false, failure: { type: 'WriteFailed', code: errnoOf(error) } };
  }
  await removeSurplus(disk, office).catch(() => undefined);
  return { ok: true, value: { ...factsFromName(id), sizeBytes: request.bytes.length } };
}

/** Newest first. A clock set back does not reorder them: generation and number come before the time. */
export async function listSnapshots(disk: Disk, office: OfficePaths): Promise<SnapshotFacts[]> {
  const names = (await namesIn(disk, office.snapshots)).filter((name) => namePattern.test(name));
  const found = await Promise.all(
    names.map(async (id) => ({ ...factsFromName(id), sizeBytes: await sizeOf(disk, office, id) })),
  );
  return found.sort(
    (a, b) => b.generation - a.generation || b.number - a.number || b.madeAt.localeCompare(a.madeAt),
  );
}

/** Also of one whose writing was interrupted; undefined for any other file. */
export function generationOfSnapshot(name: string): number | undefined {
  const found = /^s-g(\d{5,})-n.*\.sobat(?:\.partial)?$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The bytes of a snapshot that is still what was written. */
export async function readSnapshot(
  disk: Disk,
  office: OfficePaths,
  id: string,
): Promise<Answer<Uint8Array<ArrayBuffer>, ReadFailure>> {
  const expected = namePattern.exec(id)?.[9];
  if (expected === undefined) return { ok: false, failure: { type: 'Missing' } };
  try {
    const bytes = await disk.readFile(join(office.snapshots, id));
    if (hashStart(bytes) !== expected) return { ok: false, failure: { type: 'Unreadable', code: 'DIFFERS' } };
    return { ok: true, value: new Uint8Array(bytes) };
  } catch (error) {
    if (isMissing(error)) return { ok: false, failure: { type: 'Missing' } };
    return { ok: false, failure: { type: 'Unreadable', code: errnoOf(error) } };
  }
}

function snapshotName({ generation, number, madeAt, bytes }: SnapshotRequest): string {
  const stamp = madeAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const [g, n] = [String(generation).padStart(5, '0'), String(number).padStart(8, '0')];
  return `s-g${g}-n${n}-${stamp}Z-${hashStart(bytes)}.sobat`;
}

function factsFromName(id: string): Omit<SnapshotFacts, 'sizeBytes'> {
  const [
    ,
    generation = '',
    number = '',
    year = '',
    month = '',
    day = '',
    hour = '',
    minute = '',
    second = '',
  ] = namePattern.exec(id) ?? [];
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return { id, madeAt, generation: Number(generation), number: Number(number) };
}

async function sizeOf(disk: Disk, office: OfficePaths, id: string): Promise<number> {
  const facts = await disk.stat(join(office.snapshots, id)).catch(() => undefined);
  return facts?.size ?? 0;
}

/** A bad one counts for nothing: it goes only when three good ones are newer. What a killed write left goes at once. */
async function removeSurplus(disk: Disk, office: OfficePaths): Promise<void> {
  const unfinished = (await namesIn(disk, office.snapshots)).filter((name) => name.endsWith('.partial'));
  for (const name of unfinished) await disk.rm(join(office.snapshots, name), { force: true });
  let good = 0;
  for (const { id } of await listSnapshots(disk, office)) {
    if (good >= keptSnapshots) await disk.rm(join(office.snapshots, id), { force: true });
    else if ((await readSnapshot(disk, office, id)).ok) good += 1;
  }
}

function hashStart(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
