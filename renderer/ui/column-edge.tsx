/** The edge of a heading: drawn, the column follows it; a double click makes it as wide as what is in it. For hands on a mouse. */

import type { PointerEvent } from 'react';
import type { ColumnTools } from './column-tools.ts';
import { widthWithin } from './column-arrangement.ts';
import { remOf, widthsOnScreen, widthThatFits } from './column-widths.ts';
import styles from './data-table.module.css';

export interface ColumnEdgeProps {
  column: string;
  tools: ColumnTools;
}

export function ColumnEdge({ column, tools }: ColumnEdgeProps) {
  return (
    <span
      className={styles.edge}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button === 0) follow(event, column, tools);
      }}
      onDoubleClick={({ currentTarget }) => {
        const table = currentTarget.closest('[role="grid"]');
        if (table !== null) tools.setWidths({ [column]: widthThatFits(table, column) });
      }}
    />
  );
}

/**
 * The columns before it keep their width, or the edge would run away from the hand that draws it. While it is drawn the table is
 * laid out anew by one property and no row is drawn again.
 */
function follow(event: PointerEvent<HTMLElement>, column: string, tools: ColumnTools): void {
  const edge = event.currentTarget;
  const table = edge.closest<HTMLElement>('[role="grid"]');
  const sheet = table?.firstElementChild;
  if (table === null || !(sheet instanceof HTMLElement)) return;
  const onScreen = [...widthsOnScreen(table)];
  const place = onScreen.findIndex(([id]) => id === column);
  const before = onScreen.slice(0, place + 1);
  const began = onScreen[place]?.[1] ?? 0;
  const tracks = getComputedStyle(sheet).getPropertyValue('--tracks');
  let wanted = began;
  const move = ({ clientX }: globalThis.PointerEvent) => {
    wanted = widthWithin(began + remOf(clientX - event.clientX));
    sheet.style.setProperty('--tracks', tracksWith(tracks, [...before.slice(0, -1), [column, wanted]]));
  };
  edge.setPointerCapture(event.pointerId);
  edge.addEventListener('pointermove', move);
  edge.addEventListener(
    'lostpointercapture',
    () => {
      edge.removeEventListener('pointermove', move);
      sheet.style.setProperty('--tracks', tracks);
      if (wanted !== began) tools.setWidths(Object.fromEntries([...before.slice(0, -1), [column, wanted]]));
    },
    { once: true },
  );
}

/** Tracks as they were, with these widths for the first of them; the track of the checkboxes stays before all. */
function tracksWith(tracks: string, widths: readonly (readonly [string, number])[]): string {
  const each = tracks.match(/minmax\([^)]*\)|\S+/g) ?? [];
  const boxes = each.length - each.filter((track) => track !== boxTrack).length;
  const fixed = widths.map(([, rem]) => `${String(rem)}rem`);
  return [...each.slice(0, boxes), ...fixed, ...each.slice(boxes + widths.length)].join(' ');
}

/** The column of checkboxes before all others; of a width that no other column can have. */
export const boxTrack = '2.6rem';
