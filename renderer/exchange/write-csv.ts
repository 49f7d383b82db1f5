/**
 * A table as CSV that spreadsheet programs open as it is meant: UTF-8 with its mark, commas, CRLF.
 *
 * [Note: No formula leaves the desk]
 * A cell that begins with = + - @ (or their wide forms, also after blanks), a tab or a line end would be calculated by the program
 * that opens the file, and what is calculated can send the whole table away. Such a cell gets a leading apostrophe, by which
 * spreadsheet programs know text; other programs see the apostrophe.
 */

import papaparse from 'papaparse';

const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

export function defused(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = papaparse.unparse(
    rows.map((row) => row.map(defused)),
    { delimiter: ',', newline: '\r\n' },
  );
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
