/** Sorting a table by its headings. */

import { expect, it } from 'vitest';
import { minWidthOf, nextSort, sortRows, tracksOf } from '../../../../renderer/ui/table-column.ts';
import type { TableColumn } from '../../../../renderer/ui/table-column.ts';

interface Person {
  name: string;
  town: string;
}
const columns: TableColumn<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: ({ name }) => name,
    compare: (a, b) => a.name.localeCompare(b.name),
    grow: 2,
  },
  { id: 'town', header: 'Town', cell: ({ town }) => town, width: 6, grow: 0 },
];
const people = [
  { name: 'Meera', town: 'Pune' },
  { name: 'Asha', town: 'Nashik' },
];

it('a heading sorts upwards first and downwards when pressed again', () => {
  const first = nextSort('name', undefined);
  const second = nextSort('name', first);
  expect(sortRows(people, columns, first).map(({ name }) => name)).toEqual(['Asha', 'Meera']);
  expect(sortRows(people, columns, second).map(({ name }) => name)).toEqual(['Meera', 'Asha']);
});

it('rows stay as they came when their column does not sort', () => {
  expect(sortRows(people, columns, { column: 'town', direction: 'ascending' })).toBe(people);
});

it('columns keep their least width and share the rest', () => {
  expect(tracksOf(columns)).toBe('minmax(8rem, 2fr) 6rem');
  expect(minWidthOf(columns)).toBe('14rem');
});
