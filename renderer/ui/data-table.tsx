/**
 * Many records, one a row. Draws only the rows in sight (React Aria's own table builds all of them first: a second for ten
 * thousand). The first column is the row's heading; Enter, a double click or the heading itself opens the row. A table that can
 * be narrowed and arranged, printed and kept as a file is a RecordList.
 */

import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import { letterScale } from './letter-scale.ts';
import type { TablePosition } from './list-state.ts';
import { minWidthOf, sortRows, textOf, tracksOf } from './table-column.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import { useActiveRow } from './use-active-row.ts';
import { headHeight, useRowWindow } from './use-row-window.ts';
import styles from './data-table.module.css';

export interface DataTableProps<Row> extends Omit<ArrangedTableProps<Row>, 'sort' | 'onSort' | 'position'> {
  /** Rows come as they are until a heading is pressed, unless this says otherwise. */
  initialSort?: TableSort;
  /** An EmptyState, shown instead of a table without rows. */
  empty: ReactNode;
}

export function DataTable<Row>({ initialSort, empty, ...table }: DataTableProps<Row>) {
  const { rows, columns } = table;
  const [sort, setSort] = useState(initialSort);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  if (rows.length === 0) return empty;
  return <ArrangedTable {...table} rows={sorted} sort={sort} onSort={setSort} />;
}

export interface ArrangedTableProps<Row> {
  /** What the table holds, for screen readers. */
  label: string;
  rows: readonly Row[];
  /** One stable function. */
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  sort: TableSort | undefined;
  onSort: (sort: TableSort) => void;
  onOpen?: (row: Row) => void;
  /** Two lines a row. */
  isTall?: boolean;
  /** Where one was the last time; kept up to date. */
  position?: TablePosition;
}

/** A small window squeezes a long table to this and no further, in px; a short one is never padded to it. */
const leastHeight = 192;

/** The rows in the order in which they come. */
export function ArrangedTable<Row>({ label, rows, rowId, columns, sort, ...rest }: ArrangedTableProps<Row>) {
  const { onSort, onOpen, isTall = false, position } = rest;
  const rowHeight = (isTall ? 56 : 38) * letterScale();
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
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
  const active = useActiveRow({ ids, rowHeight, box, open, nameOf, position });
  const tracks = tracksOf(columns);
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      className={styles.box}
      style={{ minBlockSize: Math.min(rows.length * rowHeight + headHeight + 2, leastHeight) }}
      onScroll={onScroll}
    >
      <div className={styles.table} style={{ minInlineSize: minWidthOf(columns) }}>
        <DataTableHead columns={columns} tracks={tracks} sort={sort} onSort={onSort} />
        <div role="rowgroup" className={styles.body} style={{ blockSize: rows.length * rowHeight }}>
          {drawnIndexes(drawn, active.index, rows.length).map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <DataTableRow
                key={ids[index]}
                row={row}
                columns={columns}
                index={index}
                height={rowHeight}
                tracks={tracks}
                isActive={index === active.index}
                canOpen={onOpen !== undefined}
                onActivate={active.activate}
                onKeyDown={active.onKeyDown}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
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
