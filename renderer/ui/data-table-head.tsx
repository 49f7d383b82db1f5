/** The headings of a table; those that sort are buttons, and of a list each has a menu and an edge to draw. */

import { useRef, useState } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { ColumnEdge } from './column-edge.tsx';
import type { ColumnTools } from './column-tools.ts';
import { HeadingMenu } from './heading-menu.tsx';
import { Icon } from './icon.tsx';
import { PickAll } from './pick-box.tsx';
import type { RowPicking } from './use-row-picks.ts';
import { isSortable, nextSort } from './table-column.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import { useHeadKeys } from './use-head-keys.ts';
import styles from './data-table.module.css';

export interface DataTableHeadProps<Row> {
  columns: readonly TableColumn<Row>[];
  sort: TableSort | undefined;
  onSort: (sort: TableSort) => void;
  tools: ColumnTools | undefined;
  picking: RowPicking | undefined;
}

export function DataTableHead<Row>({ columns, sort, onSort, tools, picking }: DataTableHeadProps<Row>) {
  const head = useRef<HTMLDivElement>(null);
  useHeadKeys(head);
  const opener = useRef<HTMLElement>(null);
  const [menuOf, setMenuOf] = useState<string>();
  const opened = columns.find(({ id }) => id === menuOf);
  const openMenu = (id: string, at: HTMLElement | null) => {
    opener.current = at;
    setMenuOf(id);
  };
  return (
    <div ref={head} role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {picking && <PickAll picking={picking} />}
        {columns.map((column) => (
          <Heading
            key={column.id}
            column={column}
            sort={sort}
            onSort={onSort}
            tools={tools}
            isMenuOpen={column.id === menuOf}
            onMenu={openMenu}
          />
        ))}
      </div>
      {tools && opened && (
        <HeadingMenu
          column={{ id: opened.id, header: opened.header, isSortable: isSortable(opened) }}
          tools={tools}
          onSort={onSort}
          at={opener}
          onClose={() => {
            setMenuOf(undefined);
          }}
        />
      )}
    </div>
  );
}

interface HeadingProps<Row> extends Pick<DataTableHeadProps<Row>, 'sort' | 'onSort' | 'tools'> {
  column: TableColumn<Row>;
  isMenuOpen: boolean;
  onMenu: (id: string, at: HTMLElement | null) => void;
}

function Heading<Row>({ column, sort, onSort, tools, isMenuOpen, onMenu }: HeadingProps<Row>) {
  const { say } = useWords();
  const menu = useRef<HTMLButtonElement>(null);
  const { id, header } = column;
  const direction = sort?.column === id ? sort.direction : undefined;
  return (
    <div
      role="columnheader"
      data-column={id}
      className={classNames(styles.heading, column.align === 'end' && styles.end)}
      {...(isSortable(column) && { 'aria-sort': direction ?? 'none' })}
    >
      {isSortable(column) ? (
        <button
          type="button"
          className={styles.sorter}
          title={say('ui.sortBy', { column: header })}
          onClick={() => {
            onSort(nextSort(id, sort));
          }}
        >
          <span className={styles.headingText}>{header}</span>
          {direction && <Icon name={direction} />}
        </button>
      ) : (
        <span className={styles.headingText}>{header}</span>
      )}
      {tools && (
        <>
          <button
            ref={menu}
            type="button"
            className={styles.headingMenu}
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            aria-label={say('listTools.columnMenu', { column: header })}
            onClick={() => {
              onMenu(id, menu.current);
            }}
          >
            <Icon name="down" />
          </button>
          <ColumnEdge column={id} tools={tools} />
        </>
      )}
    </div>
  );
}
