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

export interface ColumnToPlace {
  readonly share: number;
  /** Narrower than this, a word of its heading would break; in millimetres. */
  readonly least: number;
}

/** How the text's width is shared out, in millimetres: by shares, but none below its least while others have more than theirs. */
export function columnWidths(columns: readonly ColumnToPlace[], way: PaperWay): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share, least }) => Math.max((textWidth(way) * share) / all, least));
  const excess = widths.reduce((sum, width) => sum + width, 0) - textWidth(way);
  const slacks = columns.map(({ least }, place) => (widths[place] ?? 0) - least);
  const slack = slacks.reduce((sum, each) => sum + each, 0);
  // Headings that do not fit beside each other at all are set smaller and broken; the widths still fill the paper.
  if (slack < excess) return columns.map(({ share }) => (textWidth(way) * share) / all);
  return widths.map((width, place) => (slack > 0 ? width - (excess * (slacks[place] ?? 0)) / slack : width));
}
