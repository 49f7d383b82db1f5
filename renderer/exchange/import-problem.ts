/** Why a table of people cannot be taken in as it stands: by row and column, for the import screen to put into words. */

import type { ProblemId } from '../domain/problems.ts';
import type { CsvProblemType } from './csv-problem.ts';

export type ImportProblemType =
  | CsvProblemType
  /** Only headings, or only blank rows behind them. */
  | 'NobodyInFile'
  /** No heading that we know says where the names are. */
  | 'NameColumnMissing'
  | 'HeadingTwice'
  | 'RoleUnknown'
  | 'SafeToCallUnknown'
  /** A date with slashes or dots, and nobody has said whether the day or the month comes first. */
  | 'DateUnclear'
  /** What the form would say beneath the field. */
  | ProblemId;

export interface ImportProblem {
  /** As in the file: 1 is the headings, 0 the whole file. */
  readonly row: number;
  readonly type: ImportProblemType;
  /** The heading as it stands in the file, or null where the problem is the row's. */
  readonly column: string | null;
}
