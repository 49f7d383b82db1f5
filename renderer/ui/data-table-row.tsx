/** One row of a table, at its place among all rows, drawn or not. */

import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import type { TableColumn } from './table-column.ts';
import styles from './data-table.module.css';

export interface DataTableRowProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  position: { index: number; top: number; height: number; tracks: string };
  isActive: boolean;
  canOpen: boolean;
  onActivate: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen: (index: number) => void;
}

export function DataTableRow<Row>({
  row,
  columns,
  position,
  isActive,
  canOpen,
  ...rest
}: DataTableRowProps<Row>) {
  const { onActivate, onKeyDown, onOpen } = rest;
  const { index, top, height, tracks } = position;
  const open = () => {
    onOpen(index);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, canOpen && styles.canOpen)}
      style={{ insetBlockStart: top, blockSize: height, gridTemplateColumns: tracks }}
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
