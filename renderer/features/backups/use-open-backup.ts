/** A backup on its way back: chosen, opened and verified, looked at, and only then brought back. Nothing changes before that. */

import { useRef, useState } from 'react';
import { chooseBackupFile, readKeptCopy, type BackupFile } from '../../session/backup-file.ts';
import { ok } from '../../domain/result.ts';
import type { DeskSession } from '../../session/desk-session.ts';
import { officeOfDesk, officeOfLockedDesk, type OfficeHere } from '../../session/office-here.ts';
import {
  restoreHere,
  whyNotRestore,
  type RestoreProblem,
  type RestoreRefusal,
} from '../../session/restore-here.ts';
import {
  openBackup,
  type BackupKey,
  type OpenBackupProblem,
  type OpenedBackup,
} from '../../session/restore.ts';
import type { OfficeState, Shell } from '../../session/shell-facts.ts';
import type { SayableFailure } from '../../words/failure-sentences.ts';

export type OpenBackupFailure = SayableFailure | OpenBackupProblem | RestoreProblem;

export type OpeningStage =
  | { readonly type: 'choosing' }
  /** `isOwnKeyTried`: the key of the open desk did not fit; the backup is from another time. */
  | { readonly type: 'key'; readonly file: BackupFile; readonly isOwnKeyTried: boolean }
  | { readonly type: 'opening'; readonly file: BackupFile; readonly isOwnKeyTried: boolean }
  | {
      readonly type: 'preview';
      readonly backup: OpenedBackup;
      readonly here: OfficeHere;
      readonly refusal: RestoreRefusal | undefined;
    }
  | { readonly type: 'restoring'; readonly backup: OpenedBackup; readonly here: OfficeHere }
  | { readonly type: 'restored'; readonly madeAt: string };

export interface OpenBackupTools {
  readonly shell: Shell;
  readonly office: OfficeState;
  readonly session: DeskSession | null;
}

const unexpected = { type: 'Unexpected' } as const;

export function useOpenBackup({ shell, office, session }: OpenBackupTools) {
  const [stage, setStage] = useState<OpeningStage>({ type: 'choosing' });
  const [failure, setFailure] = useState<OpenBackupFailure | null>(null);
  /** True once records of a backup were in this window. */
  const hasOpened = useRef(false);

  const goTo = (next: OpeningStage, why: OpenBackupFailure | null = null) => {
    setFailure(why);
    setStage(next);
  };

  const officeHere = (backup: OpenedBackup) =>
    session === null ? officeOfLockedDesk(shell, office, backup.openedBy) : officeOfDesk(session);

  const open = async (file: BackupFile, key: BackupKey) => {
    const isOwnKeyTried = key.type === 'unlocked';
    goTo({ type: 'opening', file, isOwnKeyTried });
    const opened = await settle(() => openBackup(file.bytes, key));
    if (!opened.ok) {
      const mayTryAgain = isAboutTheKey(opened.error);
      goTo(
        mayTryAgain ? { type: 'key', file, isOwnKeyTried } : { type: 'choosing' },
        isOwnKeyTried && mayTryAgain ? null : opened.error,
      );
      return;
    }
    hasOpened.current = true;
    const backup = opened.value;
    const compared = await settle<OfficeHere, never>(async () => ok(await officeHere(backup)));
    if (!compared.ok) {
      goTo({ type: 'choosing' }, compared.error);
      return;
    }
    const here = compared.value;
    const refusal = whyNotRestore(backup, here, session);
    if (refusal?.type === 'OtherOffice') goTo({ type: 'choosing' }, refusal);
    else goTo({ type: 'preview', backup, here, refusal });
  };

  const take = async (
    read: () => Promise<{ ok: true; value: BackupFile } | { ok: false; error: SayableFailure }>,
  ) => {
    const file = await settle(read);
    if (!file.ok) setFailure(file.error);
    else if (session === null) goTo({ type: 'key', file: file.value, isOwnKeyTried: false });
    else await open(file.value, { type: 'unlocked', identity: session.office.identity });
  };

  return {
    stage,
    failure,
    hasOpened,
    choose: () => take(() => chooseBackupFile(shell)),
    chooseKept: (id: string) => take(() => readKeptCopy(shell, id)),
    open,
    startOver: () => {
      goTo({ type: 'choosing' });
    },
    restore: async (backup: OpenedBackup, here: OfficeHere) => {
      goTo({ type: 'restoring', backup, here });
      const restored = await settle(() => restoreHere(shell, backup, here, session));
      if (restored.ok) goTo({ type: 'restored', madeAt: backup.header.madeAt });
      else goTo({ type: 'preview', backup, here, refusal: undefined }, restored.error);
    },
  };
}

/** With these another key, or the same typed right, may still open the same file. */
function isAboutTheKey({ type }: OpenBackupProblem | typeof unexpected): boolean {
  return type === 'WrongPassphrase' || type === 'WrongKey' || type === 'NotARecoveryKey';
}

async function settle<T, E>(
  work: () => Promise<{ ok: true; value: T } | { ok: false; error: E }>,
): Promise<{ ok: true; value: T } | { ok: false; error: E | typeof unexpected }> {
  try {
    return await work();
  } catch {
    return { ok: false, error: unexpected };
  }
}
