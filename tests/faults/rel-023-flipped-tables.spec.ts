/** REL-023: bits flipped in the tables of the working store, alone and some at once, at places spread over all of them. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { membersThatMakeTables, officeToDamage } from '../support/damage/damaged-start.ts';
import { flipsAt, placesOver } from '../support/damage/flipped-bit.ts';
import { storeFiles } from '../support/damage/store-files.ts';
import { pointsToTry } from '../support/fault-row.ts';

test('REL-023 a flipped bit in a table of the store loses nothing, and what had to be built anew is told', async () => {
  const before = await officeToDamage(membersThatMakeTables);
  const places = placesOver(storeFiles(before.office.profile, 'ldb'), pointsToTry(21, 620));
  const points = flipsAt(places, pointsToTry(1, 40), 20);
  await expectNothingLost('REL-023 bit in a table of the store', before, points, points.length / 2);
});
