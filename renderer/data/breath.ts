/**
 * [Note: Work in pieces] The window has one thread: while a hundred thousand rows are opened in one go it neither draws nor scrolls nor
 * hears a key for as long as that takes. So long work stops every few milliseconds and lets whatever waits go first.
 */

/** Milliseconds of work between two breaths: with all that a frame needs besides, well below fifty. */
const piece = 8;

export class Breath {
  readonly #rest: () => Promise<unknown>;
  #end = performance.now() + piece;

  /** `behind`: for work that nobody waits for, which goes on when the window has nothing else to do at all. */
  constructor(how: 'between' | 'behind' = 'between') {
    this.#rest = how === 'behind' && canStandBehind ? everythingElseFirst : othersFirst;
  }

  /** Undefined as long as the piece is not over; else what to wait for before the next one. */
  due(): Promise<void> | undefined {
    return performance.now() < this.#end ? undefined : this.#taken();
  }

  async #taken(): Promise<void> {
    await this.#rest();
    this.#end = performance.now() + piece;
  }
}

/** Node, where our tests run, does not know it. */
const canStandBehind = 'scheduler' in globalThis;

function everythingElseFirst(): Promise<unknown> {
  return scheduler.postTask(() => undefined, { priority: 'background' });
}

/** A timer would wait four milliseconds each time, for nothing. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
