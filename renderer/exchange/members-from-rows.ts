/** New members out of the rows of a table: all of them or none, with every reason by row and column. */

import type { DateOrder } from './cell-words.ts';
import { canBeLeftOut, type CsvProblem } from './csv-problem.ts';
import { columnOfHeading, type Column } from './headings.ts';
import type { ImportProblem } from './import-problem.ts';
import { isBlankRow } from './parse-csv.ts';
import { nameColumns, readRow, type NewMemberInput, type TableHeadings } from './read-row.ts';

export type { ImportProblem, ImportProblemType } from './import-problem.ts';
export type { NewMemberInput } from './read-row.ts';

export interface ImportChoices {
  /** What the parser found; belongs to the rows and must be given with them. */
  readonly fileProblems?: readonly CsvProblem[];
  /** Rows the user has decided to leave out. */
  readonly leaveOut?: ReadonlySet<number>;
  readonly dateOrder?: DateOrder;
}

export interface ImportReading {
  /** Empty as long as there is one problem in a row that was not left out. */
  readonly members: NewMemberInput[];
  /** Where each of them stands in the file. */
  readonly memberRows: number[];
  readonly problems: ImportProblem[];
  /** Headings of columns that nobody here knows; they are not read, and the screen says so. */
  readonly ignored: string[];
}

export function membersFromRows(
  rows: readonly (readonly string[])[],
  choices: ImportChoices = {},
): ImportReading {
  const table = readHeadings(rows[0] ?? []);
  const isLeftOut = (problem: { readonly row: number; readonly type: string }) =>
    canBeLeftOut(problem) && choices.leaveOut?.has(problem.row) === true;
  const found = readRows(rows, table, choices);
  const fileProblems = (choices.fileProblems ?? []).map((each) => ({ ...each, column: null }));
  const all = [...fileProblems, ...table.problems, ...found.problems].filter((each) => !isLeftOut(each));
  const problems = withoutRepeats(all).sort((one, other) => one.row - other.row);
  if (problems.length === 0 && found.members.length === 0) problems.push(nobody);
  const { members, memberRows } = problems.length === 0 ? found : { members: [], memberRows: [] };
  return { members, memberRows, problems, ignored: table.ignored };
}

const nobody: ImportProblem = { row: 0, type: 'NobodyInFile', column: null };

interface ReadHeadings extends TableHeadings {
  readonly problems: readonly ImportProblem[];
  /** Of columns that nobody here knows. */
  readonly ignored: string[];
}

function readHeadings(headings: readonly string[]): ReadHeadings {
  const places = new Map<Column, number>();
  const problems: ImportProblem[] = [];
  const ignored: string[] = [];
  headings.forEach((heading, place) => {
    const column = columnOfHeading(heading);
    if (column === undefined) ignored.push(heading);
    else if (places.has(column)) problems.push({ row: 1, type: 'HeadingTwice', column: heading });
    else places.set(column, place);
  });
  const hasNames = nameColumns.some((column) => places.has(column));
  if (headings.length > 0 && !hasNames) problems.push({ row: 1, type: 'NameColumnMissing', column: null });
  return { headings, places, problems, ignored: ignored.filter((heading) => heading.trim() !== '') };
}

function readRows(rows: readonly (readonly string[])[], table: TableHeadings, choices: ImportChoices) {
  const members: NewMemberInput[] = [];
  const memberRows: number[] = [];
  const problems: ImportProblem[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    if (index === 0 || isBlankRow(cells) || choices.leaveOut?.has(row) === true) return;
    const read = readRow(cells, row, table, choices.dateOrder);
    problems.push(...read.problems);
    members.push(read.member);
    memberRows.push(row);
  });
  return { members, memberRows, problems };
}

function withoutRepeats(problems: readonly ImportProblem[]): ImportProblem[] {
  const byKey = new Map(problems.map((each) => [JSON.stringify([each.row, each.type, each.column]), each]));
  return [...byKey.values()];
}
