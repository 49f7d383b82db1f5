/**
 * Watches a scrolling box and says which rows to draw; redraws only when that changes.
 *
 * [Note: In sight first] A row costs two or three milliseconds, and most of opening a list is its rows. So a list that opens, that was
 * narrowed by a letter, or that leapt, draws what is in sight, and the rows around it two frames later, when that is on the screen.
 */

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { isApart, rowWindow } from './row-window.ts';
import type { TablePosition } from './list-state.ts';
import type { RowWindow, Sight } from './row-window.ts';

/** Before the box was measured: as many as are in sight in a small window. */
const firstRows = 14;

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

interface Drawn {
  /** Of so many rows. */
  readonly count: number;
  readonly inSight: RowWindow;
  readonly all: RowWindow;
}

export function useRowWindow(
  box: Box,
  rowHeight: number,
  count: number,
  position?: TablePosition,
): DrawnRows {
  const [drawn, setDrawn] = useState(() => firstDrawn(count));
  const last = useRef(drawn);
  const later = useRef(0);
  useLayoutEffect(() => {
    // A list that opens at its top is there already: asking for it would lay out everything once more.
    if (position !== undefined && position.scrollTop > 0) box.current?.scrollTo({ top: position.scrollTop });
  }, [box, position]);
  const draw = useCallback(
    (how: 'inSight' | 'around') => {
      const sight = sightOf(box);
      const inSight = rowWindow(sight, rowHeight, count, 0);
      const all = how === 'inSight' ? inSight : rowWindow(sight, rowHeight, count);
      cancelAnimationFrame(later.current);
      last.current = { count, inSight, all };
      setDrawn((now) =>
        now.count === count && isSame(now.all, all) && isSame(now.inSight, inSight) ? now : last.current,
      );
    },
    [box, count, rowHeight],
  );
  const drawInSightFirst = useCallback(() => {
    draw('inSight');
    later.current = requestAnimationFrame(() => {
      later.current = requestAnimationFrame(() => {
        draw('around');
      });
    });
  }, [draw]);
  const onScroll = useCallback(() => {
    const sight = sightOf(box);
    position?.keep({ scrollTop: sight.scrollTop });
    if (isApart(rowWindow(sight, rowHeight, count, 0), last.current.all)) drawInSightFirst();
    else draw('around');
  }, [box, draw, drawInSightFirst, position, rowHeight, count]);
  useLayoutEffect(() => {
    drawInSightFirst();
    const element = box.current;
    if (!element) return undefined;
    const { height } = sightOf(box);
    // Told at once of what it was just measured as, too: that is no news.
    const observer = new ResizeObserver(() => {
      if (sightOf(box).height !== height) draw('around');
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(later.current);
    };
  }, [box, draw, drawInSightFirst]);
  // Of other rows than those that were looked at last, only what is in sight can be of use at once.
  return { drawn: clamp(drawn.count === count ? drawn.all : drawn.inSight, count), onScroll };
}

function firstDrawn(count: number): Drawn {
  const first = { first: 0, end: Math.min(count, firstRows) };
  return { count, inSight: first, all: first };
}

function isSame(one: RowWindow, other: RowWindow): boolean {
  return one.first === other.first && one.end === other.end;
}

/** Between a shorter list and the next look at it, no row beyond its end may be drawn. */
function clamp(window: RowWindow, count: number): RowWindow {
  return { first: Math.min(window.first, count), end: Math.min(window.end, count) };
}
