/** What is wrong in a file of people, in words: by row, and by the heading of its column. */

import type { CsvProblem } from '../../exchange/csv-problem.ts';
import type { ImportProblem, ImportProblemType } from '../../exchange/members-from-rows.ts';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';
import { countOf, type ImportPreview } from './import-preview.ts';

/** Without the problems of fields, whose types are the ids of their words already. */
type FileProblemType = Exclude<ImportProblemType, `problem.${string}`>;

const fileProblemWords: Readonly<Record<FileProblemType, WordId>> = {
  FileEmpty: 'imports.fileEmpty',
  FileTooLarge: 'imports.fileTooLarge',
  FileNotText: 'imports.fileNotText',
  RowsTooMany: 'imports.rowsTooMany',
  QuoteUnclosed: 'imports.quoteUnclosed',
  QuoteStray: 'imports.quoteStray',
  ColumnsTooMany: 'imports.columnsTooMany',
  FieldTooLong: 'imports.fieldTooLong',
  LoneCarriageReturn: 'imports.loneCarriageReturn',
  NullCharacter: 'imports.nullCharacter',
  StrayByteOrderMark: 'imports.strayByteOrderMark',
  RowRagged: 'imports.rowRagged',
  EventRepeats: 'holidayImport.eventRepeats',
  NobodyInFile: 'imports.nobodyInFile',
  NameColumnMissing: 'imports.nameColumnMissing',
  HeadingTwice: 'imports.headingTwice',
  RoleUnknown: 'imports.roleUnknown',
  SafeToCallUnknown: 'imports.safeToCallUnknown',
  DateUnclear: 'imports.dateUnclear',
};

/** "Phone: this is not a phone number", or only the problem where it is the row's own. */
export function sayImportProblem({ say, sayProblem }: Words, { type, column }: ImportProblem): string {
  const problem = isFileProblem(type) ? say(fileProblemWords[type]) : (sayProblem(type) ?? '');
  return column === null ? problem : say('imports.problemIn', { column, problem });
}

/** What would become of the file, part by part; only what there is: nobody needs to read that nothing was left out. */
export function sayImportSummary({ say, sayList }: Words, preview: ImportPreview): string[] {
  const counts = [
    ['imports.countNew', countOf(preview, 'new')],
    ['imports.countUnread', countOf(preview, 'unread')],
    ['imports.countLeftOut', countOf(preview, 'leftOut')],
  ] as const;
  const said = counts.flatMap(([word, count]) => (count > 0 ? [say(word, { count })] : []));
  const { ignored } = preview;
  return ignored.length > 0 ? [...said, say('imports.ignored', { columns: sayList(ignored) })] : said;
}

function isFileProblem(type: string): type is FileProblemType {
  return Object.hasOwn(fileProblemWords, type);
}

/**
 * The rows come from another process: a type that nobody here knows is still a problem, of the file as a whole, so that
 * nothing strange is passed over.
 */
export function knownProblems(
  problems: readonly { readonly row: number; readonly type: string }[],
): CsvProblem[] {
  return problems.map(({ row, type }) =>
    isCsvProblem(type) ? { row, type } : { row: 0, type: 'FileNotText' },
  );
}

const onlyInRecords: readonly string[] = [
  ...['NobodyInFile', 'NameColumnMissing', 'HeadingTwice', 'RoleUnknown', 'SafeToCallUnknown', 'DateUnclear'],
];

function isCsvProblem(type: string): type is CsvProblem['type'] {
  return isFileProblem(type) && !onlyInRecords.includes(type);
}
