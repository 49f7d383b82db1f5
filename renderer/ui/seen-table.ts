/** A list as it is seen, turned into plain text for paper and files: the visible columns, the rows in their order. */

import type { SeenTable } from './list-state.ts';
import { defaultWidth, textOf } from './table-column.ts';
import type { TableColumn } from './table-column.ts';

export function seenTable<Row>(
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  narrowedBy: readonly string[],
): SeenTable {
  return {
    title,
    narrowedBy,
    columns: columns.map(({ header, width = defaultWidth, grow = 1, align = 'start' }) => ({
      heading: header,
      // Paper has no least width: what may grow on the screen gets more of it here, too.
      share: width + 2 * grow,
      align,
    })),
    rows: rows.map((row) => columns.map((column) => textOf(column, row))),
  };
}
