/** A queue of one: work that must not overlap runs in the order in which it was asked for. */

export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

export function createQueue(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = last;
    const mine = before.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
