/** One at a time, in the order they came: a command runs whole before the next one begins. */

export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` after everything that was queued before it, whatever became of that. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(work, work);
    this.#last = run.catch(() => undefined);
    return run;
  }
}
