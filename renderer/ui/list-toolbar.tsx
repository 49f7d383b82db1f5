/** What stands above a list: finding, narrowing, the choice of columns, the way to paper and files, and how many there are. */

import type { ReactNode } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { ChoiceMenu } from './choice-menu.tsx';
import { ColumnMenu } from './column-menu.tsx';
import type { ListState } from './list-state.ts';
import { Toolbar } from './page.tsx';
import { SearchField } from './search-field.tsx';
import type { TableColumn } from './table-column.ts';
import { choicesIn, withChosen } from './table-filter.ts';
import styles from './list-toolbar.module.css';

export interface ListToolbarProps<Row> {
  state: ListState;
  columns: readonly TableColumn<Row>[];
  /** What can be found by typing; left out where nothing can. */
  findLabel?: string | undefined;
  /** What else the list can do: its saved views. */
  views?: ReactNode;
  /** A whole sentence: 'x of y members'. */
  count: string;
  onShow: () => void;
  canShow: boolean;
}

export function ListToolbar<Row>({ state, columns, ...rest }: ListToolbarProps<Row>) {
  const { findLabel, views, count, onShow, canShow } = rest;
  const { say } = useWords();
  return (
    <Toolbar>
      {findLabel !== undefined && (
        <SearchField label={findLabel} value={state.typed} onChange={state.setTyped} />
      )}
      <div className={styles.tools}>
        {views}
        <FilterMenu state={state} columns={columns} />
        {columns.length > 1 && <ColumnMenu state={state} columns={columns} />}
        <Button icon="print" disabled={!canShow} onPress={onShow}>
          {say('ui.printOrKeep')}
        </Button>
      </div>
      <span role="status">{count}</span>
    </Toolbar>
  );
}

function FilterMenu<Row>({ state, columns }: Pick<ListToolbarProps<Row>, 'state' | 'columns'>) {
  const { say } = useWords();
  const filters = columns.flatMap(({ id, header, filter }) =>
    filter === undefined || (typeof filter.choices !== 'function' && filter.choices.length === 0)
      ? []
      : [{ id, title: filter.label ?? header, filter }],
  );
  if (filters.length === 0) return null;
  const sections = () =>
    filters.map(({ id, title, filter }) => ({
      ...{ id, title, choices: choicesIn(filter), chosen: state.chosen[id] ?? [] },
      onChange: (ids: readonly string[]) => {
        state.setChosen(withChosen(state.chosen, id, ids));
      },
    }));
  return (
    <ChoiceMenu
      label={say('ui.filter')}
      icon="filter"
      sections={() => sections().filter(({ choices }) => choices.length > 0)}
    />
  );
}
