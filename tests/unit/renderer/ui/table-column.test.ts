/** Sorting a table by its headings. */

import { expect, it } from 'vitest';
import { minWidthOf, nextSort, tracksOf } from '../../../../renderer/ui/table-column.ts';
import type { TableColumn } from '../../../../renderer/ui/table-column.ts';
import { sortRows } from '../../../../renderer/ui/table-sort.ts';

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

it('what a column sorts by gives the same order as comparing row by row, and equal rows keep theirs both ways', () => {
  const towns = ['Pune', 'Nashik', 'पुणे', 'pune', 'Nashik', 'Áurangabad', ''];
  const rows = towns.map((town, place) => ({ name: String(place), town }));
  const { compare } = new Intl.Collator('mr', { numeric: true });
  const base = { id: 'town', header: 'Town', cell: ({ town }: Person) => town };
  const slow: TableColumn<Person> = { ...base, compare: (one, other) => compare(one.town, other.town) };
  const quick: TableColumn<Person> = { ...base, sortBy: { text: ({ town }) => town, compare } };
  for (const direction of ['ascending', 'descending'] as const) {
    const sort = { column: 'town', direction };
    expect(sortRows(rows, [quick], sort)).toEqual(sortRows(rows, [slow], sort));
  }
  const byNumber: TableColumn<Person> = { ...base, sortBy: { number: ({ name }) => -Number(name) } };
  const upwards = sortRows(rows, [byNumber], { column: 'town', direction: 'ascending' });
  expect(upwards.map(({ name }) => name)).toEqual(['6', '5', '4', '3', '2', '1', '0']);
});
