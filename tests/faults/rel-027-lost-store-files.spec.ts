/** REL-027: files of the store deleted, halved or with four kilobytes of zeros in them; of some Chromium notices nothing. */

import { expect, test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import {
  membersThatMakeTables,
  membersToDamage,
  officeOfVersionOne,
  officeToDamage,
} from '../support/damage/damaged-start.ts';
import { deleteFile, halveFile, zeroFourKilobytes } from '../support/damage/file-damage.ts';
import { flipsAt, placesIn } from '../support/damage/flipped-bit.ts';
import { someOf } from '../support/fault-row.ts';
import { anyStoreFiles, storeFiles, type StoreFileKind } from '../support/damage/store-files.ts';

test('REL-027 files missing from the store are noticed, it is built anew or caught up, and it is told', async () => {
  const before = await officeToDamage(membersThatMakeTables);
  const { profile } = before.office;
  // See [Note: No large values]: of files beside the store nobody would notice anything.
  expect(anyStoreFiles(profile, 'blob')).toEqual([]);
  // The newest of a kind is the largest: the oldest holds little more than the store's own bookkeeping.
  const newest = (kind: StoreFileKind) => storeFiles(profile, kind).slice(-1);
  const points = [
    ...newest('ldb').flatMap((file) => [deleteFile(file), halveFile(file), zeroFourKilobytes(file)]),
    ...newest('log').flatMap((file) => [deleteFile(file), halveFile(file)]),
  ];
  const tried = someOf(points, 2);
  await expectNothingLost('REL-027 missing files of the store', before, tried, tried.length / 2);
});

test(
  'REL-027 a store of the first version, its largest values deleted, cut short or changed, opens without losing anything',
  { tag: '@soak' },
  async () => {
    const before = await officeOfVersionOne(membersToDamage);
    const newest = storeFiles(before.office.profile, 'blob').slice(-1);
    const points = newest.flatMap((file) => [
      deleteFile(file),
      halveFile(file),
      ...flipsAt(placesIn(file, 1)),
    ]);
    await expectNothingLost('REL-027 large values of an older store', before, points, points.length);
  },
);
