/** A question about the records that is asked again whenever a record which its answer came from was saved. */

import type { Reading, Touched } from '../data/store.ts';
import type { Session } from './session.ts';

export interface Hearing<T> {
  readonly next: (value: T) => void;
  /** The last that is heard. */
  readonly error: (error: unknown) => void;
}

/** Gives what ends it. An answer that was out of date before it was ready is never heard. */
export function liveQuery<T>(
  session: Pick<Session, 'store' | 'watch'>,
  query: (store: Reading) => Promise<T>,
  { next, error }: Hearing<T>,
): () => void {
  let read = new Set<string>();
  let overtaken = 0;
  let isAsking = false;
  let isOver = false;
  const ask = async () => {
    isAsking = true;
    let before: number;
    do {
      before = overtaken;
      read = new Set();
      const value = await query(noting(session.store, read));
      if (before === overtaken && !isOver) next(value);
    } while (before !== overtaken && !isOver);
    isAsking = false;
  };
  const end = session.watch((touched) => {
    if (!concerns(touched, read)) return;
    overtaken += 1;
    if (!isAsking) start();
  });
  const start = () => {
    ask().catch((cause: unknown) => {
      end();
      if (!isOver) error(cause);
    });
  };
  start();
  return () => {
    isOver = true;
    end();
  };
}

/** Notes what is read before it is read: what is saved in between makes the answer stale. */
function noting(store: Reading, read: Set<string>): Reading {
  return {
    get: (table, id) => {
      read.add(`${table}/${id}`);
      return store.get(table, id);
    },
    all: (table) => {
      read.add(table);
      return store.all(table);
    },
    inMonths: (table, from, through) => {
      read.add(table);
      return store.inMonths(table, from, through);
    },
  };
}

function concerns(touched: Touched, read: ReadonlySet<string>): boolean {
  return touched === 'everything' || [...touched].some((each) => read.has(each));
}
