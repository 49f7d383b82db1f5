/**
 * [Note: One stop for a table]
 * Tab comes to a table once, onto its active row; arrows and letters move the active row, Enter opens it. The active row is drawn even when
 * it is scrolled out of sight, or the focus would fall off the screen with it. Where rows can be chosen, Space chooses the active
 * one, Shift with a key that moves takes along all that lie between, Ctrl+A takes all, and Escape none.
 */

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { TablePosition } from './list-state.ts';
import { rowAfterKey, scrollFor } from './row-window.ts';
import { rowByLetters, typedOn } from './type-ahead.ts';
import type { Typed } from './type-ahead.ts';
import type { RowPicking } from './use-row-picks.ts';
import { sightOf } from './use-row-window.ts';
import type { Box } from './use-row-window.ts';

export interface ActiveRow {
  readonly index: number;
  readonly activate: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Rows {
  readonly ids: readonly string[];
  readonly rowHeight: number;
  readonly box: Box;
  readonly open: (index: number) => void;
  /** What letters are looked for in. */
  readonly nameOf: (index: number) => string;
  readonly position: TablePosition | undefined;
  readonly picking: RowPicking | undefined;
}

export function useActiveRow({ ids, rowHeight, box, open, nameOf, position, picking }: Rows): ActiveRow {
  const [activeId, setActiveId] = useState<string | null>(position?.activeId ?? null);
  const wantsFocus = useRef(false);
  const typed = useRef<Typed>({ letters: '', at: 0 });
  const index = useMemo(() => Math.max(0, activeId === null ? 0 : ids.indexOf(activeId)), [ids, activeId]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [activeId, box]);

  // What a key asks, as it stands now: the rows hold one function for good, and while one moves only two of them are drawn again.
  const now = useRef({ ids, index, open, nameOf, picking });
  useLayoutEffect(() => {
    now.current = { ids, index, open, nameOf, picking };
  });

  const activate = useCallback(
    (next: number) => {
      const id = now.current.ids[next] ?? null;
      setActiveId(id);
      position?.keep({ activeId: id });
    },
    [position],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { ids, index, open, nameOf, picking } = now.current;
      if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
      if (picking !== undefined && didPick(event, picking, ids[index], typed.current)) {
        event.preventDefault();
        return;
      }
      if (event.ctrlKey) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        open(index);
        return;
      }
      const sight = sightOf(box);
      const page = Math.max(1, Math.floor(sight.height / rowHeight) - 1);
      const next =
        rowAfterKey(event.key, index, ids.length, page) ??
        rowAfterLetter(
          event.key,
          typed,
          (letters) => rowByLetters(letters, index, ids.length, nameOf) ?? index,
        );
      if (next === null) return;
      event.preventDefault();
      const scrollTop = scrollFor(sight, rowHeight, next);
      if (scrollTop !== undefined) box.current?.scrollTo({ top: scrollTop });
      wantsFocus.current = next !== index;
      if (event.shiftKey && event.key.length > 1) picking?.extend(index, next);
      activate(next);
    },
    [activate, box, rowHeight],
  );
  return { index, activate, onKeyDown };
}

/** Space inside a name that is being typed is a letter of it. */
function didPick(
  { key, ctrlKey, shiftKey }: KeyboardEvent,
  picking: RowPicking,
  id: string | undefined,
  typed: Typed,
): boolean {
  if (ctrlKey && !shiftKey && key.toLowerCase() === 'a') {
    picking.pickAll();
    return true;
  }
  if (ctrlKey || shiftKey) return false;
  if (key === 'Escape') return picking.clear();
  if (key !== ' ' || id === undefined || typedOn(typed, key, performance.now()) !== null) return false;
  picking.toggle(id);
  return true;
}

function rowAfterLetter(
  key: string,
  typed: RefObject<Typed>,
  rowOf: (letters: string) => number,
): number | null {
  const now = typedOn(typed.current, key, performance.now());
  if (now === null) return null;
  typed.current = now;
  return rowOf(now.letters);
}
