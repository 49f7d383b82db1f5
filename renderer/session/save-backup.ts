/** A backup to a stick: sealed, proven, written, read back; only then is it called saved. */

import type { PlaceFailure } from '../../electron/contract/failures.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { archiveOfNow, type ArchiveNotProven } from './archive-of-now.ts';
import type { DeskSession } from './desk-session.ts';

export type BackupStep = 'ChoosingPlace' | 'Sealing' | 'Writing' | 'Done' | 'Failed';

/** The only ways from one step to the next. `Writing` includes the shell's reading back: it answers once, after both. */
const backupTransitions: Readonly<Record<BackupStep, readonly BackupStep[]>> = {
  ChoosingPlace: ['Sealing', 'Failed'],
  Sealing: ['Writing', 'Failed'],
  Writing: ['Done', 'Failed'],
  Done: [],
  Failed: [],
};

export interface BackupReceipt {
  readonly fileName: string;
  readonly label: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly madeAt: string;
  readonly counts: Readonly<Record<string, number>>;
  /** False where the office could not note that it was made: Today may ask for another one too early. */
  readonly isNoted: boolean;
}

export type BackupProblem = PlaceFailure | ArchiveNotProven;

/** Walks the whole road, telling `onStep` where it is. Existing files are never touched. */
export async function saveBackup(
  session: DeskSession,
  onStep: (step: BackupStep) => void,
): Promise<Result<BackupReceipt, BackupProblem>> {
  let current: BackupStep = 'ChoosingPlace';
  onStep(current);
  const step = (next: BackupStep) => {
    if (!backupTransitions[current].includes(next)) throw new Error(`No way from ${current} to ${next}.`);
    current = next;
    onStep(next);
  };
  const receipt = await walk(session, step);
  step(receipt.ok ? 'Done' : 'Failed');
  return receipt;
}

async function walk(
  session: DeskSession,
  onStep: (step: BackupStep) => void,
): Promise<Result<BackupReceipt, BackupProblem>> {
  const { shell } = session;
  const place = await shell['backups.choosePlace']();
  if (!place.ok) return fail(place.failure);
  onStep('Sealing');
  const archive = await archiveOfNow(session);
  if (!archive.ok) return archive;
  onStep('Writing');
  const { bytes, generation, number, madeAt, counts } = archive.value;
  const written = await shell['backups.write']({ placeId: place.value.placeId, generation, number, bytes });
  if (!written.ok) return fail(written.failure);
  return ok({ ...written.value, madeAt, counts, isNoted: await session.noteBackup() });
}
