/** Bringing a chosen backup back on this PC: who may, which office it must be of, and a snapshot of what it replaces. */

import type { Shell } from '../../electron/contract/calls.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';
import { fail, type Result } from '../domain/result.ts';
import { mayManageOffice } from '../domain/staff.ts';
import type { ArchiveNotProven } from './archive-of-now.ts';
import type { DeskSession } from './desk-session.ts';
import type { OfficeHere } from './office-here.ts';
import { restoreBackup, type OpenedBackup } from './restore.ts';
import { snapshotIfNeeded } from './snapshot.ts';

export type RestoreRefusal =
  /** Another healthy office is on this PC; its records would be gone. */
  | { readonly type: 'OtherOffice' }
  /** Bringing back is the coordinator's, or of whoever holds the recovery sheet. */
  | { readonly type: 'NotYourTask' };

export type RestoreProblem = RestoreRefusal | GenerationFailure | ArchiveNotProven;

/** Asked before the preview is shown; undefined when nothing stands against it. */
export function whyNotRestore(
  backup: OpenedBackup,
  here: OfficeHere,
  session: DeskSession | null,
): RestoreRefusal | undefined {
  if (here.storeId === null) return undefined;
  if (here.storeId !== backup.header.storeId) return { type: 'OtherOffice' };
  const isAllowed = session === null ? mayOpener(backup, here) : mayManageOffice(session.staff.role);
  return isAllowed ? undefined : { type: 'NotYourTask' };
}

/** Whose key it was the backup says, what they may do here today the office: a role may have changed, a person may have left. */
function mayOpener({ header, openedBy }: OpenedBackup, { staff }: OfficeHere): boolean {
  const opener = header.staff.find(({ recipient }) => recipient === openedBy.recipient);
  if (opener === undefined) return true;
  const today = staff.find(({ id }) => id === opener.id);
  return today !== undefined && mayManageOffice(today.role);
}

/**
 * With an open desk, what it holds is kept as a snapshot first, and nothing is saved in between. Afterwards the journal this desk
 * stands on is gone: it can save nothing more and must be locked.
 */
export async function restoreHere(
  shell: Shell,
  backup: OpenedBackup,
  here: OfficeHere,
  session: DeskSession | null,
): Promise<Result<undefined, RestoreProblem>> {
  const refusal = whyNotRestore(backup, here, session);
  if (refusal !== undefined) return fail(refusal);
  if (session === null) return restoreBackup(shell, backup, here, willBeMadeUp(backup, here));
  const restored = await session.between(async () => {
    const kept = await snapshotIfNeeded(session);
    if (!kept.ok) return kept;
    const numbers = await session.store.all('numbers');
    return restoreBackup(shell, backup, { ...here, numbers }, willBeMadeUp(backup, here));
  });
  if (restored.ok) await session.stop();
  return restored;
}

/** A backup of made-up people that comes where no office is keeps its band; the office that is here stays what it is. */
function willBeMadeUp({ header }: OpenedBackup, here: OfficeHere): boolean {
  return here.storeId === null ? header.madeUp === true : here.madeUp;
}
