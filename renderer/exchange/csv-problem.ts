/** What can be wrong with a table file, by row: plain objects that the import screen puts into words. */

export type CsvProblemType =
  /** About the whole file, with row 0. */
  | 'FileEmpty'
  | 'FileTooLarge'
  | 'FileNotText'
  | 'RowsTooMany'
  /** From here on the file cannot be told apart into rows with certainty. */
  | 'QuoteUnclosed'
  | 'QuoteStray'
  | 'ColumnsTooMany'
  | 'FieldTooLong'
  | 'LoneCarriageReturn'
  | 'NullCharacter'
  | 'StrayByteOrderMark'
  | 'RowRagged'
  /** An event of a calendar that comes again: only its first day is in the file. */
  | 'EventRepeats';

export interface CsvProblem {
  /** 1 is the first row of the file (its headings); 0 is the file itself. */
  readonly row: number;
  readonly type: CsvProblemType;
}

export interface CsvRows {
  /** As in the file, the headings first; empty rows keep their place so that numbers stay true. */
  readonly rows: string[][];
  readonly problems: CsvProblem[];
}

const ofTheWholeFile: readonly string[] = ['QuoteUnclosed', 'QuoteStray'];

/** A row behind a wrong quotation mark may have swallowed the rows after it: leaving it out would lose people silently. */
export function canBeLeftOut(problem: { readonly row: number; readonly type: string }): boolean {
  return problem.row > 1 && !ofTheWholeFile.includes(problem.type);
}
