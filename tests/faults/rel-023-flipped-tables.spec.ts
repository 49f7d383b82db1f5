/** REL-023: one bit flipped in the tables of the working store, at places spread over all of them. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { membersThatMakeTables, officeToDamage } from '../support/damage/damaged-start.ts';
import { flipsAt, placesOver } from '../support/damage/flipped-bit.ts';
import { storeFiles } from '../support/damage/store-files.ts';
import { pointsToTry } from '../support/fault-row.ts';

// Every place is a start of the desk: some minutes, which two of them share.
test.describe.configure({ mode: 'parallel' });

for (const [part, isOurs] of [
  ['every other place', (_: unknown, index: number) => index % 2 === 0],
  ['the places between', (_: unknown, index: number) => index % 2 === 1],
] as const) {
  test(`REL-023 a flipped bit in a table of the store loses nothing, and what had to be built anew is told: ${part}`, async () => {
    const before = await officeToDamage(membersThatMakeTables);
    const places = placesOver(storeFiles(before.office.profile, 'ldb'), pointsToTry(60));
    const points = flipsAt(places.filter(isOurs));
    await expectNothingLost('REL-023 bit in a table of the store', before, points, points.length / 2);
  });
}
