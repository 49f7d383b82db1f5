/** A saved view beside the list as it stands: what it brings, what of it is known no more, and whether the list looks like it. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import type { SavedView } from '../../domain/saved-view.ts';
import { shownIds } from '../../ui/column-arrangement.ts';
import type { ListLook, ListToolProps } from '../../ui/list-state.ts';
import { choicesIn } from '../../ui/table-filter.ts';
import type { ViewLook } from './write-views.ts';

type Columns = ListToolProps['columns'];

/** The list as it stands, as it would be saved. */
export function viewOfLook(
  { columns: wanted, widths, sort, typed, chosen }: ListLook,
  columns: Columns,
): ViewLook {
  return {
    columns: [...shownIds(columns, wanted)],
    widths: { ...widths },
    ...(sort && { sort: { column: sort.column, isDescending: sort.direction === 'descending' } }),
    ...(typed.trim() !== '' && { typed: typed.trim() }),
    chosen: Object.fromEntries(Object.entries(chosen).map(([column, ids]) => [column, [...ids]])),
  };
}

export interface OpenedView {
  readonly look: ListLook;
  /** Columns and choices that are no more: passed over, and said. */
  readonly unknown: number;
}

/** What this desk knows of the view. A column or a choice that is gone narrows nothing and stands nowhere. */
export function lookOfView(view: SavedView, columns: Columns): OpenedView {
  const known = new Map(columns.map((column) => [column.id, column]));
  const seen = view.columns.filter((id) => known.has(id));
  const wanted = Object.entries(view.chosen).map(([column, ids]) => {
    const filter = known.get(column)?.filter;
    const choices = new Set(filter === undefined ? [] : choicesIn(filter).map(({ id }) => id));
    return [column, ids, ids.filter((id) => choices.has(id))] as const;
  });
  const chosen = wanted.flatMap(([column, , left]) => (left.length === 0 ? [] : [[column, left] as const]));
  const sort = view.sort !== undefined && known.has(view.sort.column) ? view.sort : undefined;
  const lost = wanted.reduce((sum, [, ids, left]) => sum + ids.length - left.length, 0);
  return {
    look: {
      columns: seen,
      widths: Object.fromEntries(Object.entries(view.widths).filter(([id]) => known.has(id))),
      sort: sort && { column: sort.column, direction: sort.isDescending ? 'descending' : 'ascending' },
      typed: view.typed ?? '',
      chosen: Object.fromEntries(chosen),
    },
    unknown: view.columns.length - seen.length + lost + Number(sort === undefined && view.sort !== undefined),
  };
}

/** Compared as the view would open now: what is known no more is no difference. */
export function isAsSaved(look: ListLook, view: SavedView, columns: Columns): boolean {
  const opened = lookOfView(view, columns).look;
  return isSameRecord(inOneOrder(viewOfLook(look, columns)), inOneOrder(viewOfLook(opened, columns)));
}

/** In which order choices were ticked says nothing. */
function inOneOrder({ chosen, ...look }: ViewLook): object {
  const sorted = Object.entries(chosen).map(([column, ids]) => [column, [...ids].sort()] as const);
  return { ...look, chosen: Object.fromEntries(sorted) };
}
