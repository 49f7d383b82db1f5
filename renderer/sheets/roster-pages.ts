/** Which line of a roster stands on which page: members first, in their order, then free rows for newcomers. */

/** A whole sheet is worth having even when nobody new is expected. */
export const fewestNewcomerRows = 4;

export interface MemberLine<Row> {
  readonly type: 'member';
  readonly number: number;
  readonly row: Row;
}
/** A free row; its number goes on counting, so that a typed-back line is found on the paper. */
export interface NewcomerLine {
  readonly type: 'newcomer';
  readonly number: number;
}

export interface RosterPage<Row> {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly pages: number;
  readonly members: readonly MemberLine<Row>[];
  readonly newcomers: readonly NewcomerLine[];
}

/**
 * The fewest pages that hold every row and at least four newcomer rows. The last page is ruled to its end: the paper is there
 * anyway, and somebody may bring a friend. Every page has all its rows, so none is blank and no heading stands alone.
 */
export function paginateRoster<Row>(
  rows: readonly Row[],
  rowsPerPage: number,
  /** Fewer, where something else stands on the last page. */
  rowsOnLast = rowsPerPage,
): RosterPage<Row>[] {
  if (!Number.isInteger(rowsPerPage) || rowsOnLast < 1) throw new RangeError('a page needs at least one row');
  const needed = rows.length + fewestNewcomerRows;
  const pages = 1 + Math.max(0, Math.ceil((needed - rowsOnLast) / rowsPerPage));
  return Array.from({ length: pages }, (_, page) =>
    pageFrom(rows, page * rowsPerPage, page === pages - 1 ? rowsOnLast : rowsPerPage, page + 1, pages),
  );
}

function pageFrom<Row>(
  rows: readonly Row[],
  from: number,
  rowsPerPage: number,
  number: number,
  pages: number,
): RosterPage<Row> {
  const here = rows.slice(from, from + rowsPerPage);
  const members = here.map((row, place) => ({ type: 'member' as const, number: from + place + 1, row }));
  const newcomers = Array.from({ length: rowsPerPage - here.length }, (_, place) => ({
    type: 'newcomer' as const,
    number: from + here.length + place + 1,
  }));
  return { number, pages, members, newcomers };
}
