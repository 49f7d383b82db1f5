/** The office as the shell holds it: looked at, locked for us, its journal open. Everything that touches the folder goes through here. */

import type { CallInput, CallOutput, SnapshotFacts } from '../contract/calls.ts';
import type { GenerationFailure, ReadFailure } from '../contract/failures.ts';
import type { ErasedLine } from '../contract/office-files.ts';
import type { OfficeState } from '../contract/office-state.ts';
import type { Answer } from '../contract/result.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { forgetBefore, nextLedger, readEveryLedger, readLedger } from './erasures.ts';
import { errnoOf, isMissing } from './errno.ts';
import { createGate, type FreeBytes } from './free-space.ts';
import {
  buildGeneration,
  bytesNeededFor,
  removeOlder,
  setAsideOlder,
  type Built,
  type GenerationRequest,
} from './generations.ts';
import { openJournal, type Appended, type JournalEntry } from './journal.ts';
import { deleteOffice, whyKeepOffice, type WhyKept } from './made-up-folder.ts';
import { prepareFolder, proveWritable } from './office-access.ts';
import { generationPaths, officePaths } from './office-folder.ts';
import { readLockNote, takeOfficeLock, writeLockNote, type OfficeLock } from './office-lock.ts';
import { lookAtOffice, newerFormat, type Looked } from './office-look.ts';
import { createQueue } from './one-at-a-time.ts';
import { listSnapshots, readSnapshot, writeSnapshot } from './snapshots.ts';

export interface OfficeSettings {
  readonly folder: string;
  /** The profile folder: Chromium's store lies on its disk, which must have room as well. */
  readonly profile: string;
  /** Shown to whoever finds the office held. */
  readonly accountName: string;
  /** True where all accounts of the PC share the folder. */
  readonly isShared: boolean;
  /** Set in the desk of the made-up office: the name of the folder around it, in which alone an office may be deleted. */
  readonly madeUpFolder?: string | undefined;
  readonly now: () => Date;
  readonly disk?: Disk;
  readonly freeBytes?: FreeBytes;
}

export interface Office {
  look(): Promise<OfficeState>;
  readJournal(after: number): Promise<CallOutput<'journal.read'>>;
  append(entry: JournalEntry): Promise<Appended>;
  build(request: BuildRequest): Promise<Built>;
  /** Nothing in the folder is older than the last erasure; a failure is made good at the next look. */
  forgetOlder(): Promise<Answer<Forgotten, GenerationFailure>>;
  readBase(): Promise<Answer<Uint8Array<ArrayBuffer>, ReadFailure>>;
  listSnapshots(): Promise<SnapshotFacts[]>;
  readSnapshot(id: string): Promise<Answer<Uint8Array<ArrayBuffer>, ReadFailure>>;
  writeSnapshot(number: number, bytes: Uint8Array): Promise<Answer<SnapshotFacts, GenerationFailure>>;
  /** Deletes the office, which must be held and made up. */
  removeMadeUp(): Promise<Removed>;
  /** Waits for what is being written, closes the journal, lets the office go. */
  close(): Promise<void>;
}

type BuildRequest = CallInput<'generation.build'>;

/** `since`: the generation of the last erasure, if there ever was one. */
export interface Forgotten {
  readonly since: number | undefined;
}

export type Removed = Answer<undefined, { type: 'Refused'; why: WhyKept | 'noOffice' }>;

interface Held {
  lock: OfficeLock | undefined;
  looked: Looked | undefined;
}

export function createOffice(settings: OfficeSettings): Office {
  const desk = createDesk(settings);
  const { held, disk, paths } = desk;
  const inTurn = createQueue();
  // Snapshots have a queue of their own: a save never waits for one.
  const snapshotInTurn = createQueue();
  return {
    look: () => inTurn(() => look(desk)),
    readJournal: (after) => inTurn(() => Promise.resolve(readJournal(held, after))),
    append: (entry) => inTurn(() => append(held, entry)),
    build: (request) => inTurn(() => build(desk, request)),
    forgetOlder: () => inTurn(() => snapshotInTurn(() => forgetOlder(desk))),
    readBase: () => readBase(desk),
    listSnapshots: () => (held.lock === undefined ? Promise.resolve([]) : listSnapshots(disk, paths)),
    readSnapshot: (id) =>
      held.lock === undefined ? Promise.resolve(refused) : readSnapshot(disk, paths, id),
    writeSnapshot: (number, bytes) => snapshotInTurn(() => snapshot(desk, number, bytes)),
    removeMadeUp: () => inTurn(() => snapshotInTurn(() => removeMadeUp(desk))),
    close: () => inTurn(() => snapshotInTurn(() => close(held))),
  };
}

