/** Reading: a live query over the working store, run again whenever a record it read has changed. */

import { useEffect, useState } from 'react';
import type { Reading } from '../data/store.ts';
import { liveQuery } from './live-query.ts';
import { useSession } from './session-context.tsx';

/** What a query has come to; a new function is a new question, and begins without an answer. */
type Answer<T> =
  | { readonly type: 'Known'; readonly of: unknown; readonly value: T }
  | { readonly type: 'Failed'; readonly of: unknown; readonly error: unknown };

/**
 * `undefined` while the first answer is on its way. `query` must be a stable function (declared outside the component, or
 * memoised with what it depends on).
 *
 * A store that cannot be read is mended once and asked again (or the desk locks and says why); a query that fails even then
 * is a defect of ours, and the screen's error boundary tells of it.
 */
export function useStoreQuery<T>(query: (store: Reading) => Promise<T>): T | undefined {
  const session = useSession();
  const [answer, setAnswer] = useState<Answer<T>>();
  const [mendedFor, setMendedFor] = useState<typeof query>();
  useEffect(() => {
    const failed = async (error: unknown) => {
      if (mendedFor === query) setAnswer({ type: 'Failed', of: query, error });
      await session.storeFailed();
      setMendedFor(() => query);
    };
    return liveQuery(session, query, {
      next: (value) => {
        setAnswer({ type: 'Known', of: query, value });
      },
      error: (error: unknown) => void failed(error),
    });
  }, [session, query, mendedFor]);
  if (answer?.of !== query) return undefined;
  if (answer.type === 'Failed') throw answer.error;
  return answer.value;
}
