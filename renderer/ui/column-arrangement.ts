/** How the columns of a list were arranged: which are seen, in which order, how wide. The first is what a row is called, and stays. */

import type { TableColumn } from './table-column.ts';

export interface ColumnArrangement {
  /** Those to be seen, in their order, by their ids; undefined: as the list comes. */
  readonly columns: readonly string[] | undefined;
  /** In rem, of those whose width somebody chose. */
  readonly widths: Readonly<Record<string, number>>;
}

export const asItComes: ColumnArrangement = { columns: undefined, widths: {} };

const least = 3;
const most = 80;

/** The columns as they are drawn. Names of columns that are no more are passed over. */
export function arranged<Row>(
  columns: readonly TableColumn<Row>[],
  { columns: wanted, widths }: ColumnArrangement,
): readonly TableColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  return shownIds(columns, wanted).flatMap((id) => {
    const column = byId.get(id);
    if (column === undefined) return [];
    const width = widths[id];
    return width === undefined ? column : { ...column, width, grow: 0 };
  });
}

/** The ids of the columns that are seen, in their order; the first of the list leads, whatever was wanted. */
export function shownIds(
  columns: readonly Pick<TableColumn<never>, 'id' | 'isExtra'>[],
  wanted: readonly string[] | undefined,
): readonly string[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const known = new Set(others.map(({ id }) => id));
  const shown =
    wanted?.filter((id) => known.has(id)) ??
    others.filter(({ isExtra = false }) => !isExtra).map(({ id }) => id);
  return [first.id, ...new Set(shown)];
}

/** One place on or back; the first place is nobody else's. The same list where it leads nowhere. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  return movedTo(ids, id, ids.indexOf(id) + by);
}

export function movedTo(ids: readonly string[], id: string, to: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from < 1 || to < 1 || to >= ids.length || to === from) return ids;
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** A width that a hand or a key asked for, as it is kept: bounded, in quarters of a rem. */
export function widthWithin(rem: number): number {
  return Math.min(most, Math.max(least, Math.round(rem * 4) / 4));
}
