/**
 * [Note: One stop for a table]
 * Tab comes to a table once, onto its active row; arrows and letters move the active row, Enter opens it. The active row is drawn even when
 * it is scrolled out of sight, or the focus would fall off the screen with it.
 */

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { TablePosition } from './list-state.ts';
import { rowAfterKey, scrollFor } from './row-window.ts';
import { rowByLetters, typedOn } from './type-ahead.ts';
import type { Typed } from './type-ahead.ts';
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
}

export function useActiveRow({ ids, rowHeight, box, open, nameOf, position }: Rows): ActiveRow {
  const [activeId, setActiveId] = useState<string | null>(position?.activeId ?? null);
  const wantsFocus = useRef(false);
  const typed = useRef<Typed>({ letters: '', at: 0 });
  const index = useMemo(() => Math.max(0, activeId === null ? 0 : ids.indexOf(activeId)), [ids, activeId]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [activeId, box]);

  // Stable as long as nobody moves: rows that stay in sight while one scrolls need not be drawn again.
  const activate = useCallback(
    (next: number) => {
      const id = ids[next] ?? null;
      setActiveId(id);
      position?.keep({ activeId: id });
    },
    [ids, position],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
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
      activate(next);
    },
    [activate, box, ids, index, nameOf, open, rowHeight],
  );
  return { index, activate, onKeyDown };
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
