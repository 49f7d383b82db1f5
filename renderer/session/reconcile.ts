/** At unlock: makes the working store say what the office folder says, by the shortest road that loses nothing. */

import type { Shell } from '../../electron/contract/calls.ts';
import type { OfficeNotice } from '../../electron/contract/office-state.ts';
import type { Mark } from '../data/mark.ts';
import type { Store, StoreState } from '../data/store.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { TableName } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Identity } from '../vault/identity.ts';
import type { Keys } from '../vault/data-key.ts';
import { healRows } from './heal-rows.ts';
import { newestBase, snapshotBeyond, type Base } from './newest-base.ts';
import { joinHistory, readJournal, type JournalReading } from './journal-entries.ts';

export interface Office {
  readonly storeId: string;
  readonly generation: number;
  /** The last entry that the base holds; the journal begins after it. */
  readonly afterNumber: number;
  readonly notices: readonly OfficeNotice[];
}

type WhyRebuilt = 'missing' | 'damaged' | 'otherGeneration' | 'diverged';

/** What was found and done, for the user to read after unlock. */
export type Repair =
  | { readonly type: 'CaughtUp'; readonly entries: number }
  | { readonly type: 'StoreRebuilt'; readonly why: WhyRebuilt }
  /** So many rows of the store were damaged, and put back alone. */
  | { readonly type: 'RowsHealed'; readonly count: number }
  /** A row of each of these tables cannot be opened, and nothing is left to put it back from; the desk goes on without them. */
  | { readonly type: 'RowsDamaged'; readonly tables: readonly TableName[] }
  | { readonly type: 'JournalHealed' }
  | { readonly type: 'StoreWasAhead'; readonly entries: number }
  /** Entries that no road leads to any more, by number. Everything else is there. */
  | { readonly type: 'EntriesLost'; readonly numbers: readonly number[] }
  /** The journal is gone and so was the store: what was saved after this snapshot is not here. */
  | { readonly type: 'OnlySnapshotLeft'; readonly madeAt: string };

export interface Reconciled {
  readonly repairs: readonly Repair[];
  readonly number: number;
  readonly lastHash: Uint8Array<ArrayBuffer>;
  /** The journal or its base must be written anew, from the store, before anything else is saved. */
  readonly needsNewGeneration: boolean;
  /** False: entries can go on being appended to the journal as it is. */
  readonly isJournalDamaged?: boolean;
}

/** No complete road into the office is left; a backup is needed. Nothing was changed. */
export interface NoRoadLeft {
  readonly type: 'NoRoadLeft';
  readonly missing: readonly ('journal' | 'base' | 'store')[];
}

export interface ReconcileTools {
  readonly shell: Shell;
  readonly store: Store;
  readonly keys: Keys;
  readonly identity: Identity;
  readonly office: Office;
}

/**
 * [Note: Store and journal] The journal is the truth, the store follows it:
 * store behind → replay; store not to be believed → base snapshot and journal; store ahead, or the journal damaged where the
 * store holds what it said → keep the store and write a new generation from it.
 */
export async function reconcile(tools: ReconcileTools): Promise<Result<Reconciled, NoRoadLeft>> {
  const state = await tools.store.inspect();
  if (state.type === 'Good' && state.mark.generation === tools.office.generation) {
    return followJournal(tools, state.mark);
  }
  return rebuild(tools, whyNot(state));
}

function whyNot(state: StoreState): WhyRebuilt {
  switch (state.type) {
    case 'Good':
    case 'OtherKey':
      return 'otherGeneration';
    case 'Empty':
      return 'missing';
    case 'Unsound':
      return 'damaged';
  }
}

async function followJournal(tools: ReconcileTools, mark: Mark): Promise<Result<Reconciled, NoRoadLeft>> {
  const { shell, keys, office, store } = tools;
  const baseIsGone = office.notices.some((notice) => notice.type === 'BaseMissing');
  const read = await readJournal(shell, keys, office, Math.max(0, mark.number - 1));
  const journal = read.ok ? read.value : undefined;
  if (journal !== undefined && journal.lastNumber < mark.number && !journal.isDamaged) {
    const repair: Repair = { type: 'StoreWasAhead', entries: mark.number - journal.lastNumber };
    return healFromStore(tools, mark, keepStore(mark, repair));
  }
  if (journal !== undefined && hasDiverged(journal, mark)) return rebuild(tools, 'diverged');
  const lost = lostAfter(mark.number, journal);
  if (journal === undefined || lost.length > 0) {
    const further = await snapshotBeyond(tools, mark.number);
    if (further !== undefined) return ok(await refill(tools, further, journal, 'damaged'));
  }
  if (journal === undefined) return healFromStore(tools, mark, keepStore(mark, { type: 'JournalHealed' }));
  const behind = journal.entries.filter((entry) => entry.number > mark.number);
  await store.applyAll(behind, office.generation);
  const caughtUp: Repair[] = behind.length > 0 ? [{ type: 'CaughtUp', entries: behind.length }] : [];
  const followed = {
    repairs: [...caughtUp, ...journalRepairs(journal, lost)],
    number: Math.max(mark.number, journal.lastNumber, ...lost),
    lastHash: journal.lastHash,
    needsNewGeneration: journal.isDamaged || baseIsGone,
    isJournalDamaged: journal.isDamaged,
  };
  return followed.needsNewGeneration ? healFromStore(tools, mark, followed) : ok(followed);
}

/**
 * A new generation is about to be written from the store, and what it lacks would be gone: every row is opened first. One that cannot
 * be is put back from what its history says; else the store is rebuilt from what is left of the folder, with what is left of its own
 * history. Where that cannot be done either, but the journal is whole, the desk goes on with the folder and the rows that there are.
 */
