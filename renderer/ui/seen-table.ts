/** A list as it is seen, turned into plain text for paper and files: the visible columns, the rows in their order. */

import type { SeenTable } from './list-state.ts';
import { defaultWidth, textOf } from './table-column.ts';
import type { ActiveChoice } from './table-filter.ts';
import type { ListTable } from './use-list-table.ts';

export interface SeenList<Row> {
  readonly table: Pick<ListTable<Row>, 'visible' | 'rows'>;
  /** Where there are some, nobody else is meant. */
  readonly picked: readonly Row[];
  readonly chips: readonly ActiveChoice[];
  /** What was looked for. */
  readonly typed: string;
  readonly mayLeave?: ((row: Row) => boolean) | undefined;
}

export function seenTable<Row>(title: string, seen: SeenList<Row>): SeenTable {
  const { table, picked, chips, typed, mayLeave = () => true } = seen;
  const rows = (picked.length > 0 ? picked : table.rows).filter(mayLeave);
  return {
    title,
    narrowedBy: [...chips.map(({ text }) => text), ...(typed === '' ? [] : [`“${typed}”`])],
    columns: table.visible.map(({ header, width = defaultWidth, grow = 1, align = 'start' }) => ({
      heading: header,
      // Paper has no least width: what may grow on the screen gets more of it here, too.
      share: width + 2 * grow,
      align,
    })),
    rows: rows.map((row) => table.visible.map((column) => textOf(column, row))),
  };
}
