/** REL-025: the list of the store's files, and the file that names it, deleted, emptied, halved or with one bit flipped. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { membersToDamage, officeToDamage } from '../support/damage/damaged-start.ts';
import { deleteFile, emptyFile, halveFile } from '../support/damage/file-damage.ts';
import { flipsAt, placesOver } from '../support/damage/flipped-bit.ts';
import { storeFiles } from '../support/damage/store-files.ts';
import { pointsToTry, someOf } from '../support/fault-row.ts';

test('REL-025 without the list of its files the store is built anew, and it is told', async () => {
  const before = await officeToDamage(membersToDamage);
  const manifests = storeFiles(before.office.profile, 'manifest');
  const current = storeFiles(before.office.profile, 'current');
  const points = [
    ...manifests.flatMap((file) => [deleteFile(file), emptyFile(file), halveFile(file)]),
    ...current.flatMap((file) => [deleteFile(file), emptyFile(file)]),
    ...flipsAt(placesOver(manifests, pointsToTry(1, 30))),
  ];
  const tried = someOf(points, 2);
  await expectNothingLost('REL-025 list of the store’s files', before, tried, tried.length / 2);
});
