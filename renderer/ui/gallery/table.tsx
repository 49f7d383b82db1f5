/** The gallery's list: ten thousand made-up people in two scripts. */

import { useMemo, useState } from 'react';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { Badge } from '../badge.tsx';
import { asItComes } from '../column-arrangement.ts';
import { EmptyState } from '../empty-state.tsx';
import { noPosition } from '../list-state.ts';
import type { ListState } from '../list-state.ts';
import { Page, PageHeader } from '../page.tsx';
import { RecordList } from '../record-list.tsx';
import { allOf } from '../row-picks.ts';
import type { TableColumn, TableSort } from '../table-column.ts';
import { ViewMenu } from '../view-menu.tsx';
import type { ChosenFilters } from '../table-filter.ts';
import { announce } from '../toasts.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly isReady: boolean;
}

const names = ['Asha K.', 'आशा कुलकर्णी', 'Bhaskar Deshpande', 'चित्रा ज.', 'Farida S.', 'ज्ञानेश्वर क्षीरसागर'];

const people: readonly Person[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: String(index),
  name: names[index % names.length] ?? '',
  number: `M-${String(index + 1).padStart(4, '0')}`,
  isReady: index % 3 !== 0,
}));

const idOf = (person: Person) => person.id;
const finder =
  (wanted: string) =>
  ({ number }: Person) =>
    number.toLowerCase().includes(wanted.toLowerCase());

export function GalleryTable() {
  const words = useWords();
  const { say } = words;
  const columns = useMemo(() => columnsOf(words), [words]);
  const state = useStateOfItsOwn();
  return (
    <Page layout="table">
      <PageHeader title={say('app.members')} subtitle={say('ui.rowCount', { count: people.length })} />
      <RecordList
        label={say('app.members')}
        state={state}
        rows={people}
        rowId={idOf}
        columns={columns}
        find={{
          label: say('app.members'),
          finder,
          nothing: () => <EmptyState icon="members" title={say('ui.noOptions')} />,
        }}
        Views={GalleryViews}
        sayCount={(found) => say('ui.rowCount', { count: found })}
        onOpen={(person) => announce(person.name)}
        empty={<EmptyState icon="members" title={say('ui.noOptions')} />}
      />
    </Page>
  );
}

function columnsOf({ say, sayDate }: Words): readonly TableColumn<Person>[] {
  return [
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
      cell: ({ isReady }) =>
        isReady ? (
          <Badge tone="success">{say('trainings.ready')}</Badge>
        ) : (
          <Badge>{say('trainings.lapsed')}</Badge>
        ),
      text: ({ isReady }) => say(isReady ? 'trainings.ready' : 'trainings.lapsed'),
      filter: {
        choices: [
          { id: 'ready', label: say('trainings.ready') },
          { id: 'lapsed', label: say('trainings.lapsed') },
        ],
        of: ({ isReady }) => [isReady ? 'ready' : 'lapsed'],
      },
    },
    { id: 'date', header: say('app.today'), cell: () => sayDate('2026-11-28'), align: 'end' },
  ];
}

/** One of two views is open, and the list no longer looks like it. */
function GalleryViews() {
  const { say } = useWords();
  const views = [
    { id: 'ready', name: say('trainings.ready') },
    { id: 'lapsed', name: say('trainings.lapsed') },
  ];
  return (
    <ViewMenu
      label={say('views.title')}
      views={views}
      opened={views[0]}
      changed={say('views.changed')}
      onOpen={announce}
      entries={[{ id: 'save', label: say('views.saveAs'), onChoose: () => undefined }]}
    />
  );
}

/** Nobody comes back to the gallery's list: nothing of it is kept. */
function useStateOfItsOwn(): ListState {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ChosenFilters>({ state: ['ready'] });
  const [arrangement, arrange] = useState(asItComes);
  const [picks, setPicks] = useState(() => allOf(['1', '4']));
  const [sort, setSort] = useState<TableSort | undefined>({ column: 'number', direction: 'ascending' });
  return {
    ...{ typed, setTyped, chosen, setChosen, ...arrangement, arrange, sort, setSort, picks, setPicks },
    ...{ list: 'people', view: null, look: () => undefined, position: noPosition },
    show: ({ title }) => {
      announce(title);
    },
    offerPrint: () => () => undefined,
  };
}
