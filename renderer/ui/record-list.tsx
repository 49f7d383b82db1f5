/**
 * The one list of records: found by typing, narrowed by chips, with the columns one wants, printed and kept as a file as it is
 * seen. What was typed, chosen and arranged is its screen's to keep (`ListState`).
 */

import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { ArrangedTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { FilterChips } from './filter-chips.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import type { ListState } from './list-state.ts';
import { seenTable } from './seen-table.ts';
import type { TableColumn } from './table-column.ts';
import { activeChoices, withChosen } from './table-filter.ts';
import type { ActiveChoice } from './table-filter.ts';
import { useListTable } from './use-list-table.ts';

export interface RecordListProps<Row> {
  label: string;
  state: ListState;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  find?: {
    readonly label: string;
    /** One stable function; it is asked for anew when what was typed changes. */
    readonly finder: (wanted: string) => (row: Row) => boolean;
    readonly nothing: (wanted: string) => ReactNode;
  };
  sayCount: (found: number, count: number) => string;
  onOpen: (row: Row) => void;
  /** An EmptyState, shown instead of all this while there are no records. */
  empty: ReactNode;
  isTall?: boolean;
}

export function RecordList<Row>({ label, state, rows, columns, find, ...rest }: RecordListProps<Row>) {
  const { rowId, sayCount, onOpen, empty, isTall = false } = rest;
  const { chosen, setChosen, show, offerPrint } = state;
  const wanted = useDeferredValue(state.typed.trim());
  const finder = find?.finder;
  const isFound = useMemo(
    () => (wanted === '' || finder === undefined ? undefined : finder(wanted)),
    [finder, wanted],
  );
  const table = useListTable(rows, columns, state, isFound);
  const chips = useMemo(() => activeChoices(columns, chosen), [columns, chosen]);
  const showSeen = useCallback(() => {
    const narrowedBy = [...chips.map(({ text }) => text), ...(wanted === '' ? [] : [`“${wanted}”`])];
    show(seenTable(label, table.visible, table.rows, narrowedBy));
  }, [show, label, table.visible, table.rows, chips, wanted]);
  const canShow = table.rows.length > 0;
  useEffect(() => (canShow ? offerPrint(showSeen) : undefined), [canShow, offerPrint, showSeen]);
  if (rows.length === 0) return empty;
  return (
    <>
      <ListToolbar
        state={state}
        columns={columns}
        hideable={table.hideable}
        findLabel={find?.label}
        count={sayCount(table.rows.length, rows.length)}
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
          rowId={rowId}
          columns={table.visible}
          sort={state.sort}
          onSort={state.setSort}
          onOpen={onOpen}
          isTall={isTall}
          position={state.position}
        />
      ) : chips.length === 0 && find !== undefined ? (
        find.nothing(wanted)
      ) : (
        <NothingFits />
      )}
    </>
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
