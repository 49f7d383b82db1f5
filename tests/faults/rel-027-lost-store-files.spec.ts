/** REL-027: files of the store deleted, halved or with four kilobytes of zeros in them; of some Chromium notices nothing. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { officeToDamage } from '../support/damage/damaged-start.ts';
import { deleteFile, halveFile, zeroFourKilobytes } from '../support/damage/file-damage.ts';
import { storeFiles } from '../support/damage/store-files.ts';

test('REL-027 files missing from the store are noticed, it is built anew or caught up, and it is told', async () => {
  const before = await officeToDamage(1000);
  const { profile } = before.office;
  // The newest of a kind is the largest: the oldest holds little more than the store's own bookkeeping.
  const newest = (kind: 'ldb' | 'log' | 'blob') => storeFiles(profile, kind).slice(-1);
  const points = [
    ...newest('ldb').flatMap((file) => [deleteFile(file), halveFile(file), zeroFourKilobytes(file)]),
    ...newest('log').flatMap((file) => [deleteFile(file), halveFile(file)]),
    ...newest('blob').flatMap((file) => [deleteFile(file), halveFile(file)]),
  ];
  await expectNothingLost('REL-027 missing files of the store', before, points, points.length / 2);
});
