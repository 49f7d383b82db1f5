/** An erasure, or past attendance on its way to become counts, as the screen follows it. */

import { useRef, useState } from 'react';
import type { Result } from '../../domain/result.ts';
import type { RewritingProblem, RewritingStep, Watched } from '../../session/erase.ts';

export type RewritingFailure = RewritingProblem | { readonly type: 'Unexpected' };

export interface Progress {
  readonly step: RewritingStep;
  readonly records: number;
}

/** Where it succeeds the desk is locking, and this screen ends with it: `progress` stays. */
export function useRewriting(rewrite: (watched: Watched) => Promise<Result<undefined, RewritingProblem>>) {
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<RewritingFailure | null>(null);
  const isCancelled = useRef(false);
  const start = async () => {
    isCancelled.current = false;
    setFailure(null);
    setProgress({ step: 'reading', records: 0 });
    const done = await settled(() =>
      rewrite({
        began: (step, records) => {
          setProgress({ step, records });
        },
        isCancelled: () => isCancelled.current,
      }),
    );
    if (done.ok) return;
    setProgress(undefined);
    setFailure(done.error);
  };
  const cancel = () => {
    isCancelled.current = true;
  };
  return { progress, failure, start, cancel };
}

async function settled(
  work: () => Promise<Result<undefined, RewritingProblem>>,
): Promise<Result<undefined, RewritingFailure>> {
  try {
    return await work();
  } catch {
    return { ok: false, error: { type: 'Unexpected' } };
  }
}
