/** What stands above a list: finding, narrowing, the choice of columns, the way to paper and files, and how many there are. */

import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { ChoiceMenu } from './choice-menu.tsx';
import type { ListState } from './list-state.ts';
import { Toolbar } from './page.tsx';
import { SearchField } from './search-field.tsx';
import type { TableColumn } from './table-column.ts';
import { withChosen } from './table-filter.ts';
import styles from './list-toolbar.module.css';

export interface ListToolbarProps<Row> {
  state: ListState;
  columns: readonly TableColumn<Row>[];
  hideable: readonly TableColumn<Row>[];
  /** What can be found by typing; left out where nothing can. */
  findLabel?: string | undefined;
  /** A whole sentence: 'x of y members'. */
  count: string;
  onShow: () => void;
  canShow: boolean;
}

export function ListToolbar<Row>({ state, columns, hideable, ...rest }: ListToolbarProps<Row>) {
  const { findLabel, count, onShow, canShow } = rest;
  const { say } = useWords();
  return (
    <Toolbar>
      {findLabel !== undefined && (
        <SearchField label={findLabel} value={state.typed} onChange={state.setTyped} />
      )}
      <div className={styles.tools}>
        <FilterMenu state={state} columns={columns} />
        {hideable.length > 0 && <ColumnsMenu state={state} hideable={hideable} />}
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
  const sections = columns.flatMap(({ id, header, filter }) =>
    filter === undefined || filter.choices.length === 0
      ? []
      : [
          {
            id,
            title: filter.label ?? header,
            choices: filter.choices,
            chosen: state.chosen[id] ?? [],
            onChange: (ids: readonly string[]) => {
              state.setChosen(withChosen(state.chosen, id, ids));
            },
          },
        ],
  );
  if (sections.length === 0) return null;
  return <ChoiceMenu label={say('ui.filter')} icon="filter" sections={sections} />;
}

function ColumnsMenu<Row>({ state, hideable }: Pick<ListToolbarProps<Row>, 'state' | 'hideable'>) {
  const { say } = useWords();
  const ids = hideable.map(({ id }) => id);
  const section = {
    id: 'columns',
    title: say('ui.columns'),
    choices: hideable.map(({ id, header }) => ({ id, label: header })),
    chosen: ids.filter((id) => !state.hidden.includes(id)),
    onChange: (shown: readonly string[]) => {
      state.setHidden(ids.filter((id) => !shown.includes(id)));
    },
  };
  return <ChoiceMenu label={say('ui.columns')} icon="columns" sections={[section]} isTitleHidden />;
}