function createDesk(settings: OfficeSettings) {
  const paths = officePaths(settings.folder);
  const shortage = createGate([settings.folder, settings.profile], settings.freeBytes);
  const held: Held = { lock: undefined, looked: undefined };
  const { profile, disk = nodeDisk } = settings;
  return { settings, paths, shortage, held, profile, disk };
}

type Desk = ReturnType<typeof createDesk>;

/** Nothing was looked at yet, or there is no office open: a call out of its time. */
const refused = { ok: false, failure: { type: 'Refused', why: 'noOffice' } } as const;

/**
 * [Note: What is asked before anything is written] Newer format, then the lock, then room on both disks, then whether they can be
 * written at all. Only after that are folders made, tails cut and copies mended.
 */
async function look(desk: Desk): Promise<OfficeState> {
  const { held, settings, disk, paths, shortage } = desk;
  held.looked?.open?.journal?.close();
  held.looked = undefined;
  try {
    const format = await newerFormat(desk);
    if (format !== undefined) return { type: 'NewerFormat', format };
    held.lock ??= await takeOfficeLock(disk, settings.folder);
    if (held.lock === undefined) return { type: 'HeldElsewhere', ...(await readLockNote(disk, paths)) };
    const short = shortage(0);
    if (short !== undefined) return short;
    await prepareFolder(disk, settings.folder, settings.isShared);
    await proveWritable(disk, settings.folder);
    await proveWritable(disk, settings.profile);
    await writeLockNote(disk, paths, { by: settings.accountName, since: settings.now().toISOString() });
    held.looked = await lookAtOffice(desk);
    return held.looked.state;
  } catch (error) {
    return { type: 'NotWritable', code: errnoOf(error) };
  }
}

function readJournal({ looked }: Held, after: number): CallOutput<'journal.read'> {
  if (looked?.open === undefined) return refused;
  const { journal } = looked.open;
  if (journal === undefined) return { ok: false, failure: { type: 'Missing' } };
  try {
    return { ok: true, value: journal.read(after) };
  } catch (error) {
    return { ok: false, failure: { type: 'Unreadable', code: errnoOf(error) } };
  }
}

async function append({ looked }: Held, entry: JournalEntry): Promise<Appended> {
  if (looked?.open === undefined) return refused;
  const { journal } = looked.open;
  return journal?.append(entry) ?? { ok: false, failure: { type: 'JournalRefuses', code: 'missing' } };
}

async function build(desk: Desk, { erased, ...asked }: BuildRequest): Promise<Built> {
  const { disk, paths, shortage } = desk;
  const why = whyNotBuild(desk, asked);
  if (why !== undefined) return { ok: false, failure: { type: 'Refused', why } };
  const request = { ...asked, ledger: nextLedger(await ledgerHere(desk), { ...asked, erased }) };
  const short = shortage(bytesNeededFor(request));
  if (short !== undefined) return { ok: false, failure: short };
  const built = await buildGeneration(disk, paths, request);
  if (built.ok) await moveIn(desk, request);
  return built;
}

function ledgerHere({ held, disk, paths }: Desk) {
  const generation = held.looked?.open?.pointer.generation;
  return generation === undefined ? readEveryLedger(disk, paths) : readLedger(disk, paths, generation);
}

async function forgetOlder(desk: Desk): Promise<Answer<Forgotten, GenerationFailure>> {
  const { held, disk, paths } = desk;
  if (held.looked?.open === undefined) return refused;
  try {
    const since = (await ledgerHere(desk))?.since;
    if (since !== undefined) await forgetBefore(disk, paths, since);
    return { ok: true, value: { since } };
  } catch (error) {
    return { ok: false, failure: { type: 'WriteFailed', code: errnoOf(error) } };
  }
}

