/** Which rows of a long table are drawn: those in sight and a few around them, all of one height. */

export interface RowWindow {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
}

export interface Sight {
  readonly scrollTop: number;
  /** Height in which rows show, in px; 0 before it was measured. */
  readonly height: number;
}

/** Rows drawn above and below the sight, so that a turn of the wheel meets rows that are there already. */
const spareRows = 8;

export function rowWindow(sight: Sight, rowHeight: number, count: number, spare = spareRows): RowWindow {
  const first = Math.max(0, Math.floor(sight.scrollTop / rowHeight) - spare);
  const end = Math.ceil((sight.scrollTop + sight.height) / rowHeight) + spare;
  return { first: Math.min(first, count), end: Math.min(Math.max(end, first), count) };
}

/** Whether a window shows nothing of another one: a leap, in which every row is drawn anew. */
export function isApart(one: RowWindow, other: RowWindow): boolean {
  return one.end <= other.first || other.end <= one.first;
}

/** Where to scroll so that the row is wholly in sight; undefined when it is already. */
export function scrollFor(sight: Sight, rowHeight: number, index: number): number | undefined {
  const top = index * rowHeight;
  if (top < sight.scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > sight.scrollTop + sight.height ? bottom - sight.height : undefined;
}

/** The row a key leads to from `index`; null for keys that lead nowhere. */
export function rowAfterKey(key: string, index: number, count: number, page: number): number | null {
  const to = rowWanted(key, index, count, page);
  return to === null || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}

function rowWanted(key: string, index: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
