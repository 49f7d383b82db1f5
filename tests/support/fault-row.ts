/** What one fault test reports to the table at the end of the run, and how many points a run tries. */

import { test } from '@playwright/test';
import { z } from 'zod';
import { isSoak } from './soak.ts';

const faultRowSchema = z.object({
  /** Such as 'REL-001 kill while saving'. */
  fault: z.string(),
  /** How many times, or at how many places, the fault was injected. */
  points: z.number().int(),
  /** Acknowledged records that were there when it was. */
  recordsAtRisk: z.number().int(),
  recordsLost: z.number().int(),
});
export type FaultRow = z.infer<typeof faultRowSchema>;

export const faultRowType = 'fault-row';

/** Adds a row to the table; call it before asserting that nothing was lost, so that a loss is in the table too. */
export function recordFaults(row: FaultRow): void {
  test.info().annotations.push({ type: faultRowType, description: JSON.stringify(row) });
}

export function parseFaultRow(text: string): FaultRow {
  return faultRowSchema.parse(JSON.parse(text));
}

/** The number of points of this run: few in `npm test`, which people wait for, and as many as the catalogue of faults asks for in `npm run test:soak`. */
export function pointsToTry(inTest: number, inSoak: number): number {
  return isSoak() ? inSoak : inTest;
}

/** Of what there is to try so many in `npm test`, spread over all of them, and everything in `npm run test:soak`. */
export function someOf<T>(all: readonly T[], inTest: number): readonly T[] {
  if (isSoak() || inTest >= all.length) return all;
  return all.filter(
    (_, at) => Math.floor(((at + 1) * inTest) / all.length) > Math.floor((at * inTest) / all.length),
  );
}
