/** Figures of a bench: medians with their spread, and ratios of things measured side by side in one run. */

import { test } from '@playwright/test';

export interface Figure {
  readonly what: string;
  /** Milliseconds if no other unit is named, one for each try. */
  readonly times: readonly number[];
  readonly unit?: string;
  /** What the first median is divided by: the limit or peer measured in the same run. */
  readonly beside?: { readonly what: string; readonly times: readonly number[] };
  /** The goal for the ratio, where there is one; said in the table, never asserted: machines are shared and noisy. */
  readonly goal?: number;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints one line of the table, and keeps it with the test's results. */
export function report({ what, times, unit = 'ms', beside, goal }: Figure): void {
  const spread = `${shown(Math.min(...times))}–${shown(Math.max(...times))}`;
  const ratio =
    beside === undefined ? '' : ` = ${(median(times) / median(beside.times)).toFixed(2)} × ${beside.what}`;
  const besides = beside === undefined ? '' : ` (${shown(median(beside.times))} ${unit})`;
  const asked = goal === undefined ? '' : `, goal ${String(goal)} ×`;
  const line = `${what}: ${shown(median(times))} ${unit} (${spread})${ratio}${besides}${asked}`;
  test.info().annotations.push({ type: 'figure', description: line });
  process.stdout.write(`${line}\n`);
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
