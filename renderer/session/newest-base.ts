/** Finds a sealed copy of the records to begin from: the generation's base, else the newest good snapshot. */

import type { SnapshotFacts } from '../../electron/contract/calls.ts';
import { openArchiveInWorker } from '../archive/in-worker.ts';
import type { OpenedArchive } from '../archive/open-archive.ts';
import type { JournalReading } from './journal-entries.ts';
import type { ReconcileTools } from './reconcile.ts';

export interface Base {
  readonly tables: OpenedArchive['tables'];
  /** The last journal entry that is in it. */
  readonly number: number;
  readonly lastEntryId: string;
  readonly madeAt: string;
  /** False when the base itself was missing or unreadable and a snapshot took its place. */
  readonly isGenerationBase: boolean;
}

/**
 * With a whole journal the base is enough, and only a snapshot on which that journal goes on may take its place. With a damaged
 * one the newest snapshot of this generation comes first: it holds every entry up to its number, the unreadable ones too. Without
 * one the newest copy of this generation is the best there is; the caller says what that means.
 */
export async function newestBase(
  tools: ReconcileTools,
  journal: JournalReading | undefined,
): Promise<Base | undefined> {
  const { generation } = tools.office;
  if (journal === undefined) {
    const ofThisGeneration = await readSnapshot(tools, (each) => each.generation === generation);
    return ofThisGeneration ?? (await readBase(tools)) ?? readSnapshot(tools, () => true);
  }
  const before = (journal.entries[0]?.number ?? journal.lastNumber + 1) - 1;
  if (journal.unreadable.length > 0) {
    const holdsMore = await snapshotBeyond(tools, before);
    if (holdsMore !== undefined) return holdsMore;
  }
  const goesOn = (each: SnapshotFacts) =>
    (each.generation === generation && each.number >= before) ||
    (each.generation === generation - 1 && each.number === before);
  return (await readBase(tools)) ?? readSnapshot(tools, goesOn);
}

/** The newest good snapshot of this generation that holds more entries than the first `number`. */
export function snapshotBeyond(tools: ReconcileTools, number: number): Promise<Base | undefined> {
  const { generation } = tools.office;
  return readSnapshot(tools, (each) => each.generation === generation && each.number > number);
}

async function readBase(tools: ReconcileTools): Promise<Base | undefined> {
  const answer = await tools.shell['generation.readBase']();
  return answer.ok ? openBase(tools, answer.value, true) : undefined;
}

/** The newest good one that `fits`; the shell lists them newest first. A restore may have left snapshots of another course. */
async function readSnapshot(
  tools: ReconcileTools,
  fits: (snapshot: SnapshotFacts) => boolean,
): Promise<Base | undefined> {
  const snapshots = await tools.shell['snapshots.list']();
  for (const { id } of snapshots.filter(fits)) {
    const answer = await tools.shell['snapshots.read']({ id });
    const base = answer.ok ? await openBase(tools, answer.value, false) : undefined;
    if (base !== undefined) return base;
  }
  return undefined;
}

async function openBase(
  { identity, office }: ReconcileTools,
  bytes: Uint8Array<ArrayBuffer>,
  isGenerationBase: boolean,
): Promise<Base | undefined> {
  const opened = await openArchiveInWorker(bytes, identity);
  if (!opened.ok || opened.value.header.storeId !== office.storeId) return undefined;
  const { header, tables } = opened.value;
  return {
    tables,
    number: header.number,
    lastEntryId: lastEntryIdOf(tables, header.number),
    madeAt: header.madeAt,
    isGenerationBase,
  };
}

function lastEntryIdOf(tables: OpenedArchive['tables'], number: number): string {
  return tables.history.find((entry) => entry.number === number)?.id ?? '';
}
