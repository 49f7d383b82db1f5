/** Which calls stand on which page: a row for each number, and nobody's rows on two pages. Millimetres, lying A4. */

/** The style sheet has the same ones; the page's margins are every sheet's. */
export const callMeasures = { row: 20, columns: [46, 75, 44, 46, 54] } as const;

/** What is left of 210 mm below margins, head and headings, and above the foot. */
const rowsOnPage = 7;

/** At least one page. */
export function callPages<T extends { readonly phones: readonly unknown[] }>(calls: readonly T[]): T[][] {
  const pages: T[][] = [[]];
  let used = 0;
  for (const call of calls) {
    const rows = Math.max(1, call.phones.length);
    if (used + rows > rowsOnPage && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(call);
    used += rows;
  }
  return pages;
}
