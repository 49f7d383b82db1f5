/**
 * The ways into the made-up office, out of it, and to a fresh one.
 *
 * [Note: One office a process] Going from one office to the other ends the program and starts it anew. Profile, single instance,
 * office lock and working store belong to a process from its first moment on, so nothing of one office is left in the memory of the
 * other, and no mistake in between can write made-up people among real ones.
 */

import type { StartupFacts } from '../contract/office-state.ts';

export interface MadeUpWays {
  enter(): void;
  leave(): void;
  beginAgain(): void;
}

export interface WayTools {
  readonly madeUp: StartupFacts['madeUp'];
  /** Finishes as for closing; `last` comes when the window is gone and the office is still held, then the office is let go. */
  quit(last: () => Promise<void> | void): void;
  /** Has the program started again as soon as it has ended, in the made-up office or in the real one. */
  startAgain(isMadeUp: boolean): void;
  /** What goes along into the made-up office: the language, so that nobody has to look for it. */
  takeAlong(): Promise<void>;
  /** Deletes the office that is held, if it is a made-up one. */
  removeMadeUp(): Promise<unknown>;
}

/** A way that leads nowhere from here (into the office one is in, out of one that is not made up) does nothing. */
export function createMadeUpWays({
  madeUp,
  quit,
  startAgain,
  takeAlong,
  removeMadeUp,
}: WayTools): MadeUpWays {
  const isThere = madeUp === 'standard';
  return {
    enter: () => {
      if (isThere) return;
      quit(async () => {
        // Without it the made-up office speaks another language; it opens all the same.
        await takeAlong().catch(() => undefined);
        startAgain(true);
      });
    },
    leave: () => {
      if (!isThere) return;
      quit(() => {
        startAgain(false);
      });
    },
    beginAgain: () => {
      if (!isThere) return;
      quit(async () => {
        // An office that may not be deleted, or could not be, is there again as it was.
        await removeMadeUp().catch(() => undefined);
        startAgain(true);
      });
    },
  };
}
