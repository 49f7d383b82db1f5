/** Looks at what is in the office folder once it may be used: which generation counts, and whether a road leads into it. */

import { join } from 'node:path';
import type { OfficeNotice, OfficeState } from '../contract/office-state.ts';
import { officeFormat, type Pointer } from '../contract/office-files.ts';
import type { Disk } from './disk.ts';
import { forgetBefore, readEveryLedger, readLedger } from './erasures.ts';
import { isMissing } from './errno.ts';
import type { Gate } from './free-space.ts';
import { removeOlder, removeUncommitted } from './generations.ts';
import { openJournal, type Journal } from './journal.ts';
import { readHeader } from './journal-frame.ts';
import { mendKeyring, readKeyrings, type KeyringReading } from './keyring-copies.ts';
import {
  generationPaths,
  listGenerations,
  namesIn,
  readIfThere,
  type GenerationFolders,
  type OfficePaths,
} from './office-folder.ts';
import { readPointer, writePointer, type PointerReading } from './pointer.ts';
import { listSnapshots } from './snapshots.ts';

export interface LookTools {
  readonly disk: Disk;
  readonly paths: OfficePaths;
  readonly shortage: Gate;
  /** The profile folder of this account, in which Chromium keeps the working store. */
  readonly profile: string;
}

/** The office as it stands open: what the pointer says, and the journal unless there is none to write in. */
export interface OpenOffice {
  readonly pointer: Pointer;
  readonly journal: Journal | undefined;
}

export interface Looked {
  readonly state: OfficeState;
  readonly open: OpenOffice | undefined;
}

type DamagedState = Extract<OfficeState, { type: 'OfficeDamaged' }>;
type Missing = DamagedState['missing'][number];

/** A newer layout is found out before anything at all is written or locked. */
export async function newerFormat({ disk, paths }: LookTools): Promise<number | undefined> {
  const reading = await readPointer(disk, paths);
  if (reading.type === 'Newer') return reading.format;
  if (reading.type === 'Good') return undefined;
  const newest = (await listGenerations(disk, paths)).complete.at(-1);
  const journal =
    newest === undefined ? undefined : await readIfThere(disk, generationPaths(paths, newest).journal);
  const format = readHeader(journal ?? Buffer.alloc(0))?.header.format ?? officeFormat;
  return format > officeFormat ? format : undefined;
}

/** Mends what can be mended from what is there; removes only what a good pointer says is past. */
export async function lookAtOffice(tools: LookTools): Promise<Looked> {
  const { disk, paths } = tools;
  const reading = await readPointer(disk, paths);
  const folders = await listGenerations(disk, paths);
  const generation = await generationThatCounts(tools, reading, folders);
  if (generation === undefined) return nothingToOpen(tools, reading, folders);
  const isPointedAt = reading.type === 'Good' && reading.pointer.generation === generation;
  const files = generationPaths(paths, generation);
  const keyring = await readKeyrings(disk, files.keyrings);
  const base = await isThere(disk, files.base);
  const journal = await openIfThere(tools, generation, files.journal);
  if (keyring === undefined) {
    journal?.close();
    const missing: Missing[] = [...(isPointedAt ? [] : ['pointer' as const]), 'keyring'];
    if (journal === undefined) missing.push('journal');
    if (!base) missing.push('base');
    return { state: await damaged(tools, missing, folders), open: undefined };
  }
  const pointer = isPointedAt ? reading.pointer : await rebuildPointer(tools, generation, journal, keyring);
  const own = ownJournal(journal, pointer);
  const notices = [...noticesOf(own, base), ...(isPointedAt ? [] : [{ type: 'PointerRebuilt' } as const])];
  if (keyring.toMend !== undefined) {
    await mendKeyring(disk, keyring.toMend, keyring.text);
    notices.push({ type: 'KeyringCopyRestored' });
  }
  // What cannot be removed today is in nobody's way and goes at the next look.
  if (isPointedAt) await removePast(tools, folders, generation).catch(() => undefined);
  const ledger = await readLedger(disk, paths, generation);
  // Also where the pointer was lost: it names this generation again, and what its ledger says must not lie here any more.
  if (ledger !== undefined && !(await isForgotten(tools, ledger.since)))
    notices.push({ type: 'ErasureUnfinished' });
  const { storeId, madeUp } = pointer;
  const afterNumber = own?.header?.afterNumber ?? 0;
  const state: OfficeState = {
    type: 'Office',
    storeId,
    generation,
    madeUp,
    afterNumber,
    keyring: keyring.text,
    notices,
    ...(ledger === undefined ? {} : { erased: ledger.erased }),
  };
  return { state, open: { pointer, journal: own } };
}

/** [Note: An erasure is finished or not begun] Before anybody unlocks, and whoever began it. */
async function isForgotten({ disk, paths }: LookTools, since: number): Promise<boolean> {
  return forgetBefore(disk, paths, since).then(
    () => true,
    () => false,
  );
}

