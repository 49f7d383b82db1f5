/**
 * Hands that point at things without their words.
 *
 * [Note: No name leaves by the test] Whatever a test reads off the window, or looks for by its text, travels through the shell and stays
 * in its memory. A test that searches that memory would find what it brought there itself. So these say where, never what.
 */

import type { Page } from '@playwright/test';

/** Where in the window the n-th thing of that selector lies, brought into sight; undefined while there is none. */
async function placeOf(
  window: Page,
  selector: string,
  n: number,
): Promise<{ x: number; y: number } | undefined> {
  return window.evaluate(
    ([css, place]) => {
      const element = document.querySelectorAll(css).item(place) as Element | null;
      if (element === null) return undefined;
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [selector, n] as const,
  );
}

/** Clicks the n-th thing of that selector. */
export async function clickUnseen(window: Page, selector: string, n = 0): Promise<void> {
  await untilCount(window, selector, n + 1);
  const place = await placeOf(window, selector, n);
  if (place === undefined) throw new Error(`Gone before it was clicked: ${selector}`);
  await window.mouse.click(place.x, place.y);
}

/** Until there are so many. */
export async function untilCount(window: Page, selector: string, least: number): Promise<void> {
  await window.waitForFunction(([css, count]) => document.querySelectorAll(css).length >= count, [
    selector,
    least,
  ] as const);
}

/** Until there is none. */
export async function untilGone(window: Page, selector: string): Promise<void> {
  await window.waitForFunction((css) => document.querySelector(css) === null, selector);
}

/** Until the screen of that title has made way for another, whose title may be a name. */
export async function untilNotTitled(window: Page, title: string): Promise<void> {
  await window.waitForFunction((text) => {
    const shown = document.querySelector('h1')?.textContent;
    return shown !== undefined && shown !== text;
  }, title);
}

/** Scrolls a long list from its beginning to its end, so that every row of it is drawn once. Gives how many rows it has. */
export async function scrollThrough(window: Page, list: string): Promise<number> {
  await untilCount(window, `${list} [role=row]`, 2);
  return window.evaluate(async (css) => {
    const box = document.querySelector(css);
    if (box === null) return 0;
    for (let top = 0; top < box.scrollHeight; top += box.clientHeight / 2) {
      box.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    box.scrollTop = 0;
    return Number(box.getAttribute('aria-rowcount')) - 1;
  }, list);
}
