/** Writing from a screen: runs a command, keeps its failure for the screen to put into words. The only place that catches. */

import { startTransition, useCallback, useState } from 'react';
import type { Result } from '../domain/result.ts';
import type { CommitFailure } from './failures.ts';
import type { Command, Done } from './session.ts';
import { savingDraft } from './saving-draft.ts';
import { useSession } from './session-context.tsx';

/** A defect in the command itself. Nothing was saved, or it was saved whole: the journal knows no half. */
export interface UnexpectedFailure {
  readonly type: 'Unexpected';
}

export interface RunningCommand<I, T, E> {
  /** `draft` is that of the form the input was typed into. */
  readonly run: (
    input: I,
    draft?: { readonly path: string },
  ) => Promise<Result<Done<T>, E | CommitFailure | UnexpectedFailure>>;
  readonly isBusy: boolean;
  readonly failure: E | CommitFailure | UnexpectedFailure | null;
  readonly clear: () => void;
}

export function useCommand<I, T, E>(command: Command<I, T, E>): RunningCommand<I, T, E> {
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<E | CommitFailure | UnexpectedFailure | null>(null);
  const run = useCallback(
    async (
      input: I,
      draft?: { readonly path: string },
    ): Promise<Result<Done<T>, E | CommitFailure | UnexpectedFailure>> => {
      // Not before the command is on its way: drawing takes longer than a save.
      startTransition(() => {
        setBusy(true);
      });
      const asked = draft === undefined ? session : savingDraft(session, draft.path);
      const result = await settle(() => command(asked, input));
      setFailure(result.ok ? null : result.error);
      setBusy(false);
      return result;
    },
    [command, session],
  );
  const clear = useCallback(() => {
    setFailure(null);
  }, []);
  return { run, isBusy, failure, clear };
}

async function settle<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | UnexpectedFailure>> {
  try {
    return await work();
  } catch {
    return { ok: false, error: { type: 'Unexpected' } };
  }
}
