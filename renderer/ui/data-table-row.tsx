/** One row of a table, at its place among all rows, drawn or not. */

import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import type { TableColumn } from './table-column.ts';
import styles from './data-table.module.css';

export interface DataTableRowProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  index: number;
  /** In px. */
  height: number;
  tracks: string;
  isActive: boolean;
  canOpen: boolean;
  onActivate: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen: (index: number) => void;
}

function DrawnRow<Row>({ row, columns, index, height, tracks, ...rest }: DataTableRowProps<Row>) {
  const { isActive, canOpen, onActivate, onKeyDown, onOpen } = rest;
  const open = () => {
    onOpen(index);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, canOpen && styles.canOpen)}
      style={{ insetBlockStart: index * height, blockSize: height, gridTemplateColumns: tracks }}
      onFocus={() => {
        onActivate(index);
      }}
      onKeyDown={onKeyDown}
      onDoubleClick={open}
    >
      {columns.map((column, place) => (
        <div
          key={column.id}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          className={classNames(styles.cell, column.align === 'end' && styles.end)}
        >
          {place === 0 && canOpen ? (
            <button type="button" tabIndex={-1} className={styles.opener} onClick={open}>
              {column.cell(row)}
            </button>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}

/** Drawn again only when something of it changes: while one scrolls, nothing does. */
export const DataTableRow = memo(DrawnRow) as typeof DrawnRow;
