/** A backup on its way to a stick: where it is, and how it ended. */

import { useEffect, useRef, useState } from 'react';
import { saveBackup, type BackupReceipt, type BackupStep } from '../../session/save-backup.ts';
import type { DeskSession } from '../../session/desk-session.ts';
import type { SayableFailure } from '../../words/failure-sentences.ts';

export type Saving =
  { readonly type: 'idle' } | { readonly type: 'running'; readonly step: BackupStep } | SavingEnd;

export type SavingEnd =
  | { readonly type: 'calledOff' }
  | { readonly type: 'saved'; readonly receipt: BackupReceipt }
  | { readonly type: 'failed'; readonly failure: SayableFailure };

/** A backup goes on while somebody looks at another screen; `onEndUnseen` then tells how it ended. */
export function useSaveBackup(session: DeskSession, onEndUnseen: (end: SavingEnd) => void) {
  const [saving, setSaving] = useState<Saving>({ type: 'idle' });
  const isSeen = useRef(true);
  useEffect(() => {
    isSeen.current = true;
    return () => {
      isSeen.current = false;
    };
  }, []);
  const save = async () => {
    if (saving.type === 'running') return;
    const end = await walk(session, (step) => {
      setSaving({ type: 'running', step });
    });
    if (isSeen.current) setSaving(end);
    else onEndUnseen(end);
  };
  return { saving, save };
}

async function walk(session: DeskSession, onStep: (step: BackupStep) => void): Promise<SavingEnd> {
  try {
    const receipt = await saveBackup(session, onStep);
    if (receipt.ok) return { type: 'saved', receipt: receipt.value };
    // Whoever closes the dialog has changed their mind; that needs no sentence.
    return receipt.error.type === 'Cancelled'
      ? { type: 'calledOff' }
      : { type: 'failed', failure: receipt.error };
  } catch {
    return { type: 'failed', failure: { type: 'Unexpected' } };
  }
}
