/**
 * The one list of records: found by typing, narrowed by chips, with the columns one wants, printed and kept as a file as it is
 * seen, or as much of it as was chosen. What was typed, chosen and arranged is its screen's to keep (`ListState`).
 */

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { useColumnTools } from './column-tools.ts';
import { ArrangedTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { FilterChips } from './filter-chips.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import type { ListState, ListToolProps } from './list-state.ts';
import { PickBar } from './pick-bar.tsx';
import { pickedOf } from './row-picks.ts';
import { seenTable } from './seen-table.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import { activeChoices, withChosen } from './table-filter.ts';
import type { ActiveChoice } from './table-filter.ts';
import { announce } from './toasts.ts';
import { useListTable, type RowFinder } from './use-list-table.ts';
import { useRowPicks } from './use-row-picks.ts';

export interface RecordListProps<Row> {
  label: string;
  state: ListState;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  find?: {
    readonly label: string;
    /** One stable function; it is asked for anew when what was typed changes. Undefined as long as nothing can be found yet. */
    readonly finder: ((wanted: string) => RowFinder<Row>) | undefined;
    readonly nothing: (wanted: string) => ReactNode;
  };
  sayCount: (found: number, count: number) => string;
  onOpen: (row: Row) => void;
  /** Whether a row may go on paper or into a file; all of them unless told. */
  mayLeave?: (row: Row) => boolean;
  /** Saved views, lent by whoever keeps them. */
  Views?: ComponentType<ListToolProps> | undefined;
  /** What can be done with the rows that were chosen. */
  actions?: (picked: readonly Row[]) => ReactNode;
  /** An EmptyState, shown instead of all this while there are no records. */
  empty: ReactNode;
  isTall?: boolean;
}

export function RecordList<Row>({ label, state, rows, columns, find, ...rest }: RecordListProps<Row>) {
  const { rowId, sayCount, onOpen, mayLeave, Views, actions, empty, isTall = false } = rest;
  const { chosen, setChosen, show, offerPrint } = state;
  const wanted = useDeferredValue(state.typed.trim());
  const finder = find?.finder;
  const isFound = useMemo(
    () => (wanted === '' || finder === undefined ? undefined : finder(wanted)),
    [finder, wanted],
  );
  const likeliest = useLikeliest(wanted, state.setSort);
  const table = useListTable(rows, columns, state, isFound, likeliest.comeFirst);
  const ids = useMemo(() => table.rows.map(rowId), [table.rows, rowId]);
  const picking = useRowPicks(ids, state);
  const picked = useMemo(() => pickedOf(table.rows, rowId, state.picks), [table.rows, rowId, state.picks]);
  const tools = useColumnTools(columns, state);
  const chips = useMemo(() => activeChoices(columns, chosen), [columns, chosen]);
  const onSort = useSaidSort(columns, likeliest.setSort);
  const showSeen = useCallback(() => {
    show(seenTable(label, { table, picked, chips, typed: wanted, mayLeave }));
  }, [show, label, table, picked, chips, wanted, mayLeave]);
  const canShow = table.rows.length > 0;
  useEffect(() => (canShow ? offerPrint(showSeen) : undefined), [canShow, offerPrint, showSeen]);
  if (rows.length === 0) return empty;
  return (
    <>
      <ListToolbar
        state={state}
        columns={columns}
        findLabel={find?.label}
        views={Views && <Views state={state} columns={columns} />}
        count={sayCount(table.rows.length, table.count)}
        onShow={showSeen}
        canShow={canShow}
      />
      <FilterChips
        chips={chips}
        onRemove={({ column, choice }: ActiveChoice) => {
          const others = (chosen[column] ?? []).filter((id) => id !== choice);
          setChosen(withChosen(chosen, column, others));
        }}
        onClear={() => {
          setChosen({});
        }}
      />
      {canShow ? (
        <ArrangedTable
          label={label}
          rows={table.rows}
          ids={ids}
          columns={table.visible}
          sort={table.isByLikeliness ? undefined : state.sort}
          onSort={onSort}
          onOpen={onOpen}
          isTall={isTall}
          position={state.position}
          tools={tools}
          picking={picking}
        />
      ) : chips.length === 0 && find !== undefined ? (
        find.nothing(wanted)
      ) : (
        <NothingFits />
      )}
      <PickBar picked={picked.length} count={table.rows.length} onClear={picking.clear}>
        {actions?.(picked)}
      </PickBar>
    </>
  );
}

/** While somebody types, the likeliest come first, until a heading is pressed; another search begins with the likeliest again. */
function useLikeliest(wanted: string, setSort: ListState['setSort']) {
  const [isSorted, setSorted] = useState(false);
  if (wanted === '' && isSorted) setSorted(false);
  const sortFound = useCallback(
    (sort: TableSort) => {
      setSorted(wanted !== '');
      setSort(sort);
    },
    [wanted, setSort],
  );
  return { comeFirst: wanted !== '' && !isSorted, setSort: sortFound };
}

/** A heading that was pressed looks otherwise; whoever does not look hears it. */
function useSaidSort<Row>(columns: readonly TableColumn<Row>[], setSort: ListState['setSort']) {
  const { say } = useWords();
  return useCallback(
    (sort: TableSort) => {
      const column = columns.find(({ id }) => id === sort.column)?.header ?? '';
      announce(
        say(sort.direction === 'ascending' ? 'listTools.sortedUp' : 'listTools.sortedDown', { column }),
      );
      setSort(sort);
    },
    [columns, say, setSort],
  );
}

function NothingFits() {
  const { say } = useWords();
  return (
    <EmptyState icon="search" title={say('ui.nothingFits')}>
      {say('ui.nothingFitsHint')}
    </EmptyState>
  );
}
