/**
 * Many records, one a row. Draws only the rows in sight (React Aria's own table builds all of them first: a second for ten
 * thousand). The first column is the row's heading; Enter, a double click or the heading itself opens the row.
 */

import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import { letterScale } from './letter-scale.ts';
import { minWidthOf, sortRows, tracksOf } from './table-column.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import { useActiveRow } from './use-active-row.ts';
import { headHeight, useRowWindow } from './use-row-window.ts';
import styles from './data-table.module.css';

export interface DataTableProps<Row> {
  /** What the table holds, for screen readers. */
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  onOpen?: (row: Row) => void;
  /** Rows come as they are until a heading is pressed, unless this says otherwise. */
  initialSort?: TableSort;
  /** An EmptyState, shown instead of a table without rows. */
  empty: ReactNode;
  /** Two lines a row. */
  isTall?: boolean;
}

/** A small window squeezes a long table to this and no further, in px; a short one is never padded to it. */
const leastHeight = 192;

export function DataTable<Row>({ label, rows, rowId, columns, empty, onOpen, ...rest }: DataTableProps<Row>) {
  const { initialSort, isTall = false } = rest;
  const rowHeight = (isTall ? 56 : 38) * letterScale();
  const [sort, setSort] = useState(initialSort);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const ids = useMemo(() => sorted.map(rowId), [sorted, rowId]);
  const box = useRef<HTMLDivElement>(null);
  const { drawn, onScroll } = useRowWindow(box, rowHeight, sorted.length);
  const open = (index: number) => {
    const row = sorted[index];
    if (row !== undefined) onOpen?.(row);
  };
  const active = useActiveRow({ ids, rowHeight, box, open });
  if (rows.length === 0) return empty;
  const tracks = tracksOf(columns);
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={columns.length}
      className={styles.box}
      style={{ minBlockSize: Math.min(sorted.length * rowHeight + headHeight + 2, leastHeight) }}
      onScroll={onScroll}
    >
      <div className={styles.table} style={{ minInlineSize: minWidthOf(columns) }}>
        <DataTableHead columns={columns} tracks={tracks} sort={sort} onSort={setSort} />
        <div role="rowgroup" className={styles.body} style={{ blockSize: sorted.length * rowHeight }}>
          {drawnIndexes(drawn, active.index, sorted.length).map((index) => {
            const row = sorted[index];
            if (row === undefined) return null;
            return (
              <DataTableRow
                key={ids[index]}
                row={row}
                columns={columns}
                position={{ index, top: index * rowHeight, height: rowHeight, tracks }}
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

/** The rows in sight in their order, and the active one wherever it is. */
function drawnIndexes(window: { first: number; end: number }, active: number, count: number): number[] {
  const inSight = Array.from({ length: window.end - window.first }, (_, offset) => window.first + offset);
  if (active >= count || (active >= window.first && active < window.end)) return inSight;
  return active < window.first ? [active, ...inSight] : [...inSight, active];
}
