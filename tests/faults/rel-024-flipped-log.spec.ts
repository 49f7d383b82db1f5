/** REL-024: one bit flipped in the log of the working store, and in the files of its largest values. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { officeToDamage } from '../support/damage/damaged-start.ts';
import { flipsAt, placesOver } from '../support/damage/flipped-bit.ts';
import { storeFiles } from '../support/damage/store-files.ts';
import { pointsToTry } from '../support/fault-row.ts';

test('REL-024 a flipped bit in the log of the store loses nothing, and what had to be built anew is told', async () => {
  const before = await officeToDamage(1000);
  const points = flipsAt(placesOver(storeFiles(before.office.profile, 'log'), pointsToTry(10)));
  await expectNothingLost('REL-024 bit in the log of the store', before, points, points.length / 2);
});

test('REL-024 a flipped bit in a value that lies in a file of its own loses nothing and is told', async () => {
  const before = await officeToDamage(1000);
  const points = flipsAt(placesOver(storeFiles(before.office.profile, 'blob'), pointsToTry(4)));
  await expectNothingLost('REL-024 bit in a large value', before, points, points.length / 2);
});
