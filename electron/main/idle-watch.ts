/** Decides when an unlocked desk has been left alone for too long, or has slept. */

import type { LockReason } from './lock.ts';

export interface IdleWatch {
  /** From `desk.unlocked`: how long nobody may touch anything. */
  setMinutes(minutes: number): void;
  /** To be called every few seconds. */
  tick(facts: {
    readonly now: number;
    readonly idleSeconds: number;
    readonly isUnlocked: boolean;
  }): LockReason | undefined;
}

export const tickEvery = 5000;
/** Ticks this far apart: the computer slept or the program was stopped, and nobody knows who sits there now. */
const longestGap = 60_000;

export function createIdleWatch(): IdleWatch {
  let limitSeconds = Number.POSITIVE_INFINITY;
  let lastTick: number | undefined;
  return {
    setMinutes(minutes) {
      limitSeconds = minutes * 60;
    },
    tick({ now, idleSeconds, isUnlocked }) {
      const gap = now - (lastTick ?? now);
      lastTick = now;
      if (!isUnlocked) return undefined;
      if (gap > longestGap) return 'suspend';
      return idleSeconds >= limitSeconds ? 'idle' : undefined;
    },
  };
}
