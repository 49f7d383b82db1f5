/**
 * The headings of a table are one stop for Tab: arrows lead from one to the next, and down to the rows; the key and the button that
 * open menus elsewhere open a heading's. See [Note: One stop for a table].
 */

import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** `head` must stand as long as the table does. */
export function useHeadKeys(head: RefObject<HTMLDivElement | null>): void {
  // After each drawing: a column that came or went brought or took its buttons.
  useLayoutEffect(() => {
    if (head.current !== null) mark(head.current);
  });
  useLayoutEffect(() => {
    const element = head.current;
    if (element === null) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener('focusin', ({ target }) => mark(element, target), { signal });
    element.addEventListener('keydown', (event) => move(element, event), { signal });
    element.addEventListener('contextmenu', openMenu, { signal });
    return () => {
      ending.abort();
    };
  }, [head]);
}

function stopsIn(head: HTMLElement): HTMLElement[] {
  return [...head.querySelectorAll<HTMLElement>('button, input')];
}

function mark(head: HTMLElement, wanted?: EventTarget | null): void {
  const stops = stopsIn(head);
  const known = stops.find((stop) => stop === wanted) ?? stops.find(({ tabIndex }) => tabIndex === 0);
  for (const stop of stops) stop.tabIndex = stop === (known ?? stops[0]) ? 0 : -1;
}

function move(head: HTMLElement, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = stopsIn(head);
  const to = stopAfter(event.key, head, stops, stops.indexOf(event.target as HTMLElement));
  if (to === undefined || to === null) return;
  event.preventDefault();
  to.focus();
}

function stopAfter(key: string, head: HTMLElement, stops: readonly HTMLElement[], active: number) {
  switch (key) {
    case 'ArrowRight':
      return stops[active + 1];
    case 'ArrowLeft':
      return stops[active - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowDown':
      return head.parentElement?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    default:
      return undefined;
  }
}

function openMenu(event: MouseEvent): void {
  const heading = event.target instanceof Element ? event.target.closest('[data-column]') : null;
  const menu = heading?.querySelector<HTMLElement>('[aria-haspopup="menu"]');
  if (menu === undefined || menu === null) return;
  event.preventDefault();
  menu.click();
}
