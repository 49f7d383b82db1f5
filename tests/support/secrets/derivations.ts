/** Counts and times the derivations of a window: each has a worker of its own, which ends with its answer. */

import type { Page } from '@playwright/test';

export interface Derivations {
  /** How long each one took, in milliseconds, in their order. */
  readonly took: readonly number[];
}

export function watchDerivations(window: Page): Derivations {
  const took: number[] = [];
  window.on('worker', (worker) => {
    if (!worker.url().includes('derive')) return;
    const began = performance.now();
    worker.once('close', () => took.push(performance.now() - began));
  });
  return { took };
}
