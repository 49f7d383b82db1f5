/** Typing the days of a training: a mark moves on to the next person, steps stay inside. */

import { expect, test } from 'vitest';
import { cellAfter, dayKey } from '../../../../../renderer/features/trainings/day-keys.ts';

test.each([
  ['p', 'KeyP', 'present'],
  [' ', 'Space', 'present'],
  ['a', 'KeyA', 'absent'],
  // A Marathi layout writes other letters with the same keys.
  ['ज', 'KeyP', 'present'],
  ['Delete', 'Delete', 'notRecorded'],
])('%s is a mark', (key, code, mark) => {
  expect(dayKey({ key, code })).toEqual({ type: 'Mark', mark });
});

test('any other letter says nothing', () => {
  expect(dayKey({ key: 'x', code: 'KeyX' })).toBeUndefined();
});

test('a mark moves down, clearing stays, and nothing leaves the register', () => {
  const [mark, clear] = [dayKey({ key: 'p', code: 'KeyP' }), dayKey({ key: 'Delete', code: 'Delete' })];
  if (mark === undefined || clear === undefined) throw new Error('No such keys.');
  expect(cellAfter(mark, { row: 0, column: 1 }, 3, 5)).toEqual({ row: 1, column: 1 });
  expect(cellAfter(mark, { row: 2, column: 1 }, 3, 5)).toEqual({ row: 2, column: 1 });
  expect(cellAfter(clear, { row: 1, column: 1 }, 3, 5)).toEqual({ row: 1, column: 1 });
  expect(cellAfter({ type: 'Step', to: 'left' }, { row: 1, column: 0 }, 3, 5)).toEqual({ row: 1, column: 0 });
  expect(cellAfter({ type: 'Step', to: 'last' }, { row: 0, column: 4 }, 3, 5)).toEqual({ row: 2, column: 4 });
});
