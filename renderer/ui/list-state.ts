/** How a list of records stands: what was typed and chosen, how it is arranged, where one was in it. The screens' session keeps it. */

import type { TableSort } from './table-column.ts';
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

export interface ListState {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly chosen: ChosenFilters;
  readonly setChosen: (chosen: ChosenFilters) => void;
  readonly hidden: readonly string[];
  readonly setHidden: (hidden: readonly string[]) => void;
  /** Undefined: the rows as they come. */
  readonly sort: TableSort | undefined;
  readonly setSort: (sort: TableSort) => void;
  readonly position: TablePosition;
  /** Leads to paper and files. */
  readonly show: (seen: SeenTable) => void;
  /** As long as it is on the screen, Ctrl+P does this; gives what ends it. */
  readonly offerPrint: (print: () => void) => () => void;
}
