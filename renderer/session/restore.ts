/** Bringing a backup back: everything is opened and verified first, then one commit point makes it the office. */

import type { Shell } from '../../electron/contract/calls.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';
import { openArchiveInWorker, sealArchiveInWorker } from '../archive/in-worker.ts';
import { readArchiveFrame } from '../archive/archive-frame.ts';
import type { ArchiveProblem } from '../archive/archive-problem.ts';
import type { OpenedArchive } from '../archive/open-archive.ts';
import type { Erased } from '../domain/erased.ts';
import { higherMark, type NumberMark } from '../domain/numbers.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { withoutErased } from '../domain/scrub/scrub.ts';
import { toBase64 } from '../vault/bytes.ts';
import { openIdentityInWorker } from '../vault/derive-in-worker.ts';
import type { Identity } from '../vault/identity.ts';
import { keyringFromParts } from '../vault/keyring.ts';
import { readRecoveryKey, type NotARecoveryKey } from '../vault/recovery.ts';

/** How somebody proves that the backup is theirs to open. */
export type BackupKey =
  | { readonly type: 'passphrase'; readonly passphrase: string }
  | { readonly type: 'recoveryKey'; readonly typed: string }
  | { readonly type: 'unlocked'; readonly identity: Identity };

export type OpenBackupProblem = ArchiveProblem | NotARecoveryKey | { readonly type: 'WrongPassphrase' };

export interface OpenedBackup extends OpenedArchive {
  /** The key that opened it: it tells whose passphrase it was, and may open the office that is here now. */
  readonly openedBy: Identity;
}

/** Opens a backup completely, writing nothing: what comes back is what a restore would bring, verified row by row. */
export async function openBackup(
  bytes: Uint8Array<ArrayBuffer>,
  key: BackupKey,
): Promise<Result<OpenedBackup, OpenBackupProblem>> {
  const frame = readArchiveFrame(bytes);
  if (!frame.ok) return frame;
  const identity = await identityFor(key, frame.value.identities);
  if (!identity.ok) return identity;
  const opened = await openArchiveInWorker(bytes, identity.value);
  return opened.ok ? ok({ ...opened.value, openedBy: identity.value }) : opened;
}

/** A passphrase does not say whose it is: each key file of the backup is tried (about a second each). */
async function identityFor(
  key: BackupKey,
  files: readonly { readonly file: string }[],
): Promise<Result<Identity, OpenBackupProblem>> {
  if (key.type === 'unlocked') return ok(key.identity);
  if (key.type === 'recoveryKey') return readRecoveryKey(key.typed);
  for (const { file } of files) {
    const identity = await openIdentityInWorker(file, key.passphrase);
    if (identity.ok) return identity;
  }
  return fail({ type: 'WrongPassphrase' });
}

/** What is here now and must not be undercut by an older backup. */
export interface OfficeNow {
  readonly generation: number;
  readonly numbers: readonly NumberMark[];
  /** The ledger of this office: whom it names a backup of before may not bring back. */
  readonly erased: readonly Erased[];
}

/**
 * Makes the backup the office: a new data key, a new generation, the pointer renamed last. Afterwards the desk locks, and the
 * store is rebuilt at the next unlock. Numbers that were on paper here already are never given again, and whom the later ledger names,
 * this office's or the backup's own, stays erased.
 */
export async function restoreBackup(
  shell: Shell,
  archive: OpenedArchive,
  now: OfficeNow,
  madeUp: boolean,
): Promise<Result<undefined, GenerationFailure>> {
  const { header } = archive;
  const { keyring, text } = await keyringFromParts({
    storeId: header.storeId,
    staff: header.staff,
    recoveryRecipient: header.recoveryRecipient,
    signingSecret: toBase64(header.signingSecret),
  });
  const generation = Math.max(header.generation, now.generation) + 1;
  const numbers = higherMarks([...archive.tables.numbers, ...now.numbers]);
  const ledger = [...archive.tables.erased, ...now.erased];
  const tables = withoutErased({ ...archive.tables, numbers }, ledger);
  const base = await sealArchiveInWorker({ header: { ...header, generation }, tables });
  const answer = await shell['generation.build']({
    reason: 'restore',
    storeId: header.storeId,
    generation,
    afterNumber: header.number,
    keyring: text,
    wrappedDataKey: keyring.wrappedDataKey,
    base,
    madeUp,
    erased: [...tables.erased],
  });
  return answer.ok ? ok(undefined) : fail(answer.failure);
}

/** See [Note: Numbers never repeat]: of each kind the higher mark stays. */
function higherMarks(marks: readonly NumberMark[]): NumberMark[] {
  const highest = new Map<NumberMark['id'], NumberMark>();
  for (const mark of marks) highest.set(mark.id, higherMark(mark, highest.get(mark.id) ?? mark));
  return [...highest.values()];
}
