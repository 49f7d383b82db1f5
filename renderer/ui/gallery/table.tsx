/** The gallery's table: ten thousand made-up people in two scripts. */

import { useState } from 'react';
import { useWords } from '../../words/words-provider.tsx';
import { Badge } from '../badge.tsx';
import { DataTable } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../page.tsx';
import { SearchField } from '../search-field.tsx';
import type { TableColumn } from '../table-column.ts';
import { announce } from '../toasts.ts';
import styles from './gallery.module.css';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

const names = ['Asha K.', 'आशा कुलकर्णी', 'Bhaskar Deshpande', 'चित्रा ज.', 'Farida S.', 'ज्ञानेश्वर क्षीरसागर'];

const people: readonly Person[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: String(index),
  name: names[index % names.length] ?? '',
  number: `M-${String(index + 1).padStart(4, '0')}`,
}));

const idOf = (person: Person) => person.id;

export function GalleryTable() {
  const { say, sayDate } = useWords();
  const [typed, setTyped] = useState('');
  const columns: TableColumn<Person>[] = [
    {
      id: 'name',
      header: say('app.members'),
      cell: (person) => person.name,
      compare: (one, other) => one.name.localeCompare(other.name),
      grow: 2,
    },
    {
      id: 'number',
      header: say('app.history'),
      cell: (person) => person.number,
      compare: (one, other) => one.number.localeCompare(other.number),
    },
    {
      id: 'state',
      header: say('app.trainings'),
      cell: () => <Badge tone="success">{say('trainings.ready')}</Badge>,
    },
    { id: 'date', header: say('app.today'), cell: () => sayDate('2026-11-28'), align: 'end' },
  ];
  return (
    <Page layout="table">
      <PageHeader title={say('app.members')} subtitle={say('ui.rowCount', { count: people.length })} />
      <Toolbar>
        <SearchField label={say('app.members')} value={typed} onChange={setTyped} />
        {say('ui.rowCount', { count: people.length })}
      </Toolbar>
      <div className={styles.tableBox}>
        <DataTable
          label={say('app.members')}
          rows={people.filter((person) => person.number.includes(typed))}
          rowId={idOf}
          columns={columns}
          initialSort={{ column: 'number', direction: 'ascending' }}
          onOpen={(person) => announce(person.name)}
          empty={<EmptyState icon="members" title={say('ui.noOptions')} />}
        />
      </div>
    </Page>
  );
}
