/** The file somebody chose to bring back: a stick's, or a copy that the office folder itself has kept. */

import type { Shell, SnapshotFacts } from '../../electron/contract/calls.ts';
import type { PlaceFailure, ReadFailure } from '../../electron/contract/failures.ts';
import { fail, ok, type Result } from '../domain/result.ts';

export interface BackupFile {
  /** The file's own name; null for a copy of the office folder, which nobody named. */
  readonly name: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function chooseBackupFile(shell: Shell): Promise<Result<BackupFile, PlaceFailure>> {
  const chosen = await shell['backups.chooseFile']();
  if (!chosen.ok) return fail(chosen.failure);
  const read = await shell['backups.read']({ fileId: chosen.value.fileId });
  return read.ok ? ok({ name: chosen.value.name, bytes: read.value }) : fail(read.failure);
}

export async function readKeptCopy(
  shell: Shell,
  id: SnapshotFacts['id'],
): Promise<Result<BackupFile, ReadFailure>> {
  const read = await shell['snapshots.read']({ id });
  return read.ok ? ok({ name: null, bytes: read.value }) : fail(read.failure);
}
