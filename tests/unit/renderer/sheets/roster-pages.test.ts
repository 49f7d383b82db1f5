/** Which line stands on which page, for every size of group. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestNewcomerRows, paginateRoster } from '../../../../renderer/sheets/roster-pages.ts';
import type { RosterPage } from '../../../../renderer/sheets/roster-pages.ts';

const groupSizes = fc.integer({ min: 0, max: 120 });
const rowsPerPage = fc.integer({ min: 1, max: 20 });

function rosterOfSize(size: number): number[] {
  return Array.from({ length: size }, (_, place) => place);
}

function forEverySize(check: (pages: RosterPage<number>[], size: number, perPage: number) => void) {
  fc.assert(
    fc.property(groupSizes, rowsPerPage, (size, perPage) => {
      check(paginateRoster(rosterOfSize(size), perPage), size, perPage);
    }),
  );
}

describe('a roster on its pages', () => {
  test('has every member exactly once, in the order of the register', () => {
    forEverySize((pages, size) => {
      expect(pages.flatMap((page) => page.members.map((line) => line.row))).toEqual(rosterOfSize(size));
    });
  });

  test('has at least four rows for newcomers, all of them after the last member', () => {
    forEverySize((pages, size) => {
      const newcomers = pages.flatMap((page) => page.newcomers.map((line) => line.number));
      expect(newcomers.length).toBeGreaterThanOrEqual(fewestNewcomerRows);
      expect(Math.min(...newcomers)).toBe(size + 1);
    });
  });

  test('numbers its rows 1, 2, 3 … through all pages', () => {
    forEverySize((pages) => {
      const numbers = pages.flatMap(({ members, newcomers }) =>
        [...members, ...newcomers].map((line) => line.number),
      );
      expect(numbers).toEqual(numbers.map((_, place) => place + 1));
    });
  });

  test('fills every page to its last row, so that no page is blank and no heading stands alone', () => {
    forEverySize((pages, _, perPage) => {
      for (const page of pages) expect(page.members.length + page.newcomers.length).toBe(perPage);
    });
  });

  test('takes no page more than it needs', () => {
    forEverySize((pages, size, perPage) => {
      expect((pages.length - 1) * perPage).toBeLessThan(size + fewestNewcomerRows);
      expect(pages.length * perPage).toBeGreaterThanOrEqual(size + fewestNewcomerRows);
    });
  });

  test('says on every page which one it is, and of how many', () => {
    forEverySize((pages) => {
      expect(pages.map((page) => page.number)).toEqual(pages.map((_, place) => place + 1));
      expect(new Set(pages.map((page) => page.pages))).toEqual(new Set([pages.length]));
    });
  });

  test('is one whole page of free rows for a group that nobody has joined yet', () => {
    const [page, ...others] = paginateRoster([], 18);
    expect(others).toEqual([]);
    expect(page?.members).toEqual([]);
    expect(page?.newcomers).toHaveLength(18);
  });

  test('fits fourteen members on one page and sends fifteen to a second one', () => {
    expect(paginateRoster(rosterOfSize(14), 18)).toHaveLength(1);
    expect(paginateRoster(rosterOfSize(15), 18)).toHaveLength(2);
  });

  test('cannot be laid out on pages without rows', () => {
    expect(() => paginateRoster([], 0)).toThrow(RangeError);
  });
});
