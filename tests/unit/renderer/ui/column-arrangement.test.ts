/** The columns of a list as somebody arranged them. */

import { expect, it } from 'vitest';
import {
  arranged,
  moved,
  movedTo,
  shownIds,
  widthWithin,
} from '../../../../renderer/ui/column-arrangement.ts';
import type { TableColumn } from '../../../../renderer/ui/table-column.ts';

const column = (id: string, isExtra = false): TableColumn<object> => ({
  ...{ id, header: id, cell: () => null, isExtra, width: 9, grow: 2 },
});
const columns = [column('name'), column('number'), column('roles'), column('town', true)];

it('extra columns are not there until somebody asks for them', () => {
  expect(shownIds(columns, undefined)).toEqual(['name', 'number', 'roles']);
  expect(shownIds(columns, ['town', 'number'])).toEqual(['name', 'town', 'number']);
});

it('the first column leads whatever was wanted, each comes once, and one that is gone is passed over', () => {
  expect(shownIds(columns, ['roles', 'shoeSize', 'name', 'roles'])).toEqual(['name', 'roles']);
  expect(shownIds(columns, [])).toEqual(['name']);
  expect(shownIds([], ['roles'])).toEqual([]);
});

it('a width that was chosen holds, the others stay as they were', () => {
  const seen = arranged(columns, { columns: ['roles', 'number'], widths: { roles: 12, gone: 4 } });
  expect(seen.map(({ id, width, grow }) => [id, width, grow])).toEqual([
    ['name', 9, 2],
    ['roles', 12, 0],
    ['number', 9, 2],
  ]);
});

it('a column moves by one place or to a place, never before the first and never beyond the last', () => {
  const ids = ['name', 'number', 'roles'];
  expect(moved(ids, 'roles', -1)).toEqual(['name', 'roles', 'number']);
  expect(movedTo(ids, 'number', 2)).toEqual(['name', 'roles', 'number']);
  for (const same of [
    moved(ids, 'number', -1),
    moved(ids, 'roles', 1),
    moved(ids, 'name', 1),
    moved(ids, 'x', 1),
  ])
    expect(same).toBe(ids);
});

it('a width is bounded, and kept in quarters', () => {
  expect([0, 7.13, 7.2, 500].map(widthWithin)).toEqual([3, 7.25, 7.25, 80]);
});
