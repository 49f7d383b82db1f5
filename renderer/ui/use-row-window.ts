/** Watches a scrolling box and says which rows to draw; redraws only when that changes. */

import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { rowWindow } from './row-window.ts';
import type { TablePosition } from './list-state.ts';
import type { RowWindow, Sight } from './row-window.ts';

export type Box = RefObject<HTMLDivElement | null>;

/** What the table's head covers of the box, in px. */
export const headHeight = 36;

/** The part of the box in which rows can be seen. */
export function sightOf(box: Box): Sight {
  const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
  return { scrollTop, height: Math.max(0, clientHeight - headHeight) };
}

export interface DrawnRows {
  readonly drawn: RowWindow;
  readonly onScroll: () => void;
}

export function useRowWindow(
  box: Box,
  rowHeight: number,
  count: number,
  position?: TablePosition,
): DrawnRows {
  const [drawn, setDrawn] = useState<RowWindow>({ first: 0, end: Math.min(count, 30) });
  useLayoutEffect(() => {
    // A list that opens at its top is there already: asking for it would lay out everything once more.
    if (position !== undefined && position.scrollTop > 0) box.current?.scrollTo({ top: position.scrollTop });
  }, [box, position]);
  const look = useCallback(() => {
    const next = rowWindow(sightOf(box), rowHeight, count);
    setDrawn((now) => (now.first === next.first && now.end === next.end ? now : next));
  }, [box, count, rowHeight]);
  const onScroll = useCallback(() => {
    position?.keep({ scrollTop: sightOf(box).scrollTop });
    look();
  }, [box, look, position]);
  useLayoutEffect(() => {
    look();
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box, look]);
  return { drawn: clamp(drawn, count), onScroll };
}

/** Between a shorter list and the next look at it, no row beyond its end may be drawn. */
function clamp(window: RowWindow, count: number): RowWindow {
  return { first: Math.min(window.first, count), end: Math.min(window.end, count) };
}
