/** Typing letters in a table. */

import { expect, it } from 'vitest';
import { pauseOfTyping, rowByLetters, typedOn } from '../../../../renderer/ui/type-ahead.ts';

const names = ['Asha K. · आशा के.', 'Anil', 'Bhanu', 'आनंदी', 'asmita'];
const jump = (letters: string, active: number) =>
  rowByLetters(letters, active, names.length, (index) => names[index] ?? '');

it('a letter leads to the next row that begins with it, and round the end to the first', () => {
  expect(jump('a', 0)).toBe(1);
  expect(jump('a', 1)).toBe(4);
  expect(jump('a', 4)).toBe(0);
  expect(jump('aa', 4)).toBe(0);
});

it('more letters stay on a row that begins with them', () => {
  expect(jump('as', 0)).toBe(0);
  expect(jump('asm', 0)).toBe(4);
});

it('a name is found in either script', () => {
  expect(jump('आ', 1)).toBe(3);
  expect(jump('आशा', 1)).toBe(0);
});

it('letters that no name begins with lead nowhere', () => {
  expect(jump('x', 0)).toBeNull();
});

it('letters add up to a word until there is a pause; a blank begins none, and a key without a letter is none', () => {
  const first = typedOn({ letters: '', at: 0 }, 'A', 5000);
  expect(first).toEqual({ letters: 'a', at: 5000 });
  const second = typedOn({ letters: 'a', at: 5000 }, ' ', 5100);
  expect(second?.letters).toBe('a ');
  expect(typedOn({ letters: 'a ', at: 5100 }, 'k', 5101 + pauseOfTyping)?.letters).toBe('k');
  expect(typedOn({ letters: '', at: 0 }, ' ', 5000)).toBeNull();
  expect(typedOn({ letters: '', at: 0 }, 'Tab', 5000)).toBeNull();
});