/** An office that is there is never a first run, and a generation never takes the place of a newer or equal one. */
function whyNotBuild(
  { held: { looked }, settings }: Desk,
  { reason, storeId, generation, afterNumber, madeUp }: GenerationRequest,
): string | undefined {
  if (looked === undefined) return 'noOffice';
  const { state, open } = looked;
  // Made-up people never take the place of real ones; and nobody real comes where a click may delete them.
  const mustBeMadeUp = open?.pointer.madeUp ?? (settings.madeUpFolder === undefined ? undefined : true);
  if (mustBeMadeUp !== undefined && mustBeMadeUp !== madeUp) return 'madeUp';
  const inPlace = open?.pointer.generation ?? (state.type === 'OfficeDamaged' ? state.nextGeneration - 1 : 0);
  if (generation <= inPlace) return 'generation';
  if (reason === 'firstRun') return state.type === 'FirstRun' ? undefined : 'officeIsThere';
  if (reason === 'restore') return undefined;
  if (open?.pointer.storeId !== storeId) return 'storeId';
  // What the window holds may be behind the journal; a base without its last entries would take them away for good.
  const lastNumber = open.journal?.read(Number.MAX_SAFE_INTEGER).lastNumber ?? 0;
  return afterNumber < lastNumber ? 'behindJournal' : undefined;
}

/**
 * After the commit the new generation is the office. What was before it goes, unless it is more than what came: a damaged office may be
 * all that is left, and a restored backup is older than what it took the place of.
 */
async function moveIn(desk: Desk, request: GenerationRequest): Promise<void> {
  const { held, disk, paths, shortage } = desk;
  const before = held.looked;
  before?.open?.journal?.close();
  held.looked = undefined;
  const { storeId, generation, madeUp, afterNumber, keyring } = request;
  const journal = await openJournal(generationPaths(paths, generation).journal, { shortage });
  held.looked = {
    state: {
      type: 'Office',
      storeId,
      generation,
      madeUp,
      afterNumber,
      keyring,
      notices: [],
      ...erasedIn(request),
    },
    open: { pointer: { format: 1, storeId, generation, madeUp }, journal },
  };
  const mayBeNeeded = before?.state.type === 'OfficeDamaged' || request.reason === 'restore';
  const tidy = mayBeNeeded ? setAsideOlder : removeOlder;
  await tidy(disk, paths, generation).catch(() => undefined);
  if (request.reason === 'erase') await forgetBefore(disk, paths, generation).catch(() => undefined);
}

function erasedIn({ ledger }: GenerationRequest): { erased?: ErasedLine[] } {
  return ledger === undefined ? {} : { erased: ledger.erased };
}

async function readBase({ held, disk, paths }: Desk): Promise<Answer<Uint8Array<ArrayBuffer>, ReadFailure>> {
  const generation = held.looked?.open?.pointer.generation;
  if (generation === undefined) return refused;
  try {
    return { ok: true, value: new Uint8Array(await disk.readFile(generationPaths(paths, generation).base)) };
  } catch (error) {
    const failure: ReadFailure = isMissing(error)
      ? { type: 'Missing' }
      : { type: 'Unreadable', code: errnoOf(error) };
    return { ok: false, failure };
  }
}

async function snapshot(
  { held, disk, paths, shortage, settings }: Desk,
  number: number,
  bytes: Uint8Array,
): Promise<Answer<SnapshotFacts, GenerationFailure>> {
  const state = held.looked?.state;
  if (state?.type !== 'Office') return refused;
  const { generation } = state;
  // Of a window whose office was replaced under it (a restore, an erasure): what it holds is of before.
  if (number < state.afterNumber) return { ok: false, failure: { type: 'Refused', why: 'behindBase' } };
  const short = shortage(bytes.length);
  if (short !== undefined) return { ok: false, failure: short };
  return writeSnapshot(disk, paths, { generation, number, madeAt: settings.now(), bytes });
}

async function removeMadeUp({ held, disk, paths, settings }: Desk): Promise<Removed> {
  const { madeUpFolder } = settings;
  if (held.lock === undefined || madeUpFolder === undefined) return refused;
  const why = await whyKeepOffice(disk, paths, madeUpFolder);
  if (why !== undefined) return { ok: false, failure: { type: 'Refused', why } };
  held.looked?.open?.journal?.close();
  held.looked = undefined;
  await deleteOffice(disk, paths);
  return { ok: true, value: undefined };
}

async function close(held: Held): Promise<void> {
  held.looked?.open?.journal?.close();
  held.looked = undefined;
  await held.lock?.release();
  held.lock = undefined;
}
