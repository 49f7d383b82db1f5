/** Reading: a live query over the working store, run again whenever a record it read has changed. */

import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { Reading } from '../data/store.ts';
import { useSession } from './session-context.tsx';

/** What a query has come to; a new function is a new question, and begins without an answer. */
type Answer<T> =
  | { readonly type: 'Known'; readonly of: unknown; readonly value: T }
  | { readonly type: 'Failed'; readonly of: unknown; readonly error: unknown };

/** Dexie's live queries keep silent about a database that was closed under them, for ever; under a name of our own they speak. */
class StoreUnreadable extends Error {
  override readonly name = 'StoreUnreadable';
}

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
    const ask = () =>
      query(session.store).catch((cause: unknown) => {
        throw new StoreUnreadable('The store could not be read.', { cause });
      });
    const subscription = liveQuery(ask).subscribe({
      next: (value) => {
        setAnswer({ type: 'Known', of: query, value });
      },
      error: (error: unknown) => void failed(error),
    });
    return () => {
      subscription.unsubscribe();
    };
  }, [session, query, mendedFor]);
  if (answer?.of !== query) return undefined;
  if (answer.type === 'Failed') throw answer.error;
  return answer.value;
}
