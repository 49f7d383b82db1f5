/** Choosing rows: one by one, a stretch with Shift, all that are seen. */

import { expect, it } from 'vitest';
import {
  allOf,
  extended,
  noPicks,
  pickedOf,
  toggled,
  type Picks,
} from '../../../../renderer/ui/row-picks.ts';

const seen = ['a', 'b', 'c', 'd', 'e', 'f'];
const chosen = ({ ids }: Picks) => seen.filter((id) => ids.has(id)).join('');

it('a row is chosen, and chosen no more', () => {
  const one = toggled(noPicks, 'b');
  expect(chosen(one)).toBe('b');
  expect(chosen(toggled(one, 'b'))).toBe('');
  expect(chosen(noPicks)).toBe('');
});

it('a stretch grows and shrinks from where it began, and leaves what was chosen before', () => {
  const before = toggled(toggled(noPicks, 'a'), 'c');
  const long = extended(before, seen, 2, 5);
  expect(chosen(long)).toBe('acdef');
  expect(chosen(extended(long, seen, 5, 3))).toBe('acd');
  expect(chosen(extended(long, seen, 5, 1))).toBe('abc');
});

it('a stretch without a beginning begins at the active row, also when the beginning is seen no more', () => {
  expect(chosen(extended(noPicks, seen, 1, 2))).toBe('bc');
  const hidden = toggled(noPicks, 'x');
  expect(chosen(extended(hidden, seen, 4, 5))).toBe('ef');
});

it('all are those that are seen', () => {
  expect(chosen(allOf(seen))).toBe('abcdef');
});

it('a row that a filter has hidden since is not acted on', () => {
  const rows = seen.map((id) => ({ id }));
  const picks = allOf(seen);
  const now = rows.filter(({ id }) => id < 'c');
  expect(pickedOf(now, ({ id }) => id, picks)).toEqual(now);
  expect(pickedOf(rows, ({ id }) => id, noPicks)).toEqual([]);
});
