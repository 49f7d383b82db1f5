/** The measures of the roster in millimetres. The style sheet has the same ones; the tests hold a drawn page against both. */

export const pageMeasures = { width: 210, height: 297, top: 9, right: 12, bottom: 7, punch: 20 } as const;

/** Of a page whose header needs no more than its usual room; these and the page's two margins add up to its height. */
export const bandHeights = { header: 28, columns: 9.5, row: 12, newcomers: 5.5, footer: 22 } as const;

export const rowsOnPage = 18;

/** The text area is 178 wide; of the name's two halves and of the header's columns, what is left inside their padding. */
export const widths = {
  text: 178,
  title: 130,
  date: 61,
  time: 53,
  place: 58,
  nameWhole: 84,
  nameHalf: 41,
  sender: 42,
} as const;
