/** A file of people, row by row, as it would come in: who is new, who may be here already, and what cannot be read and why. */

import type { DateOrder } from '../../exchange/cell-words.ts';
import { canBeLeftOut, type CsvProblem } from '../../exchange/csv-problem.ts';
import { type ImportProblem, membersFromRows } from '../../exchange/members-from-rows.ts';
import type { Member } from '../../domain/member.ts';
import type { NewMember } from './add-member.ts';
import { findLikelySame, type LikelySame } from './likely-same.ts';

export interface ChosenFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly CsvProblem[];
}

export interface ImportAnswers {
  readonly leaveOut: ReadonlySet<number>;
  readonly dateOrder?: DateOrder;
}

export type PreviewRow = { readonly row: number } & (
  | { readonly state: 'new'; readonly person: NewMember; readonly same: LikelySame | undefined }
  | {
      readonly state: 'unread';
      readonly cells: readonly string[];
      readonly problems: readonly ImportProblem[];
    }
  | { readonly state: 'leftOut'; readonly cells: readonly string[] }
);

export interface ImportPreview {
  readonly rows: readonly PreviewRow[];
  /** What is wrong with the file or its headings: no row can be left out to mend it. */
  readonly ofTheFile: readonly ImportProblem[];
  /** Rows that cannot be read and may be left out. */
  readonly unread: readonly number[];
  readonly ignored: readonly string[];
  /** Empty as long as anything cannot be read. */
  readonly members: readonly NewMember[];
  /** Some dates can be read in two ways, and nobody has said which. */
  readonly asksDateOrder: boolean;
}

export function previewImport(
  file: ChosenFile,
  answers: ImportAnswers,
  known: readonly Member[],
): ImportPreview {
  const read = (leaveOut: ReadonlySet<number>) =>
    membersFromRows(file.rows, { ...answers, fileProblems: file.problems, leaveOut });
  const reading = read(answers.leaveOut);
  const ofTheFile = reading.problems.filter((problem) => !canBeLeftOut(problem));
  // Without its headings a row is only cells: to list each of them as unreadable would hide the one true reason.
  const hasRows = ofTheFile.every(({ type }) => type === 'NobodyInFile');
  const unread = hasRows ? [...new Set(reading.problems.filter(canBeLeftOut).map(({ row }) => row))] : [];
  const good = unread.length === 0 ? reading : read(new Set([...answers.leaveOut, ...unread]));
  const byRow = problemsByRow(reading.problems);
  const same = findLikelySame(good.members, good.memberRows, known);
  const rows: PreviewRow[] = [
    ...good.members.map((person, place) => newRow(person, good.memberRows[place] ?? 0, same)),
    ...unread.map((row) => ({
      row,
      state: 'unread' as const,
      cells: cellsOf(file, row),
      problems: byRow.get(row) ?? [],
    })),
    ...[...answers.leaveOut].map((row) => ({ row, state: 'leftOut' as const, cells: cellsOf(file, row) })),
  ];
  return {
    rows: rows.sort((one, other) => one.row - other.row),
    ofTheFile,
    unread,
    ignored: reading.ignored,
    members: reading.members,
    asksDateOrder:
      answers.dateOrder !== undefined || reading.problems.some(({ type }) => type === 'DateUnclear'),
  };
}

export function countOf({ rows }: Pick<ImportPreview, 'rows'>, state: PreviewRow['state']): number {
  return rows.filter((row) => row.state === state).length;
}

function newRow(person: NewMember, row: number, same: ReadonlyMap<number, LikelySame>): PreviewRow {
  return { row, state: 'new', person, same: same.get(row) };
}

function cellsOf(file: ChosenFile, row: number): readonly string[] {
  return file.rows[row - 1] ?? [];
}

function problemsByRow(problems: readonly ImportProblem[]): Map<number, ImportProblem[]> {
  const byRow = new Map<number, ImportProblem[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  return byRow;
}
