/** Choosing rows of a table: what a key or a press does to what is chosen. The rules are in row-picks.ts. */

import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ListState } from './list-state.ts';
import { allOf, extended, noPicks, toggled } from './row-picks.ts';

export interface RowPicking {
  readonly picked: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly toggle: (id: string) => void;
  /** From the last that was chosen by itself, or from the index `from`, to `to`. */
  readonly extend: (from: number, to: number) => void;
  readonly pickAll: () => void;
  /** False when nothing was chosen. */
  readonly clear: () => boolean;
}

/** `ids` of the rows that are seen. */
export function useRowPicks(
  ids: readonly string[],
  { picks, setPicks }: Pick<ListState, 'picks' | 'setPicks'>,
): RowPicking {
  // Two presses may come before the first of them is drawn.
  const newest = useRef(picks);
  useLayoutEffect(() => {
    newest.current = picks;
  }, [picks]);
  return useMemo(() => {
    const change = (next: typeof picks) => {
      newest.current = next;
      setPicks(next);
    };
    const seen = picks.ids.size === 0 ? 0 : ids.reduce((sum, id) => sum + Number(picks.ids.has(id)), 0);
    return {
      picked: picks.ids,
      isAll: seen > 0 && seen === ids.length,
      isSome: seen > 0,
      toggle: (id) => {
        change(toggled(newest.current, id));
      },
      extend: (from, to) => {
        change(extended(newest.current, ids, from, to));
      },
      pickAll: () => {
        change(allOf(ids));
      },
      clear: () => {
        if (newest.current.ids.size === 0) return false;
        change(noPicks);
        return true;
      },
    };
  }, [ids, picks, setPicks]);
}
