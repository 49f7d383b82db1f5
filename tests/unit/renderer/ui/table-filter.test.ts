/** Narrowing a list by chips, choosing its columns, and taking it along as plain text. */

import { expect, it } from 'vitest';
import { arranged } from '../../../../renderer/ui/column-arrangement.ts';
import { seenTable } from '../../../../renderer/ui/seen-table.ts';
import type { TableColumn } from '../../../../renderer/ui/table-column.ts';
import {
  activeChoices,
  choicesOf,
  filterRows,
  rowsToFind,
  withChosen,
} from '../../../../renderer/ui/table-filter.ts';

interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly town: string;
}
const columns: TableColumn<Person>[] = [
  { id: 'name', header: 'Name', cell: ({ name }) => name, width: 10, grow: 0 },
  {
    id: 'roles',
    header: 'Roles',
    cell: () => null,
    text: ({ roles }) => roles.join(', '),
    filter: {
      choices: [
        { id: 'caregiver', label: 'Caregiver' },
        { id: 'volunteer', label: 'Volunteer' },
      ],
      of: ({ roles }) => roles,
    },
  },
  {
    id: 'town',
    header: 'Town',
    cell: () => null,
    filter: { label: 'From', choices: [{ id: 'Pune', label: 'Pune' }], of: ({ town }) => [town] },
  },
];
const asha: Person = { name: 'Asha', roles: ['caregiver', 'volunteer'], town: 'Pune' };
const bhanu: Person = { name: 'Bhanu', roles: ['caregiver'], town: 'Nashik' };
const chitra: Person = { name: 'Chitra', roles: [], town: 'Pune' };
const people = [asha, bhanu, chitra];

it('two choices of one column show who fits either, choices of two columns who fits both', () => {
  expect(filterRows(people, columns, { roles: ['caregiver', 'volunteer'] })).toEqual([asha, bhanu]);
  expect(filterRows(people, columns, { roles: ['caregiver'], town: ['Pune'] })).toEqual([asha]);
  expect(filterRows(people, columns, {})).toBe(people);
});

it('a filter of a column that is gone narrows nothing', () => {
  expect(filterRows(people, columns, { shoeSize: ['42'] })).toBe(people);
  expect(activeChoices(columns, { shoeSize: ['42'], town: ['Satara'] })).toEqual([]);
});

it('chips say the column and the choice, in the order of the columns', () => {
  const chosen = { town: ['Pune'], roles: ['volunteer'] };
  expect(activeChoices(columns, chosen).map(({ text }) => text)).toEqual(['Roles: Volunteer', 'From: Pune']);
});

it('taking the last choice of a column away leaves nothing of it', () => {
  const chosen = withChosen({ town: ['Pune'] }, 'roles', ['caregiver']);
  expect(chosen).toEqual({ town: ['Pune'], roles: ['caregiver'] });
  expect(withChosen(chosen, 'roles', [])).toEqual({ town: ['Pune'] });
});

it('a record that many rows name is offered once', () => {
  const hall = { id: '1', label: 'Hall' };
  expect(choicesOf([hall, { ...hall }])).toEqual([hall]);
});

it('rows that are set apart come into the list only for whoever asks for them', () => {
  const apart: TableColumn<Person> = {
    id: 'kept',
    header: 'Kept',
    cell: () => null,
    filter: {
      choices: [{ id: 'nashik', label: 'From Nashik' }],
      of: ({ town }) => (town === 'Nashik' ? ['nashik'] : []),
      setsApart: 'nashik',
    },
  };
  expect(rowsToFind(people, [apart], {})).toEqual([asha, chitra]);
  const asked = { kept: ['nashik'] };
  expect(filterRows(rowsToFind(people, [apart], asked), [apart], asked)).toEqual([bhanu]);
  expect(rowsToFind([asha, chitra], [apart], {})).toEqual([asha, chitra]);
});

it('a list is taken along as it is seen: visible columns, plain text', () => {
  const visible = arranged(columns, { columns: ['roles'], widths: {} });
  const table = { visible, rows: [bhanu, asha] };
  const seen = seenTable('People', { table, picked: [], chips: [], typed: '' });
  expect(seen.columns.map(({ heading, share }) => [heading, share])).toEqual([
    ['Name', 10],
    ['Roles', 10],
  ]);
  expect(seen.rows).toEqual([
    ['Bhanu', 'caregiver'],
    ['Asha', 'caregiver, volunteer'],
  ]);
});
