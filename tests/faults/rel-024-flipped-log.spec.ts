/** REL-024: bits flipped in the log of the working store, alone and some at once. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { membersToDamage, officeToDamage } from '../support/damage/damaged-start.ts';
import { flipsAt, placesOver } from '../support/damage/flipped-bit.ts';
import { storeFiles } from '../support/damage/store-files.ts';
import { pointsToTry } from '../support/fault-row.ts';

test('REL-024 a flipped bit in the log of the store loses nothing, and what had to be built anew is told', async () => {
  const before = await officeToDamage(membersToDamage);
  const places = placesOver(storeFiles(before.office.profile, 'log'), pointsToTry(19, 400));
  const points = flipsAt(places, pointsToTry(1, 40), 18);
  await expectNothingLost('REL-024 bit in the log of the store', before, points, points.length / 2);
});