async function healFromStore(
  tools: ReconcileTools,
  { number }: Mark,
  found: Reconciled,
): Promise<Result<Reconciled, NoRoadLeft>> {
  const { store } = tools;
  if (await store.isWhole()) return ok(found);
  const healed = await healRows(tools).catch(() => 0);
  if (healed > 0 && (await store.isWhole()))
    return ok({ ...found, repairs: [...found.repairs, { type: 'RowsHealed', count: healed }] });
  const history = await store.all('history').catch(() => []);
  const rebuilt = await rebuild(tools, 'damaged', (journal) => joinHistory(journal, history, number));
  return rebuilt.ok || found.isJournalDamaged !== false
    ? rebuilt
    : ok({ ...found, needsNewGeneration: false });
}

function journalRepairs(journal: JournalReading, lost: readonly number[]): Repair[] {
  const repairs: Repair[] = journal.isDamaged ? [{ type: 'JournalHealed' }] : [];
  return lost.length > 0 ? [...repairs, { type: 'EntriesLost', numbers: lost }] : repairs;
}

/** Entries that neither the journal gives nor whatever holds everything up to `number`. */
function lostAfter(number: number, journal: JournalReading | undefined): readonly number[] {
  return journal?.unreadable.filter((each) => each > number) ?? [];
}

/** The journal has another entry under the number the store remembers: it is not the journal this store followed. */
function hasDiverged(journal: JournalReading, mark: Mark): boolean {
  const same = journal.entries.find((entry) => entry.number === mark.number);
  return same !== undefined && same.id !== mark.entryId;
}

function keepStore(mark: Mark, repair: Repair): Reconciled {
  return { repairs: [repair], number: mark.number, lastHash: new Uint8Array(32), needsNewGeneration: true };
}

async function rebuild(
  tools: ReconcileTools,
  why: WhyRebuilt,
  complete: (journal: JournalReading | undefined) => JournalReading | undefined = (journal) => journal,
): Promise<Result<Reconciled, NoRoadLeft>> {
  const { shell, keys, office } = tools;
  const read = await readJournal(shell, keys, office, 0);
  const journal = complete(read.ok ? read.value : undefined);
  const base = await newestBase(tools, journal);
  if (base === undefined && (journal === undefined || !startsAtOne(journal))) {
    const missing =
      journal === undefined ? (['journal', 'base', 'store'] as const) : (['base', 'store'] as const);
    return fail({ type: 'NoRoadLeft', missing });
  }
  return ok(await refill(tools, base, journal, why));
}

/**
 * The store anew while the desk is open. Only where base and journal hold every entry up to `number`: until then the store, hurt as it
 * is, may be the only place that has one of them. False when nothing was done.
 */
export async function rebuildFromWholeFolder(tools: ReconcileTools, number: number): Promise<boolean> {
  const { shell, keys, office } = tools;
  const read = await readJournal(shell, keys, office, 0);
  if (!read.ok || read.value.isDamaged || read.value.lastNumber !== number) return false;
  const base = await newestBase(tools, read.value);
  if (base === undefined) return false;
  const { entries } = read.value;
  const isFilled = await fill(tools, base, entries).then(
    () => tools.store.isWhole(),
    () => false,
  );
  if (isFilled) return true;
  await refill(tools, base, read.value, 'damaged');
  return tools.store.isWhole();
}

/** One transaction, so that nobody who looks at a list meanwhile sees an office without its records, or with old ones. */
function fill(
  { store, office: { generation } }: ReconcileTools,
  base: Base | undefined,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const from = { generation, number: base?.number ?? 0, entryId: base?.lastEntryId ?? '' };
  return store.refill(base?.tables ?? {}, from, entries);
}

/** The store afresh: what the sealed copy holds, then what the journal says after it. */
async function refill(
  tools: ReconcileTools,
  base: Base | undefined,
  journal: JournalReading | undefined,
  why: WhyRebuilt,
): Promise<Reconciled> {
  const from = base?.number ?? 0;
  await tools.store.discard();
  await fill(tools, base, journal?.entries ?? []);
  // Before the first entry there were the office's own names, and nothing but a base or a snapshot holds them.
  const lost = [...(base === undefined ? [0] : []), ...lostAfter(from, journal)];
  const isSound = base?.isGenerationBase === true && journal?.isDamaged === false;
  return {
    repairs: repairsAfterRefill(base, journal, lost, why),
    number: Math.max(from, journal?.lastNumber ?? 0, ...lost),
    lastHash: journal?.lastHash ?? new Uint8Array(32),
    needsNewGeneration: !isSound,
  };
}

function repairsAfterRefill(
  base: Base | undefined,
  journal: JournalReading | undefined,
  lost: readonly number[],
  why: WhyRebuilt,
): Repair[] {
  const afterBase = base !== undefined && isUnknownAfter(base, journal);
  const only: Repair[] = afterBase ? [{ type: 'OnlySnapshotLeft', madeAt: base.madeAt }] : [];
  return journal === undefined
    ? only
    : [{ type: 'StoreRebuilt', why }, ...journalRepairs(journal, lost), ...only];
}

/** The copy reaches further than what can be read of the journal: whether anything came after it, nobody can say. */
function isUnknownAfter({ number }: Base, journal: JournalReading | undefined): boolean {
  return journal === undefined || (journal.isCutShort && journal.lastNumber < number);
}

/** A journal that begins with entry 1 needs no base: before it there were no records of people. */
function startsAtOne(journal: JournalReading): boolean {
  return journal.entries[0]?.number === 1;
}
