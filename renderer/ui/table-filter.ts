/** Narrowing a table by a few choices of a column: one of the choices of a column, and every column that was chosen from. */

import type { TableColumn } from './table-column.ts';

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
}

export interface ColumnFilter<Row> {
  /** What is chosen, as the menu and the chips name it; the column's heading unless told. */
  readonly label?: string;
  /** A function where the rows have to be asked for them: it is called when somebody looks. */
  readonly choices: readonly FilterChoice[] | (() => readonly FilterChoice[]);
  /** Which of the choices fit this row. */
  readonly of: (row: Row) => readonly string[];
  /** Rows of this choice are out of the list unless it was chosen. */
  readonly setsApart?: string;
}

/** The ids of the choices, by the column's id. A column that nothing was chosen from is not in it. */
export type ChosenFilters = Readonly<Record<string, readonly string[]>>;

export function choicesIn({ choices }: Pick<ColumnFilter<never>, 'choices'>): readonly FilterChoice[] {
  return typeof choices === 'function' ? choices() : choices;
}

export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  chosen: ChosenFilters,
): readonly Row[] {
  const active = columns.flatMap(({ id, filter }) => {
    const wanted = chosen[id] ?? [];
    return filter === undefined || wanted.length === 0 ? [] : [{ filter, wanted }];
  });
  if (active.length === 0) return rows;
  return rows.filter((row) => active.every(({ filter, wanted }) => fits(filter.of(row), wanted)));
}

/** Without the rows that are set apart, as long as nobody asked for them: all there is to find. */
export function rowsToFind<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  chosen: ChosenFilters,
): readonly Row[] {
  const apart = columns.flatMap(({ id, filter }) => {
    const choice = filter?.setsApart;
    if (filter === undefined || choice === undefined || chosen[id]?.includes(choice) === true) return [];
    return [{ of: filter.of, choice }];
  });
  if (apart.length === 0) return rows;
  const isApart = (row: Row) => apart.some(({ of, choice }) => of(row).includes(choice));
  return rows.some(isApart) ? rows.filter((row) => !isApart(row)) : rows;
}

function fits(values: readonly string[], wanted: readonly string[]): boolean {
  return values.some((value) => wanted.includes(value));
}

export interface ActiveChoice {
  readonly column: string;
  readonly choice: string;
  /** 'Roles: Caregiver' */
  readonly text: string;
}

/** In the order of the columns. A choice that is offered no more (a group that is gone) is named by nothing and left out. */
export function activeChoices<Row>(
  columns: readonly TableColumn<Row>[],
  chosen: ChosenFilters,
): readonly ActiveChoice[] {
  return columns.flatMap(({ id, header, filter }) => {
    const wanted = chosen[id] ?? [];
    if (filter === undefined || wanted.length === 0) return [];
    return choicesIn(filter)
      .filter((choice) => wanted.includes(choice.id))
      .map((choice) => ({
        column: id,
        choice: choice.id,
        text: `${filter.label ?? header}: ${choice.label}`,
      }));
  });
}

/** The choices of one column anew; an empty list takes the column out. */
export function withChosen(chosen: ChosenFilters, column: string, ids: readonly string[]): ChosenFilters {
  const others = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== column));
  return ids.length === 0 ? others : { ...others, [column]: ids };
}

/** For columns whose rows name a record: one choice a name, each once, in the order in which they come. */
export function choicesOf(choices: Iterable<FilterChoice>): readonly FilterChoice[] {
  return [...new Map([...choices].map((choice) => [choice.id, choice])).values()];
}
