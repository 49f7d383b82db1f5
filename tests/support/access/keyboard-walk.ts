/** A walk over a screen with nothing but Tab: where one comes by, whether one sees where one is, and what is never reached. */

import type { Page } from '@playwright/test';

export interface Stop {
  readonly name: string;
  /** The place among all elements of the page. */
  readonly place: number;
  readonly isSeen: boolean;
  /** Undefined where nothing lies above it. */
  readonly coveredBy: string | undefined;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** The rail, the screen, or whatever else it belongs to: order is by columns, and these are two. */
  readonly region: string;
}

export interface Walk {
  readonly stops: readonly Stop[];
  /** What can be used with a mouse but is no stop and lies in nothing that arrow keys move in. */
  readonly missed: readonly string[];
}

const mostStops = 200;
const atOnce = 8;

export async function walkByTab(window: Page): Promise<Walk> {
  await startAtTheTop(window);
  // Each Tab is a key that goes through the system; what it led to is read in the page, and asked for a few Tabs at a time.
  for (let pressed = 0; pressed < mostStops && !(await isThrough(window)); pressed += atOnce)
    for (let tab = 0; tab < atOnce; tab += 1) await window.keyboard.press('Tab');
  return { stops: await stopsOf(window), missed: await missedBy(window) };
}

declare global {
  /** While somebody walks: where they came by, and whether they are back where they have been. */
  var walk: { readonly stops: Stop[]; isThrough: boolean } | undefined;
}

/** As on a page that has just come: nothing has the focus, and the first Tab goes to the first element. */
async function startAtTheTop(window: Page): Promise<void> {
  await window.evaluate(() => {
    for (const element of document.querySelectorAll('[data-walked]')) element.removeAttribute('data-walked');
    // Whatever had the focus last is where Tab goes on from: that must be the page itself.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const walk: { stops: Stop[]; isThrough: boolean } = { stops: [], isThrough: false };
    globalThis.walk = walk;
    document.addEventListener('keyup', stand, { capture: true });

    function stand({ key }: KeyboardEvent) {
      if (key !== 'Tab') return;
      const element = document.activeElement;
      if (element === null || element === document.body || element.matches('[data-walked]'))
        walk.isThrough = true;
      if (walk.isThrough || element === null) {
        document.removeEventListener('keyup', stand, { capture: true });
        return;
      }
      element.setAttribute('data-walked', '');
      walk.stops.push(stopAt(element));
    }

    function stopAt(element: Element): Stop {
      // A tick box or a round button is drawn by its label; the input itself is a dot.
      const shape = element.closest('label') ?? element;
      const box = shape.getBoundingClientRect();
      /** Where it would be if nothing were scrolled: Tab scrolls, and would seem to go upwards. */
      const inPage = ({ left, top, right, bottom }: DOMRect) => {
        let [x, y] = [0, 0];
        for (let around = element.parentElement; around !== null; around = around.parentElement) {
          x += around.scrollLeft;
          y += around.scrollTop;
        }
        return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
      };
      const isRing = (each: Element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
        return (
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor)
        );
      };
      const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
        (each) => each !== null && each !== undefined,
      );
      const inLabel = [...(element.closest('label')?.querySelectorAll('*') ?? [])];
      const middle = {
        x: (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
        y: (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
      };
      const above = document.elementFromPoint(middle.x, middle.y);
      const isMine = above !== null && (shape.contains(above) || above.contains(shape));
      return {
        name: `<${element.localName}> ${element.getAttribute('aria-label') ?? shape.textContent.trim().slice(0, 40)}`,
        place: [...document.querySelectorAll('*')].indexOf(element),
        isSeen: [...around, ...inLabel].some(isRing),
        coveredBy: isMine
          ? undefined
          : `${above?.localName ?? 'nothing'}.${above?.className.toString() ?? ''}`,
        box: inPage(box),
        region: element.closest('nav, main, aside, [role="region"], [role="dialog"]')?.localName ?? 'page',
      };
    }
  });
}

function isThrough(window: Page): Promise<boolean> {
  return window.evaluate(() => globalThis.walk?.isThrough === true);
}

function stopsOf(window: Page): Promise<readonly Stop[]> {
  return window.evaluate(() => globalThis.walk?.stops ?? []);
}

function missedBy(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
    /** Inside these the arrow keys move, and Enter or Space presses: the pattern is one stop for all of it. */
    const moving =
      '[role="grid"], [role="radiogroup"], [role="tablist"], [role="listbox"], [role="menu"], [role="toolbar"]';
    const isOff = (element: Element) =>
      element.matches(
        ':disabled, [aria-disabled="true"], [inert] *, [aria-hidden="true"], [aria-hidden="true"] *, [type="hidden"]',
      );
    const isUsable = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !isOff(element) &&
      !element.matches('h1, main, [data-walked]');
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter(isUsable)
      .filter((element) => {
        const set = element.closest(moving);
        const isSetReached =
          set !== null && (set.matches('[data-walked]') || set.querySelector('[data-walked]') !== null);
        // The arrow of a box that one types into: the arrow keys in the box open the same list.
        const box = element.parentElement?.querySelector('[role="combobox"][data-walked]');
        const isArrowOfBox = element.tabIndex < 0 && box instanceof Element;
        return !isSetReached && !isArrowOfBox;
      })
      .map(
        (element) =>
          `<${element.localName}> ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`,
      );
  });
}

/** Where the walk goes against reading: back in the page, or up and to the left at once. */
export function stepsAgainstReading({ stops }: Walk): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return [];
    const step = `from ${before.name} to ${stop.name}`;
    if (stop.place < before.place) return [`back in the page ${step}`];
    if (stop.region !== before.region) return [];
    const isAbove = stop.box.bottom <= before.box.top && stop.box.left < before.box.right;
    return isAbove ? [`upwards ${step}`] : [];
  });
}
