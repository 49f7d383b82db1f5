/** Numbers on paper. */

import { expect, test } from 'vitest';
import {
  higherMark,
  nextMemberNumber,
  nextSheetNumber,
  numberIn,
} from '../../../../renderer/domain/numbers.ts';

test('the first member is M-0001, and the ten-thousandth gets a fifth digit', () => {
  expect(nextMemberNumber(null)).toEqual({ number: 'M-0001', mark: { id: 'member', last: 1 } });
  expect(nextMemberNumber({ id: 'member', last: 9999 }).number).toBe('M-10000');
});

test('sheets are counted for themselves', () => {
  expect(nextSheetNumber({ id: 'sheet', last: 41 })).toEqual({
    number: 'S-0042',
    mark: { id: 'sheet', last: 42 },
  });
  expect(numberIn(nextSheetNumber(undefined).number)).toBe(1);
});

test('of two marks the higher one holds, whichever comes from the backup', () => {
  const [low, high] = [
    { id: 'member' as const, last: 3 },
    { id: 'member' as const, last: 8 },
  ];
  expect(higherMark(low, high)).toBe(high);
  expect(higherMark(high, low)).toBe(high);
});
