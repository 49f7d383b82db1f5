/** The headings of a table; those that sort are buttons. */

import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { nextSort } from './table-column.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import styles from './data-table.module.css';

export interface DataTableHeadProps<Row> {
  columns: readonly TableColumn<Row>[];
  tracks: string;
  sort: TableSort | undefined;
  onSort: (sort: TableSort) => void;
}

export function DataTableHead<Row>({ columns, tracks, sort, onSort }: DataTableHeadProps<Row>) {
  const { say } = useWords();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          return (
            <div
              key={column.id}
              role="columnheader"
              className={classNames(styles.heading, column.align === 'end' && styles.end)}
              {...(column.compare && { 'aria-sort': direction ?? 'none' })}
            >
              {column.compare ? (
                <button
                  type="button"
                  className={styles.sorter}
                  title={say('ui.sortBy', { column: column.header })}
                  onClick={() => {
                    onSort(nextSort(column.id, sort));
                  }}
                >
                  {column.header}
                  {direction && <Icon name={direction} />}
                </button>
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
