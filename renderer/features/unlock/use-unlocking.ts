/** One try after the other to open the office; what was wrong with the last one is kept for the form to say. */

import { useState } from 'react';
import { fail, type Result } from '../../domain/result.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import type { UnlockedOffice, UnlockProblem } from '../../session/unlocked-office.ts';

export interface Unlocking {
  readonly isBusy: boolean;
  readonly problem: UnlockProblem | UnexpectedFailure | null;
  /** Counts the tries: the same mistake twice is a new one. */
  readonly attempt: number;
  tryTo(open: () => Promise<Result<UnlockedOffice, UnlockProblem>>): Promise<void>;
  clear(): void;
}

export function useUnlocking(onUnlocked: (office: UnlockedOffice) => void): Unlocking {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<UnlockProblem | UnexpectedFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  return {
    isBusy,
    problem,
    attempt,
    tryTo: async (open) => {
      if (isBusy) return;
      setBusy(true);
      setProblem(null);
      // A worker that does not start is a defect of this computer, not of the passphrase.
      const opened = await open().catch(() => fail({ type: 'Unexpected' } as const));
      setAttempt((count) => count + 1);
      setBusy(false);
      if (opened.ok) onUnlocked(opened.value);
      else setProblem(opened.error);
    },
    clear: () => {
      setProblem(null);
    },
  };
}
