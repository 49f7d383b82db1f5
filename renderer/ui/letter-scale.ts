/** How much larger than usual this account has its letters: for the few sizes that are counted in px, such as the rows of a table. */

const usualSize = 16;

export function letterScale(): number {
  if (typeof document === 'undefined') return 1;
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) ? size / usualSize : 1;
}
