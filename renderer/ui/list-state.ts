/** How a list of records stands: what was typed and chosen, how it is arranged, where one was in it. The screens' session keeps it. */

import type { ColumnArrangement } from './column-arrangement.ts';
import type { Picks } from './row-picks.ts';
import type { TableColumn, TableSort } from './table-column.ts';
import type { ChosenFilters } from './table-filter.ts';

/** Where one was in a table; kept while one scrolls, without drawing anything again. */
export interface TablePosition {
  readonly scrollTop: number;
  readonly activeId: string | null;
  readonly keep: (changed: { readonly scrollTop?: number; readonly activeId?: string | null }) => void;
}

/** Of a table that nobody comes back to. */
export const noPosition: TablePosition = { scrollTop: 0, activeId: null, keep: () => undefined };

/** A list as it is seen, in plain text: what is printed and what goes into a file. */
export interface SeenTable {
  readonly title: string;
  /** How it was narrowed: 'Roles: Caregiver'. */
  readonly narrowedBy: readonly string[];
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface SeenColumn {
  readonly heading: string;
  /** Its share of the paper's width, in any unit. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

/** A way of looking at a list, whole: what a saved view brings back at once. */
export interface ListLook extends ColumnArrangement {
  readonly typed: string;
  readonly chosen: ChosenFilters;
  /** Undefined: the rows as they come. */
  readonly sort: TableSort | undefined;
}

export interface ListState extends ListLook {
  /** Its name in the records. */
  readonly list: string;
  /** The saved view that was opened last, by its id. */
  readonly view: string | null;
  /** All of it at once, as a view brings it. */
  readonly look: (look: ListLook, view: string | null) => void;
  readonly setTyped: (typed: string) => void;
  readonly setChosen: (chosen: ChosenFilters) => void;
  readonly arrange: (arrangement: ColumnArrangement) => void;
  readonly setSort: (sort: TableSort) => void;
  readonly picks: Picks;
  readonly setPicks: (picks: Picks) => void;
  readonly position: TablePosition;
  /** Leads to paper and files. */
  readonly show: (seen: SeenTable) => void;
  /** As long as it is on the screen, Ctrl+P does this; gives what ends it. */
  readonly offerPrint: (print: () => void) => () => void;
}

/** What may stand in the toolbar of a list beside its own tools: it is told how the list stands and what columns there are. */
export interface ListToolProps {
  readonly state: ListState;
  readonly columns: readonly Pick<TableColumn<never>, 'id' | 'header' | 'filter' | 'isExtra'>[];
}