/**
 * The pointer's generation. If the pointer is lost, the newest complete one. One above the pointer is believed only where its journal
 * holds entries (it has been in use, so it was committed) or the pointer's own folder is gone.
 */
async function generationThatCounts(
  tools: LookTools,
  reading: PointerReading,
  { complete }: GenerationFolders,
): Promise<number | undefined> {
  const newest = complete.at(-1);
  if (reading.type !== 'Good' || newest === undefined) return newest;
  const { generation } = reading.pointer;
  if (!complete.includes(generation)) return newest > generation ? newest : undefined;
  return newest > generation && (await hasEntries(tools, newest)) ? newest : generation;
}

async function hasEntries(tools: LookTools, generation: number): Promise<boolean> {
  const journal = await openIfThere(tools, generation, generationPaths(tools.paths, generation).journal);
  journal?.close();
  return journal !== undefined && !journal.isEmpty();
}

async function nothingToOpen(
  tools: LookTools,
  reading: PointerReading,
  folders: GenerationFolders,
): Promise<Looked> {
  const snapshots = await listSnapshots(tools.disk, tools.paths);
  const isNothing =
    reading.type === 'Missing' &&
    folders.complete.length + folders.aside.length === 0 &&
    snapshots.length === 0 &&
    !(await hasStore(tools));
  if (isNothing) return { state: { type: 'FirstRun' }, open: undefined };
  const gone: Missing[] = ['keyring', 'journal', 'base'];
  const missing: Missing[] = reading.type === 'Good' ? gone : ['pointer', ...gone];
  return { state: await damaged(tools, missing, folders), open: undefined };
}

/**
 * A working store opens for nobody without the keys of its office folder, but it tells that there was an office here: somebody deleted or
 * moved the folder, and a first run in its place would hide that, and would throw the store away.
 */
async function hasStore({ disk, profile }: LookTools): Promise<boolean> {
  const names = await namesIn(disk, join(profile, 'IndexedDB'));
  return names.some((name) => name.endsWith('.indexeddb.leveldb'));
}

async function damaged(
  { disk, paths }: LookTools,
  missing: Missing[],
  { complete }: GenerationFolders,
): Promise<DamagedState> {
  const reading = await readPointer(disk, paths);
  const snapshots = await listSnapshots(disk, paths);
  const pointed = reading.type === 'Good' ? reading.pointer.generation : 0;
  const nextGeneration =
    Math.max(pointed, complete.at(-1) ?? 0, ...snapshots.map((each) => each.generation)) + 1;
  const ledger = await readEveryLedger(disk, paths);
  return {
    type: 'OfficeDamaged',
    missing,
    snapshots: snapshots.map(({ id, madeAt, sizeBytes }) => ({ id, madeAt, sizeBytes })),
    nextGeneration,
    ...(ledger === undefined ? {} : { erased: ledger.erased }),
  };
}

async function rebuildPointer(
  { disk, paths }: LookTools,
  generation: number,
  journal: Journal | undefined,
  keyring: KeyringReading,
): Promise<Pointer> {
  const madeUp = journal?.header?.madeUp ?? false;
  const pointer: Pointer = { format: officeFormat, storeId: keyring.storeId, generation, madeUp };
  await writePointer(disk, paths, pointer);
  return pointer;
}

async function openIfThere(
  { shortage }: LookTools,
  generation: number,
  path: string,
): Promise<Journal | undefined> {
  try {
    const journal = await openJournal(path, { shortage });
    if (journal.header === undefined || journal.header.generation === generation) return journal;
    journal.close();
    return undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Another office's journal, laid into this folder by hand, is as good as none. */
function ownJournal(journal: Journal | undefined, pointer: Pointer): Journal | undefined {
  if (journal?.header === undefined || journal.header.storeId === pointer.storeId) return journal;
  journal.close();
  return undefined;
}

function noticesOf(journal: Journal | undefined, hasBase: boolean): OfficeNotice[] {
  const notices: OfficeNotice[] = [];
  if (journal === undefined) notices.push({ type: 'JournalMissing' });
  else if (journal.header === undefined) notices.push({ type: 'JournalHeaderUnreadable' });
  if (journal !== undefined && journal.cutBytes > 0)
    notices.push({ type: 'IncompleteEntryCut', bytes: journal.cutBytes });
  if (!hasBase) notices.push({ type: 'BaseMissing' });
  return notices;
}

/** A newer generation that was built but never pointed at would be taken for the newest if the pointer were lost later. */
async function removePast(
  { disk, paths }: LookTools,
  { complete }: GenerationFolders,
  current: number,
): Promise<void> {
  for (const generation of complete.filter((each) => each > current))
    await removeUncommitted(disk, paths, generation);
  await removeOlder(disk, paths, current);
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    return (await disk.stat(path)).size > 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
