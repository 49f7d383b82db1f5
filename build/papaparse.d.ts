/**
 * The part of papaparse that the exchange room uses. The published types pull in all of Node's, and with them `process`
 * would compile in the window.
 */

interface ParseOptions {
  readonly delimiter?: string;
  readonly newline?: '\r' | '\n' | '\r\n';
  readonly quoteChar?: string;
  readonly header?: false;
  readonly skipEmptyLines?: boolean | 'greedy';
  /** Stops after so many rows. */
  readonly preview?: number;
  /** Called for every row instead of collecting them. */
  readonly step?: (results: ParsedRow, parser: { abort(): void }) => void;
}

interface ParseProblem {
  readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  readonly code:
    'MissingQuotes' | 'InvalidQuotes' | 'UndetectableDelimiter' | 'TooFewFields' | 'TooManyFields';
  readonly message: string;
  readonly row?: number;
  readonly index?: number;
}

interface ParseFacts {
  readonly delimiter: string;
  readonly linebreak: string;
  readonly aborted: boolean;
  readonly truncated: boolean;
}

interface ParsedRow {
  readonly data: string[];
  readonly errors: ParseProblem[];
  readonly meta: ParseFacts;
}

interface ParsedText {
  readonly data: string[][];
  readonly errors: ParseProblem[];
  readonly meta: ParseFacts;
}

interface UnparseOptions {
  readonly delimiter?: string;
  readonly newline?: '\n' | '\r\n';
  readonly quotes?: boolean;
  /** Writes a leading apostrophe before values a spreadsheet would take for a formula. */
  readonly escapeFormulae?: boolean | RegExp;
}

declare const papaparse: {
  parse(text: string, options?: ParseOptions): ParsedText;
  unparse(rows: readonly (readonly string[])[], options?: UnparseOptions): string;
};

// The package is CommonJS: its whole export is the default.
export default papaparse;
