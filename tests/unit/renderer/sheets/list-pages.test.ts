/** Which rows of a list stand on which page. */

import { expect, it } from 'vitest';
import {
  columnWidths,
  listPages,
  rowsOnPage,
  textWidth,
  wayOf,
} from '../../../../renderer/sheets/list-pages.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => [String(index)]);

it('a list with many columns lies down', () => {
  expect(wayOf(Array(5))).toBe('upright');
  expect(wayOf(Array(6))).toBe('lying');
});

it('every row stands on one page, in its order, and each page says which it is', () => {
  const each = rowsOnPage('upright');
  const pages = listPages(rowsOf(2 * each + 1), 'upright');
  expect(pages.map(({ number, pages: all, rows }) => [number, all, rows.length])).toEqual([
    [1, 3, each],
    [2, 3, each],
    [3, 3, 1],
  ]);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(rowsOf(2 * each + 1));
});

it('the columns share the whole width of the text', () => {
  const widths = columnWidths(
    [
      { share: 3, least: 10 },
      { share: 1, least: 10 },
    ],
    'lying',
  );
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(textWidth('lying'));
  expect(widths[0]).toBeCloseTo((widths[1] ?? 0) * 3);
});

it('a narrow column is as wide as the longest word of its heading, and the wide ones give it the room', () => {
  const widths = columnWidths(
    [
      { share: 30, least: 20 },
      { share: 1, least: 18 },
      { share: 20, least: 20 },
    ],
    'upright',
  );
  expect(widths[1]).toBeCloseTo(18);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(textWidth('upright'));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(18);
  const crowded = columnWidths(
    [
      { share: 1, least: 200 },
      { share: 1, least: 200 },
    ],
    'upright',
  );
  expect(crowded[0]).toBeCloseTo(textWidth('upright') / 2);
});
