/** One damage after the other, each in a start of its own on the same office, and what became of all of them together. */

import { expect, type Page } from '@playwright/test';
import { recordFaults } from '../fault-row.ts';
import { restoreOffice, startDamaged, type OfficeToDamage } from './damaged-start.ts';

export interface DamagePoint {
  /** Such as '000007.ldb 842079.4', to find it again. */
  readonly name: string;
  /** Done to the office as it was left, before the desk is started. */
  readonly inflict?: () => void;
  /** Done in the window while it is still locked. */
  readonly atLockScreen?: (window: Page) => Promise<void>;
  /** So many rows, and no others, may be other bytes afterwards; without it the whole store may be built anew. */
  readonly rows?: number;
  /** How many faults it is, if more than one. */
  readonly count?: number;
  /** A person must hear of it, also where no row had to be touched. */
  readonly isTold?: boolean;
}

/**
 * Adds the row to the table, then asserts: nothing lost, the screen whole, saving goes on, and whatever had to be built anew is told.
 * `rebuiltAtLeast` of the points must have hurt, or they would prove nothing.
 */
export async function expectNothingLost(
  fault: string,
  before: OfficeToDamage,
  points: readonly DamagePoint[],
  rebuiltAtLeast: number,
): Promise<void> {
  const wrong: string[] = [];
  let recordsLost = 0;
  let rebuilt = 0;
  for (const [n, point] of points.entries()) {
    const { name } = point;
    await restoreOffice(before);
    point.inflict?.();
    // Most are ended at once, which is quicker; some are left as people leave, with a snapshot of what was built anew.
    const outcome = await startDamaged(before, n % 4 === 0 ? 'leave' : 'kill', point.atLockScreen);
    recordsLost += outcome.lost.length;
    rebuilt += outcome.isRebuilt ? 1 : 0;
    wrong.push(...outcome.wrong.map((each) => `${name}: ${each}`));
    if (point.rows !== undefined && outcome.rowsChanged !== point.rows)
      wrong.push(`${name}: ${outcome.rowsChanged} rows are other than before`);
    const mustBeTold = outcome.isRebuilt || point.isTold === true;
    if (mustBeTold && outcome.told.length === 0) wrong.push(`${name}: mended without a word`);
  }
  await before.remove();
  const recordsAtRisk = points.length * before.lines.length;
  const tried = points.reduce((sum, { count = 1 }) => sum + count, 0);
  recordFaults({ fault, points: tried, recordsAtRisk, recordsLost });
  expect(wrong).toEqual([]);
  expect(recordsLost).toBe(0);
  expect(rebuilt).toBeGreaterThanOrEqual(rebuiltAtLeast);
}
