/** Which rows of a long table are drawn, and where keys lead. */

import { describe, expect, it } from 'vitest';
import { isApart, rowAfterKey, rowWindow, scrollFor } from '../../../../renderer/ui/row-window.ts';

const sight = { scrollTop: 400, height: 200 };

describe('the rows that are drawn', () => {
  it('are those in sight and a few around them', () => {
    expect(rowWindow({ scrollTop: 4000, height: 200 }, 40, 10_000)).toEqual({ first: 92, end: 113 });
  });

  it('are at first only those in sight', () => {
    expect(rowWindow({ scrollTop: 4000, height: 200 }, 40, 10_000, 0)).toEqual({ first: 100, end: 105 });
  });

  it('are all others where one has leapt, and some of the same where one has scrolled', () => {
    const here = { first: 92, end: 113 };
    expect(isApart({ first: 113, end: 118 }, here)).toBe(true);
    expect(isApart({ first: 80, end: 92 }, here)).toBe(true);
    expect(isApart({ first: 112, end: 117 }, here)).toBe(false);
  });

  it('never lie beyond the first or the last row', () => {
    expect(rowWindow({ scrollTop: 0, height: 200 }, 40, 3)).toEqual({ first: 0, end: 3 });
    expect(rowWindow({ scrollTop: 90_000, height: 200 }, 40, 3)).toEqual({ first: 3, end: 3 });
  });
});

describe('the active row', () => {
  it('is brought into sight by the shortest way', () => {
    expect(scrollFor(sight, 40, 2)).toBe(80);
    expect(scrollFor(sight, 40, 12)).toBeUndefined();
    expect(scrollFor(sight, 40, 20)).toBe(640);
  });

  it('follows the arrows and stops at the ends of the list', () => {
    expect(rowAfterKey('ArrowDown', 4, 10, 5)).toBe(5);
    expect(rowAfterKey('ArrowUp', 0, 10, 5)).toBe(0);
    expect(rowAfterKey('PageDown', 8, 10, 5)).toBe(9);
    expect(rowAfterKey('End', 0, 10, 5)).toBe(9);
    expect(rowAfterKey('a', 0, 10, 5)).toBeNull();
    expect(rowAfterKey('End', 0, 0, 5)).toBeNull();
  });
});
