/** A list of holidays out of pasted text or a table: in each row one day and its name, in whatever columns they stand. */

import type { IsoDate } from '../domain/calendar.ts';
import { nameSchema } from '../domain/text.ts';
import { dateInText, type DateProblem } from './date-in-text.ts';

export type HolidayProblem = DateProblem | 'nameMissing' | 'nameUnfit';

export type HolidayRow = { readonly row: number; readonly text: string } & (
  | { readonly state: 'read'; readonly date: IsoDate; readonly name: string }
  | { readonly state: 'unread'; readonly why: HolidayProblem }
);

/** Tabs before semicolons before commas: what a spreadsheet copies has tabs, and a name may well have a comma in it. */
export function rowsOfText(text: string): string[][] {
  return text.split(/\r\n?|\n/).map((line) => {
    const delimiter = ['\t', ';', ','].find((each) => line.includes(each));
    return delimiter === undefined ? [line] : line.split(delimiter);
  });
}

/** Empty rows and the headings are no rows; all others come back, each with its number in the list, 1 for the first. */
export function holidaysFromRows(rows: readonly (readonly string[])[]): HolidayRow[] {
  return rows.flatMap((cells, index) => {
    const text = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (text.length === 0 || (index === 0 && isHeading(text))) return [];
    return [{ row: index + 1, text: text.join(' · '), ...readRow(text) }];
  });
}

function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && !cells.some((cell) => /\p{Nd}/u.test(cell));
}

function readRow(cells: readonly string[]) {
  const found = dateInText(cells.join('\t'));
  if (found.type !== 'found') return { state: 'unread', why: found.type } as const;
  const parts = found.rest.split('\t').map(withoutEdges).filter(isOfTheName);
  if (parts.length === 0) return { state: 'unread', why: 'nameMissing' } as const;
  const name = nameSchema.safeParse(parts.join(', '));
  return name.success
    ? ({ state: 'read', date: found.date, name: name.data } as const)
    : ({ state: 'unread', why: 'nameUnfit' } as const);
}

/** What parts the name from its day or number, and the quotation marks of a spreadsheet. */
function withoutEdges(part: string): string {
  return part
    .replace(/\(([^()]*)\)/u, (bracket, inside: string) => (isWeekday(inside) ? '' : bracket))
    .replace(/^[\s"]*\p{Nd}{1,3}[.)]\s+/u, '')
    .replaceAll(/^[\s,;:|"“”–—-]+|[\s,;:|"“”–—-]+$/gu, '')
    .trim();
}

function isOfTheName(part: string): boolean {
  const isNumber = /^\p{Nd}{1,3}[.)]?$/u.test(part);
  return part !== '' && !isNumber && !isWeekday(part);
}

function isWeekday(text: string): boolean {
  return weekdays.has(text.trim().toLowerCase().replace(/\.$/, ''));
}

const weekdays = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ...['सोमवार', 'मंगळवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार', 'रविवार', 'मंगलवार', 'बृहस्पतिवार'],
  ...['सोम', 'मंगळ', 'मंगल', 'बुध', 'गुरु', 'शुक्र', 'शनि', 'रवि'],
]);
