/** From keys to an open desk: store and journal are brought together, and what was mended is told. */

import type { Shell } from '../../electron/contract/calls.ts';
import { Store } from '../data/store.ts';
import type { DatabaseOptions } from '../data/database.ts';
import type { Clock } from '../domain/clock.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DeskSession } from './desk-session.ts';
import type { Mended, Mending } from './mending.ts';
import { damagedTables, healRows } from './heal-rows.ts';
import type { JournalPosition } from './journal-entries.ts';
import { writeNewGeneration, type NewGenerationProblem } from './new-generation.ts';
import {
  rebuildFromWholeFolder,
  reconcile,
  type NoRoadLeft,
  type Reconciled,
  type ReconcileTools,
  type Repair,
} from './reconcile.ts';
import type { UnlockedOffice } from './unlocked-office.ts';

export interface OpenDesk {
  readonly session: DeskSession;
  readonly repairs: readonly Repair[];
}

/** The browser's store can be neither read nor written nor made anew; the office folder is untouched. */
export interface StoreUnusable {
  readonly type: 'StoreUnusable';
}

export type OpenDeskProblem = NoRoadLeft | NewGenerationProblem | StoreUnusable;

export interface DeskTools {
  readonly shell: Shell;
  readonly clock: Clock;
  readonly database?: DatabaseOptions;
}

/** Opens the desk for `office`. On a problem nothing is open and the office folder is as it was. */
export async function openDesk(
  office: UnlockedOffice,
  tools: DeskTools,
): Promise<Result<OpenDesk, OpenDeskProblem>> {
  const { shell, clock, database } = tools;
  const store = new Store({ keys: office.keys, storeId: office.storeId }, database);
  const brought = await settled(() => bringTogether(office, tools, store));
  if (!brought.ok) {
    store.lock();
    return brought;
  }
  const { reconciled, position } = brought.value;
  const session: DeskSession = new DeskSession({
    shell,
    clock,
    store,
    office: reconciled.needsNewGeneration ? { ...office, afterNumber: position.number } : office,
    position,
    mendStore: () => mendStore(session),
  });
  return ok({ session, repairs: reconciled.repairs.filter(isWorthTelling) });
}

async function bringTogether(
  office: UnlockedOffice,
  tools: DeskTools,
  store: Store,
): Promise<Result<{ reconciled: Reconciled; position: JournalPosition }, OpenDeskProblem>> {
  const { shell } = tools;
  const reconciled = await reconcile({ shell, store, office, keys: office.keys, identity: office.identity });
  if (!reconciled.ok) return reconciled;
  const position = await soundPosition(office, tools, store, reconciled.value);
  return position.ok ? ok({ reconciled: reconciled.value, position: position.value }) : position;
}

/** Following a restore, or another account's work, is what a store is there for; nobody has to read of it. */
function isWorthTelling(repair: Repair): boolean {
  return repair.type !== 'StoreRebuilt' || repair.why !== 'otherGeneration';
}

/** Whatever Dexie throws here means the same to the office: this PC's working store cannot be used today. */
async function settled<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | StoreUnusable>> {
  try {
    return await work();
  } catch {
    return fail({ type: 'StoreUnusable' });
  }
}

async function soundPosition(office: UnlockedOffice, tools: DeskTools, store: Store, found: Reconciled) {
  if (!found.needsNewGeneration) {
    return ok({
      storeId: office.storeId,
      generation: office.generation,
      number: found.number,
      hash: found.lastHash,
    });
  }
  await store.passNumber(found.number);
  const current = { generation: office.generation, number: found.number };
  return writeNewGeneration(tools.shell, { store, office, clock: tools.clock }, 'heal', current);
}

/**
 * The store would not take an entry that the journal has, or would not be read: brought up to the journal again where that is enough;
 * else single rows are put back; else it is thrown away and built anew, but only from a folder that still holds every entry. A store
 * that cannot be made whole, but can be read and written but for some rows, is worked with all the same.
 */
async function mendStore(session: DeskSession): Promise<Mending> {
  const tools = mendingTools(session);
  const isFollowing = await attempted(() => followsJournal(tools, session));
  if (isFollowing !== undefined && (await session.store.isWhole())) return isFollowing;
  if (isFollowing !== undefined) {
    const count = (await attempted(() => healRows(tools))) ?? 0;
    if (count > 0 && (await session.store.isWhole()))
      return { mended: 'healed', told: { type: 'RowsHealed', count } };
  }
  if ((await attempted(() => rebuildFromWholeFolder(tools, session.position.number))) === true)
    return { mended: 'rebuilt', told: rebuilt };
  const tables = isFollowing === undefined ? undefined : await damagedTables(session.store);
  if (tables === undefined) return { mended: 'impossible' };
  return { mended: 'hurt', told: { type: 'RowsDamaged', tables } };
}

const rebuilt: Repair = { type: 'StoreRebuilt', why: 'damaged' };

/** Undefined where the store is not where the journal is, and cannot be brought there in place. */
async function followsJournal(tools: ReconcileTools, session: DeskSession): Promise<Mending | undefined> {
  const again = await reconcile(tools);
  if (!again.ok || again.value.needsNewGeneration || again.value.number !== session.position.number)
    return undefined;
  const isRebuilt = again.value.repairs.some(({ type }) => type === 'StoreRebuilt');
  return isRebuilt ? { mended: 'rebuilt', told: rebuilt } : { mended: 'sound' };
}

/** What cannot be read or written in place can perhaps be made anew. */
function attempted<T>(work: () => Promise<T>): Promise<T | undefined> {
  return work().catch(() => undefined);
}

function mendingTools({ shell, store, office, position }: DeskSession): ReconcileTools {
  const { storeId, afterNumber, keys, identity } = office;
  const here = { storeId, afterNumber, generation: position.generation, notices: [] };
  return { shell, store, office: here, keys, identity };
}

/**
 * Opens every row once, after the desk is on the screen. Where one cannot be opened (its bytes were damaged on the disk) it is put
 * back, or the whole store is built anew from the office folder; if that cannot be done, it is said what is missing.
 */
export async function verifyStore(session: DeskSession): Promise<Mended> {
  return (await session.store.isWhole()) ? 'sound' : session.storeFailed();
}
