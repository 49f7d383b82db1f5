/** Which rows of a list stand on which page, and which way the paper lies: pure arithmetic in millimetres. */

export type PaperWay = 'upright' | 'lying';

/** Beyond so many columns a page is turned. */
const mostUpright = 5;

export function wayOf(columns: readonly unknown[]): PaperWay {
  return columns.length > mostUpright ? 'lying' : 'upright';
}

/** The style sheet has the same ones; the page's margins are the roster's. */
const bandHeights = { header: 17, columns: 9, row: 8, footer: 7 } as const;

const margins = { top: 9, right: 12, bottom: 7, punch: 20 } as const;
const papers = {
  upright: { width: 210, height: 297 },
  lying: { width: 297, height: 210 },
} as const satisfies Record<PaperWay, { width: number; height: number }>;

export function textWidth(way: PaperWay): number {
  return papers[way].width - margins.punch - margins.right;
}

export function paperWidth(way: PaperWay): number {
  return papers[way].width;
}

export function rowsOnPage(way: PaperWay): number {
  const { header, columns, row, footer } = bandHeights;
  const room = papers[way].height - margins.top - margins.bottom - header - columns - footer;
  return Math.floor(room / row);
}

export interface ListPage {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly pages: number;
  readonly rows: readonly (readonly string[])[];
}

/** At least one page, so that an empty list says that it is empty. */
export function listPages(rows: readonly (readonly string[])[], way: PaperWay): readonly ListPage[] {
  const each = rowsOnPage(way);
  const pages = Math.max(1, Math.ceil(rows.length / each));
  return Array.from({ length: pages }, (_, page) => ({
    number: page + 1,
    pages,
    rows: rows.slice(page * each, (page + 1) * each),
  }));
}

/** How the text's width is shared out, in millimetres. */
export function columnWidths(columns: readonly { readonly share: number }[], way: PaperWay): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (textWidth(way) * share) / all);
}
