/**
 * Many records, one a row. Draws only the rows in sight (React Aria's own table builds all of them first: a second for ten
 * thousand). The first column is the row's heading; Enter, a double click or the heading itself opens the row. A table that can
 * be narrowed and arranged, printed and kept as a file is a RecordList.
 */

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { boxTrack } from './column-edge.tsx';
import type { ColumnTools } from './column-tools.ts';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import type { PickHow } from './data-table-row.tsx';
import { letterScale } from './letter-scale.ts';
import type { TablePosition } from './list-state.ts';
import { minWidthOf, textOf, tracksOf } from './table-column.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import { sortRows } from './table-sort.ts';
import { useActiveRow } from './use-active-row.ts';
import type { RowPicking } from './use-row-picks.ts';
import { headHeight, useRowWindow } from './use-row-window.ts';
import styles from './data-table.module.css';

export interface DataTableProps<Row> extends Omit<
  ArrangedTableProps<Row>,
  'sort' | 'onSort' | 'position' | 'tools' | 'picking' | 'ids'
> {
  /** One stable function. */
  rowId: (row: Row) => string;
  /** Rows come as they are until a heading is pressed, unless this says otherwise. */
  initialSort?: TableSort;
  /** An EmptyState, shown instead of a table without rows. */
  empty: ReactNode;
}

export function DataTable<Row>({ initialSort, empty, rowId, ...table }: DataTableProps<Row>) {
  const { rows, columns } = table;
  const [sort, setSort] = useState(initialSort);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const ids = useMemo(() => sorted.map(rowId), [sorted, rowId]);
  if (rows.length === 0) return empty;
  return <ArrangedTable {...table} rows={sorted} ids={ids} sort={sort} onSort={setSort} />;
}

export interface ArrangedTableProps<Row> {
  /** What the table holds, for screen readers. */
  label: string;
  rows: readonly Row[];
  /** Of the rows, in their order. */
  ids: readonly string[];
  columns: readonly TableColumn<Row>[];
  sort: TableSort | undefined;
  onSort: (sort: TableSort) => void;
  onOpen?: (row: Row) => void;
  /** Two lines a row. */
  isTall?: boolean;
  /** Where one was the last time; kept up to date. */
  position?: TablePosition;
  /** Where the columns can be arranged. */
  tools?: ColumnTools;
  /** Where rows can be chosen. */
  picking?: RowPicking;
}

/** A small window squeezes a long table to this and no further, in px; a short one is never padded to it. */
const leastHeight = 192;

/** The rows in the order in which they come. */
export function ArrangedTable<Row>({ label, rows, ids, columns, sort, ...rest }: ArrangedTableProps<Row>) {
  const { onSort, onOpen, isTall = false, position, tools, picking } = rest;
  const rowHeight = (isTall ? 56 : 38) * letterScale();
  const box = useRef<HTMLDivElement>(null);
  const { drawn, onScroll } = useRowWindow(box, rowHeight, rows.length, position);
  const open = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row !== undefined) onOpen?.(row);
    },
    [rows, onOpen],
  );
  const nameOf = useCallback((index: number) => nameOfRow(columns, rows[index]), [columns, rows]);
  const active = useActiveRow({ ids, rowHeight, box, open, nameOf, position, picking });
  const pick = usePick(ids, active.index, picking);
  const onOpenRow = useNewest(open);
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (picking ? 1 : 0)}
      {...(picking && { 'aria-multiselectable': true })}
      className={styles.box}
      style={{ minBlockSize: Math.min(rows.length * rowHeight + headHeight + 2, leastHeight) }}
      onScroll={onScroll}
    >
      <div className={styles.table} style={widthsOf(columns, picking !== undefined)}>
        <DataTableHead columns={columns} sort={sort} onSort={onSort} tools={tools} picking={picking} />
        <div role="rowgroup" className={styles.body} style={{ blockSize: rows.length * rowHeight }}>
          {drawnIndexes(drawn, active.index, rows.length).map((index) => {
            const row = rows[index];
            const id = ids[index];
            if (row === undefined || id === undefined) return null;
            return (
              <DataTableRow
                key={id}
                row={row}
                columns={columns}
                index={index}
                height={rowHeight}
                isActive={index === active.index}
                canOpen={onOpen !== undefined}
                isPicked={picking?.picked.has(id)}
                onActivate={active.activate}
                onKeyDown={active.onKeyDown}
                onOpen={onOpenRow}
                onPick={pick}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** One property for head and rows: an edge that is drawn moves all of them without drawing any. */
function widthsOf<Row>(columns: readonly TableColumn<Row>[], hasBoxes: boolean): CSSProperties {
  const tracks = hasBoxes ? `${boxTrack} ${tracksOf(columns)}` : tracksOf(columns);
  const least = hasBoxes ? `calc(${boxTrack} + ${minWidthOf(columns)})` : minWidthOf(columns);
  return { minInlineSize: least, '--tracks': tracks } as CSSProperties;
}

function usePick(ids: readonly string[], active: number, picking: RowPicking | undefined) {
  return useNewest((index: number, how: PickHow) => {
    const id = ids[index];
    if (id === undefined) return;
    if (how === 'extend') picking?.extend(active, index);
    else picking?.toggle(id);
  });
}

/** One function for good that does what the newest one does: rows which hold it need not be drawn again. */
function useNewest<Arguments extends readonly unknown[]>(work: (...given: Arguments) => void) {
  const newest = useRef(work);
  useLayoutEffect(() => {
    newest.current = work;
  });
  return useCallback((...given: Arguments) => {
    newest.current(...given);
  }, []);
}

function nameOfRow<Row>(columns: readonly TableColumn<Row>[], row: Row | undefined): string {
  const [first] = columns;
  return first === undefined || row === undefined ? '' : textOf(first, row);
}

/** The rows in sight in their order, and the active one wherever it is. */
function drawnIndexes(window: { first: number; end: number }, active: number, count: number): number[] {
  const inSight = Array.from({ length: window.end - window.first }, (_, offset) => window.first + offset);
  if (active >= count || (active >= window.first && active < window.end)) return inSight;
  return active < window.first ? [active, ...inSight] : [...inSight, active];
}
