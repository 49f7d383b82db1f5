/** Which rows of a list were chosen, one by one, from one to another, or all: the rules, without a screen. */

export interface Picks {
  readonly ids: ReadonlySet<string>;
  /** What was chosen before the stretch that grows and shrinks with Shift. */
  readonly before: ReadonlySet<string>;
  /** Where that stretch begins. */
  readonly anchor: string | null;
}

const none: ReadonlySet<string> = new Set();
export const noPicks: Picks = { ids: none, before: none, anchor: null };

export function toggled({ ids }: Picks, id: string): Picks {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, before: next, anchor: id };
}

/** Everything from the anchor to `to`, both included, and what was chosen before; `from` is the anchor where there is none. */
export function extended(picks: Picks, seen: readonly string[], from: number, to: number): Picks {
  const known = picks.anchor === null ? -1 : seen.indexOf(picks.anchor);
  const start = known === -1 ? from : known;
  const before = known === -1 ? picks.ids : picks.before;
  const stretch = seen.slice(Math.min(start, to), Math.max(start, to) + 1);
  return { ids: new Set([...before, ...stretch]), before, anchor: seen[start] ?? null };
}

export function allOf(seen: readonly string[]): Picks {
  const ids = new Set(seen);
  return { ids, before: ids, anchor: null };
}

/** Of the rows that are seen: a row that a filter has hidden since is not acted on, whatever was chosen before. */
export function pickedOf<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  { ids }: Picks,
): readonly Row[] {
  return ids.size === 0 ? [] : rows.filter((row) => ids.has(rowId(row)));
}
