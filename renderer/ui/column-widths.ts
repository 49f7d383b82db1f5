/** How wide the columns of a table are on the screen, and how wide one would have to be for what is in it; in rem. */

import { letterScale } from './letter-scale.ts';

const usualSize = 16;

/** What stands in a cell beside its words: the padding on both sides. */
const aroundWords = 1.75;
/** A heading has its arrow beside its words. */
const aroundHeading = 3;

export function remOf(px: number): number {
  return px / (usualSize * letterScale());
}

/** By the column's id, in their order. */
export function widthsOnScreen(table: Element): ReadonlyMap<string, number> {
  const headings = table.querySelectorAll<HTMLElement>('[role="columnheader"][data-column]');
  return new Map(
    [...headings].map((heading) => [
      heading.dataset['column'] ?? '',
      remOf(heading.getBoundingClientRect().width),
    ]),
  );
}

/** So wide that nothing of what is drawn of this column would be cut off. */
export function widthThatFits(table: Element, column: string): number {
  const cells = [...table.querySelectorAll<HTMLElement>(`[data-column="${CSS.escape(column)}"]`)];
  const widths = cells.map((cell) => {
    const around = cell.getAttribute('role') === 'columnheader' ? aroundHeading : aroundWords;
    return remOf(widthOfWords(cell)) + around;
  });
  return Math.max(0, ...widths);
}

/** Words that are cut off on the screen have their whole width all the same. */
function widthOfWords(cell: HTMLElement): number {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let [start, end] = [Infinity, 0];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    start = Math.min(start, left);
    end = Math.max(end, right);
  }
  return Math.max(0, end - start);
}
