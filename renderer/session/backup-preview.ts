/** What an opened backup would bring back, in the few facts by which somebody decides. */

import type { FrameNotice } from '../archive/archive-problem.ts';
import type { TableName } from '../domain/records.ts';
import type { OfficeHere } from './office-here.ts';
import type { OpenedBackup } from './restore.ts';

/** `changesSince` is how many saved changes are here and not in the backup; null where the two cannot be counted against each other. */
export type BackupAge =
  | { readonly type: 'older'; readonly changesSince: number | null }
  | { readonly type: 'same' }
  | { readonly type: 'newer' }
  | { readonly type: 'unknown' };

export interface BackupPreview {
  readonly madeAt: string;
  /** Null in a backup that was made before the office had a name. */
  readonly organisation: string | null;
  readonly staff: readonly string[];
  readonly counts: Readonly<Record<TableName, number>>;
  readonly fingerprint: string;
  /** `proven`: signed by the key of the office that is here. Otherwise only the recovery sheet can tell. */
  readonly origin: 'proven' | 'notProven';
  readonly age: BackupAge;
  /** Damage beside the records that does them no harm. */
  readonly notices: readonly FrameNotice[];
}

export function backupPreview(backup: OpenedBackup, here: OfficeHere): BackupPreview {
  const { header, counts, fingerprint, notices, tables } = backup;
  return {
    madeAt: header.madeAt,
    organisation: tables.settings[0]?.organisation ?? null,
    staff: header.staff.map(({ name }) => name),
    counts,
    fingerprint,
    origin: here.storeId === header.storeId && here.fingerprint === fingerprint ? 'proven' : 'notProven',
    age: ageOf(header, here),
    notices,
  };
}

/** Generations only rise, numbers only rise within one course: a restore begins a new course under a higher generation. */
function ageOf(
  backup: { readonly generation: number; readonly number: number; readonly storeId: string },
  here: OfficeHere,
): BackupAge {
  if (here.storeId !== backup.storeId || here.lastNumber === null) return { type: 'unknown' };
  if (backup.generation > here.generation) return { type: 'newer' };
  const changesSince = here.lastNumber - backup.number;
  if (changesSince > 0) return { type: 'older', changesSince };
  if (backup.generation < here.generation) return { type: 'older', changesSince: null };
  return changesSince === 0 ? { type: 'same' } : { type: 'newer' };
}
