/** Reading: a live query over the working store, run again whenever a record it read has changed. */

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Reading } from '../data/store.ts';
import { liveQuery } from './live-query.ts';
import { useSession } from './session-context.tsx';

/** A new function is a new question, and so is the same asked of records that are shown otherwise: both begin without an answer. */
interface Asked {
  readonly of: unknown;
  readonly shown: Reading;
}

/** What a query has come to. */
type Answer<T> = Asked &
  ({ readonly type: 'Known'; readonly value: T } | { readonly type: 'Failed'; readonly error: unknown });

/**
 * `undefined` while the first answer is on its way. `query` must be a stable function (declared outside the component, or
 * memoised with what it depends on).
 *
 * A store that cannot be read is mended once and asked again (or the desk locks and says why); a query that fails even then
 * is a defect of ours, and the screen's error boundary tells of it.
 */
export function useStoreQuery<T>(query: (store: Reading) => Promise<T>): T | undefined {
  const session = useSession();
  const shown = useSyncExternalStore(session.visitor.watch, () => session.shown);
  const [answer, setAnswer] = useState<Answer<T>>();
  const [mendedFor, setMendedFor] = useState<typeof query>();
  useEffect(() => {
    const failed = async (error: unknown) => {
      if (mendedFor === query) setAnswer({ type: 'Failed', of: query, shown, error });
      await session.storeFailed();
      setMendedFor(() => query);
    };
    const watch: typeof session.watch = (listener) => session.watch(listener);
    return liveQuery({ store: shown, watch }, query, {
      next: (value) => {
        setAnswer({ type: 'Known', of: query, shown, value });
      },
      error: (error: unknown) => void failed(error),
    });
  }, [session, shown, query, mendedFor]);
  if (answer?.of !== query || answer.shown !== shown) return undefined;
  if (answer.type === 'Failed') throw answer.error;
  return answer.value;
}
