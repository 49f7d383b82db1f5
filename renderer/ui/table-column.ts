/** The columns of a table: what they show, how wide they are, how they sort, and by what they can be narrowed. */

import type { ReactNode } from 'react';
import type { ColumnFilter } from './table-filter.ts';
import type { SortBy } from './table-sort.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell in plain text, for paper and files; left out where the cell itself is text. Several names are parted by ' · '. */
  readonly text?: (row: Row) => string;
  readonly filter?: ColumnFilter<Row>;
  /** Makes the column sortable; ascending. Rows that compare equal keep their order. */
  readonly compare?: (one: Row, other: Row) => number;
  /** Makes it sortable, too, and quickly however many rows there are: see [Note: Keys before comparing]. */
  readonly sortBy?: SortBy<Row>;
  /** At least this wide, in rem; 8 unless told. */
  readonly width?: number;
  /** Its share of what is left over; 1 unless told, 0 to stay as wide as `width`. */
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  /** Not among the columns until somebody asks for it. */
  readonly isExtra?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export function isSortable<Row>({ compare, sortBy }: TableColumn<Row>): boolean {
  return compare !== undefined || sortBy !== undefined;
}

/** A first press sorts upwards, a second downwards. */
export function nextSort(column: string, sort: TableSort | undefined): TableSort {
  const isUpwards = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: isUpwards ? 'descending' : 'ascending' };
}

/** What a cell says in plain text; nothing for one that shows something else and was given no `text`. */
export function textOf<Row>({ text, cell }: TableColumn<Row>, row: Row): string {
  if (text !== undefined) return text(row);
  const shown = cell(row);
  return typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '';
}

export const defaultWidth = 8;

/** Widths never depend on what is in the cells: head and rows are laid out apart and must agree. */
export function tracksOf<Row>(columns: readonly TableColumn<Row>[]): string {
  return columns.map(({ width = defaultWidth, grow = 1 }) => track(width, grow)).join(' ');
}

function track(width: number, grow: number): string {
  return grow === 0 ? `${String(width)}rem` : `minmax(${String(width)}rem, ${String(grow)}fr)`;
}

export function minWidthOf<Row>(columns: readonly TableColumn<Row>[]): string {
  return `${String(columns.reduce((sum, { width = defaultWidth }) => sum + width, 0))}rem`;
}
