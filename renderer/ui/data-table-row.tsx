/** One row of a table, at its place among all rows, drawn or not. */

import { memo } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { classNames } from './class-names.ts';
import { PickBox } from './pick-box.tsx';
import { textOf } from './table-column.ts';
import type { TableColumn } from './table-column.ts';
import styles from './data-table.module.css';

/** Chosen with the mouse: one more or one less, or all from the last one on. */
export type PickHow = 'toggle' | 'extend';

export interface DataTableRowProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  index: number;
  /** In px. */
  height: number;
  isActive: boolean;
  canOpen: boolean;
  /** Undefined in a table whose rows are not chosen. */
  isPicked: boolean | undefined;
  onActivate: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen: (index: number) => void;
  onPick: (index: number, how: PickHow) => void;
}

function DrawnRow<Row>({ row, columns, index, height, ...rest }: DataTableRowProps<Row>) {
  const { isActive, canOpen, isPicked, onActivate, onKeyDown, onOpen, onPick } = rest;
  const [first] = columns;
  const open = ({ shiftKey, ctrlKey }: MouseEvent) => {
    if (!shiftKey && !ctrlKey) onOpen(index);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, canOpen && styles.canOpen, isPicked === true && styles.picked)}
      style={{ insetBlockStart: index * height, blockSize: height }}
      {...(isPicked !== undefined && {
        'aria-selected': isPicked,
        onMouseDown: keepText,
        onClick: (event: MouseEvent) => {
          const how = pickHow(event);
          if (how !== undefined) onPick(index, how);
        },
      })}
      onFocus={() => {
        onActivate(index);
      }}
      onKeyDown={onKeyDown}
      onDoubleClick={open}
    >
      {isPicked !== undefined && first !== undefined && (
        <PickBox
          name={textOf(first, row)}
          isPicked={isPicked}
          onPick={(withShift) => {
            onPick(index, withShift ? 'extend' : 'toggle');
          }}
        />
      )}
      {columns.map((column, place) => (
        <div
          key={column.id}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          data-column={column.id}
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

/** Shift and a press would mark the words in between. */
function keepText(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

/** The checkbox says it by itself. */
function pickHow({ target, shiftKey, ctrlKey }: MouseEvent): PickHow | undefined {
  if (target instanceof Element && target.closest('label') !== null) return undefined;
  if (shiftKey) return 'extend';
  return ctrlKey ? 'toggle' : undefined;
}

/** Drawn again only when something of it changes: while one scrolls, nothing does. */
export const DataTableRow = memo(DrawnRow) as typeof DrawnRow;
