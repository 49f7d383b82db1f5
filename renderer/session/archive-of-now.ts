/** The records of this moment as one proven archive: sealed in a worker, opened again and counted before anyone relies on it. */

import { openArchiveInWorker, sealArchiveInWorker } from '../archive/in-worker.ts';
import type { ArchiveProblem } from '../archive/archive-problem.ts';
import type { Store } from '../data/store.ts';
import type { Clock } from '../domain/clock.ts';
import { tableNames } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fromBase64 } from '../vault/bytes.ts';
import type { UnlockedOffice } from './unlocked-office.ts';

export interface ProvenArchive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly number: number;
  readonly generation: number;
  readonly madeAt: string;
  /** Records by table, as counted in the opened archive. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The archive did not open again or did not hold what was put in; it is thrown away and nothing relies on it. */
export interface ArchiveNotProven {
  readonly type: 'ArchiveNotProven';
  readonly problem: ArchiveProblem | { readonly type: 'CountsDiffer' };
}

export interface ArchiveTools {
  readonly store: Store;
  readonly office: UnlockedOffice;
  readonly clock: Clock;
}

export async function archiveOfNow({
  store,
  office,
  clock,
}: ArchiveTools): Promise<Result<ProvenArchive, ArchiveNotProven>> {
  const { mark, tables } = await store.snapshot();
  // A row that cannot be opened is not among the records: what lacks it must not be taken for a copy of the office.
  const isAllThere = tableNames.every((table) => (mark.counts[table] ?? 0) === tables[table].length);
  if (!isAllThere) return fail({ type: 'ArchiveNotProven', problem: { type: 'CountsDiffer' } });
  const madeAt = clock.now();
  const header = archiveHeader(office, mark.generation, mark.number, madeAt);
  const bytes = await sealArchiveInWorker({ header, tables });
  const opened = await openArchiveInWorker(bytes, office.identity);
  if (!opened.ok) return fail({ type: 'ArchiveNotProven', problem: opened.error });
  const { counts } = opened.value;
  const isWhole = tableNames.every((table) => counts[table] === tables[table].length);
  if (!isWhole) return fail({ type: 'ArchiveNotProven', problem: { type: 'CountsDiffer' } });
  return ok({ bytes, madeAt, number: mark.number, generation: mark.generation, counts });
}

/** Everything that another PC needs to become this office again, sealed with the records. */
export function archiveHeader(
  { storeId, keyring, secrets, madeUp }: Pick<UnlockedOffice, 'storeId' | 'keyring' | 'secrets' | 'madeUp'>,
  generation: number,
  number: number,
  madeAt: string,
) {
  const staff = keyring.staff.map((entry) => ({ ...entry, recipient: secrets.recipients[entry.id] ?? '' }));
  const { recoveryRecipient } = secrets;
  const signingSecret = fromBase64(secrets.signingSecret);
  if (signingSecret === null) throw new Error('The keyring was proven when it was opened.');
  const header = { storeId, generation, number, madeAt, staff, recoveryRecipient, signingSecret };
  return madeUp ? { ...header, madeUp: true as const } : header;
}
