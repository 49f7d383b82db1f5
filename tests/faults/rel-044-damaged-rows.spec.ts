/** REL-044, 045, 046: rows of the store swapped, moved, copied, flipped, or changed where they are in the clear. */

import { test } from '@playwright/test';
import { expectNothingLost } from '../support/damage/damage-points.ts';
import { membersToDamage, officeToDamage } from '../support/damage/damaged-start.ts';
import { isSoak } from '../support/soak.ts';
import { damageRows, placesInRow, type RowDamage } from '../support/damage/row-damage.ts';

interface Damaged {
  readonly name: string;
  readonly damages: readonly RowDamage[];
  readonly rows?: number;
  readonly count?: number;
}

const members = { table: 'members', one: 3 } as const;

/** `rows`: only these may be touched. A row in another table is one too many there: the counts say so, and the store is built anew. */
const points: readonly Damaged[] = [
  { name: 'REL-044 two rows swapped', damages: [{ ...members, type: 'swap', other: 90 }], rows: 2 },
  {
    name: 'REL-044 a row over another',
    damages: [{ table: 'members', one: 4, type: 'copy', other: 91 }],
    rows: 1,
  },
  { name: 'REL-044 a row in another table', damages: [{ ...members, type: 'move', to: 'venues' }] },
  {
    name: 'REL-045 a bit in every kind of byte',
    damages: Object.values(placesInRow).map((at, n) => ({ type: 'flip', table: 'members', one: 20 + n, at })),
    rows: Object.keys(placesInRow).length,
  },
  {
    name: 'REL-045 rows of other tables',
    // The mark of the backups comes first of the numbers, and stands in no entry that could give it back.
    damages: (
      [
        ['groups', 0],
        ['meetings', 0],
        ['history', 0],
        ['numbers', 1],
      ] as const
    ).map(([table, one]) => ({
      type: 'flip',
      table,
      one,
      at: placesInRow.ciphertext,
    })),
    rows: 4,
  },
  {
    name: 'REL-046 what is in the clear',
    damages: [
      { type: 'field', table: 'meetings', one: 1, field: 'month' },
      { type: 'field', table: 'members', one: 5, field: 'revision' },
    ],
    rows: 2,
  },
];

/** Those that touch rows of their own, in one start: what people wait for. */
function together(all: readonly Damaged[]): Damaged[] {
  const apart = all.filter(({ rows }) => rows === undefined);
  const others = all.filter(({ rows }) => rows !== undefined);
  const rows = others.reduce((sum, each) => sum + (each.rows ?? 0), 0);
  const name = others.map((each) => each.name).join(', ');
  return [...apart, { name, rows, damages: others.flatMap(({ damages }) => damages), count: others.length }];
}

test('REL-044, REL-045, REL-046 rows that are not what was sealed are refused and put back, they alone, and it is told', async () => {
  const before = await officeToDamage(membersToDamage);
  const tried = isSoak() ? points : together(points);
  await expectNothingLost(
    'REL-044, 045, 046 damaged rows',
    before,
    tried.map(({ damages, ...point }) => ({
      ...point,
      atLockScreen: (window) => damageRows(window, damages),
    })),
    tried.length,
  );
});
