/** One row of a table as what the form for a new member would hold, and what is wrong with it. */

import { memberSchema, type MemberInput } from '../domain/member.ts';
import { problemOf, type ProblemId } from '../domain/problems.ts';
import { dateOfCell, rolesOfCell, safeToCallOfCell, type DateOrder } from './cell-words.ts';
import type { Column } from './headings.ts';
import type { ImportProblem, ImportProblemType } from './import-problem.ts';

/** What the form for a new member holds: id and number are the office's to give. */
export type NewMemberInput = Omit<MemberInput, 'id' | 'number'>;

export interface TableHeadings {
  readonly headings: readonly string[];
  readonly places: ReadonlyMap<Column, number>;
}

export const nameColumns: readonly Column[] = ['name', 'calledBy', 'fullNameLatin', 'fullNameDevanagari'];

export function readRow(
  cells: readonly string[],
  row: number,
  table: TableHeadings,
  dateOrder: DateOrder | undefined,
) {
  const problems: ImportProblem[] = [];
  const cellOf = (column: Column) => cells[table.places.get(column) ?? -1] ?? '';
  const headingOf = (column: Column) => table.headings[placeOf(column, table) ?? -1] ?? null;
  const note = (type: ImportProblemType, column: Column | null) =>
    problems.push({ row, type, column: column === null ? null : headingOf(column) });
  if (cells.length !== table.headings.length) note('RowRagged', null);
  const roles = rolesOfCell(cellOf('roles'));
  if (roles === undefined) note('RoleUnknown', 'roles');
  const safeToCall = safeToCallOfCell(cellOf('safeToCall'));
  if (safeToCall === undefined) note('SafeToCallUnknown', 'safeToCall');
  const safeToWrite = safeToCallOfCell(cellOf('safeToWrite'));
  if (safeToWrite === undefined) note('SafeToCallUnknown', 'safeToWrite');
  const joinedOn = dateOfCell(cellOf('joinedOn'), dateOrder);
  if (joinedOn === undefined) note('DateUnclear', 'joinedOn');
  const member: NewMemberInput = {
    ...namesOf(cellOf),
    roles: roles ?? [],
    phones: phonesOf(cellOf('phones'), safeToCall ?? 'askFirst', cellOf('whoMayAnswer')),
    ...placeInRow(cellOf, safeToWrite ?? 'askFirst'),
    joinedOn: joinedOn ?? '',
  };
  const known = new Set(problems.map(({ column }) => column));
  for (const { type, column } of formProblems(member)) {
    // What was already said about a cell in the words of the file is not said again in those of the form.
    if (column === null || !known.has(headingOf(column))) note(type, column);
  }
  return { member, problems };
}

/** A name may have come from another column of names than the one that is called like its field. */
function placeOf(column: Column, { places }: TableHeadings): number | undefined {
  const place = places.get(column);
  return place === undefined && nameColumns.includes(column)
    ? nameColumns.map((other) => places.get(other)).find((other) => other !== undefined)
    : place;
}

/** Nobody's name is cut in two by guessing: without a name to be called by, the whole name is it. */
function namesOf(cellOf: (column: Column) => string) {
  const name = cellOf('name');
  const isDevanagari = /\p{Script=Devanagari}/u.test(name);
  const fullNameLatin = cellOf('fullNameLatin') || (isDevanagari ? '' : name);
  const fullNameDevanagari = cellOf('fullNameDevanagari') || (isDevanagari ? name : '');
  const calledBy =
    cellOf('calledBy').trim() === '' ? fullNameLatin || fullNameDevanagari : cellOf('calledBy');
  return { calledBy, fullNameLatin, fullNameDevanagari };
}

/** Several numbers in one cell are parted by a semicolon or a line; each stays as it was typed. */
function phonesOf(
  cell: string,
  safeToCall: 'yes' | 'no' | 'askFirst',
  whoMayAnswer: string,
): NewMemberInput['phones'] {
  const numbers = cell.split(/[;\n]/).filter((number) => number.trim() !== '');
  return numbers.map((number) => ({ number, safeToCall, whoMayAnswer, mayLeaveMessage: false }));
}

/** A town alone is no address to write to: it says where somebody lives, as a locality does. */
function placeInRow(cellOf: (column: Column) => string, safeToWrite: 'yes' | 'no' | 'askFirst') {
  const [locality, lines, town, pinCode] = (['locality', 'address', 'town', 'pinCode'] as const).map(cellOf);
  const hasLines = lines !== undefined && lines.trim() !== '';
  return {
    locality: hasLines ? locality : locality || town,
    ...(pinCode !== undefined && pinCode !== '' && { pinCode }),
    ...(hasLines && { postalAddress: { lines, town, safeToWrite } }),
  };
}

const anyId = '0'.repeat(32);

/** The one schema decides, with an id and a number that stand in for those the office will give. */
function formProblems(member: NewMemberInput): { type: ProblemId; column: Column | null }[] {
  const parsed = memberSchema.safeParse({ ...member, id: anyId, number: 'M-0001' });
  return (parsed.error?.issues ?? []).map(({ message, path }) => ({
    type: problemOf(message),
    column: columnOfField(path),
  }));
}

const fieldColumns: readonly Column[] = [
  ...nameColumns,
  'roles',
  'phones',
  'locality',
  'pinCode',
  'joinedOn',
];

/** Of the phones' inner fields only one has a column of its own. */
function columnOfField([field, second, inner]: readonly PropertyKey[]): Column | null {
  if (field === 'postalAddress') return second === 'town' ? 'town' : 'address';
  if (inner === 'whoMayAnswer') return inner;
  return fieldColumns.find((column) => column === field) ?? null;
}
