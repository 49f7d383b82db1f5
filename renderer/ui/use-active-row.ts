/**
 * [Note: One stop for a table]
 * Tab comes to a table once, onto its active row; arrows move the active row, Enter opens it. The active row is drawn even when
 * it is scrolled out of sight, or the focus would fall off the screen with it.
 */

import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { rowAfterKey, scrollFor } from './row-window.ts';
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
}

export function useActiveRow({ ids, rowHeight, box, open }: Rows): ActiveRow {
  const [activeId, setActiveId] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const index = Math.max(0, activeId === null ? 0 : ids.indexOf(activeId));

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [activeId, box]);

  const activate = (next: number) => {
    setActiveId(ids[next] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      open(index);
      return;
    }
    const page = Math.max(1, Math.floor(sightOf(box).height / rowHeight) - 1);
    const next = rowAfterKey(event.key, index, ids.length, page);
    if (next === null) return;
    event.preventDefault();
    const scrollTop = scrollFor(sightOf(box), rowHeight, next);
    if (scrollTop !== undefined) box.current?.scrollTo({ top: scrollTop });
    wantsFocus.current = next !== index;
    activate(next);
  };
  return { index, activate, onKeyDown };
}
