/** A CSV file as rows of text, with everything strange about it named by row; runs where there is no key, and never throws. */

import papaparse from 'papaparse';
import type { CsvProblem, CsvProblemType, CsvRows } from './csv-problem.ts';
import { fileText } from './file-text.ts';

export const csvLimits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 100_000,
  columns: 100,
  /** UTF-16 units; the longest field of a record is a note of 500. */
  fieldLength: 10_000,
} as const;

/** Every cell stays exactly the text it was: `0012`, `1E5` and `03/04/2025` are not numbers and dates here. */
export function parseCsv(bytes: Uint8Array): CsvRows {
  if (bytes.length > csvLimits.fileBytes) return refused('FileTooLarge');
  const text = fileText(bytes);
  if (text === undefined) return refused('FileNotText');
  if (text.trim() === '') return refused('FileEmpty');
  return rowsOf(text.replaceAll('\r\n', '\n'));
}

function refused(type: CsvProblemType): CsvRows {
  return { rows: [], problems: [{ row: 0, type }] };
}

/** Papaparse without its worker and without its guesses: the line end is fixed and the delimiter is looked for by us. */
function rowsOf(text: string): CsvRows {
  const delimiter = delimiterOf(text);
  const parsed = papaparse.parse(text, { delimiter, newline: '\n', preview: csvLimits.rows + 1 });
  const rows = withoutLastLineEnd(parsed.data);
  if (rows.length > csvLimits.rows) return refused('RowsTooMany');
  const quotes = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ code, row }) => quoteProblem(code === 'MissingQuotes' ? 'QuoteUnclosed' : 'QuoteStray', row));
  const width = rows[0]?.length ?? 0;
  const cells = rows.flatMap((row, index) =>
    rowProblems(row, width).map((type) => ({ row: index + 1, type })),
  );
  return { rows, problems: inRowOrder([...quotes, ...cells]) };
}

function quoteProblem(type: CsvProblemType, row: number | undefined): CsvProblem {
  return { row: (row ?? 0) + 1, type };
}

function inRowOrder(problems: readonly CsvProblem[]): CsvProblem[] {
  return [...problems].sort((one, other) => one.row - other.row);
}

/** A file that ends with a line end has one row less than line ends and one. */
function withoutLastLineEnd(rows: string[][]): string[][] {
  return isBlankRow(rows.at(-1) ?? ['-']) ? rows.slice(0, -1) : rows;
}

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function rowProblems(row: readonly string[], width: number): CsvProblemType[] {
  const problems: CsvProblemType[] = [];
  if (row.length > csvLimits.columns) problems.push('ColumnsTooMany');
  if (row.some((cell) => cell.length > csvLimits.fieldLength)) problems.push('FieldTooLong');
  if (row.some((cell) => cell.includes('\r'))) problems.push('LoneCarriageReturn');
  if (row.some((cell) => cell.includes('\0'))) problems.push('NullCharacter');
  if (row.some((cell) => cell.includes('\uFEFF'))) problems.push('StrayByteOrderMark');
  if (row.length !== width && !isBlankRow(row)) problems.push('RowRagged');
  return problems;
}

const delimiters = [',', ';', '\t'] as const;

/** The one that stands most often in the headings outside quotation marks; a comma when none does. */
function delimiterOf(text: string): string {
  const headings = firstRow(text).replaceAll(/"[^"]*"?/g, '');
  const counts = delimiters.map((delimiter) => headings.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstRow(text: string): string {
  return /^(?:"[^"]*"|[^"\n])*/.exec(text.slice(0, 100_000))?.[0] ?? '';
}
