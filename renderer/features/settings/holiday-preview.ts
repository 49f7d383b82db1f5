/** A list of holidays, row by row, as it would come in: what is new, what is listed already, and what cannot be read and why. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Holiday } from '../../domain/holiday.ts';
import { type HolidayProblem, type HolidayRow, holidaysFromRows } from '../../exchange/holidays-from-rows.ts';

interface Read {
  readonly date: IsoDate;
  readonly name: string;
}

export type PreviewedHoliday = { readonly row: number } & (
  | ({ readonly state: 'new' } & Read)
  /** `as`: the name under which the list has that day. */
  | ({ readonly state: 'here'; readonly as: string } & Read)
  | ({ readonly state: 'twice'; readonly of: number } & Read)
  | { readonly state: 'unread'; readonly text: string; readonly why: HolidayProblem | 'eventRepeats' }
);

export type HolidayState = PreviewedHoliday['state'];

export interface ListOfDays {
  readonly rows: readonly (readonly string[])[];
  /** Rows of events that come again: which other days they mean is not in the file. */
  readonly repeats: ReadonlySet<number>;
}

/** In the order of the list. Of two rows for one day the first counts: two names for it would print twice. */
export function previewHolidays(
  { rows, repeats }: ListOfDays,
  listed: readonly Holiday[],
): PreviewedHoliday[] {
  const nameOn = new Map(listed.map(({ date, name }) => [date, name]));
  const rowOf = new Map<IsoDate, number>();
  return holidaysFromRows(rows).map((row): PreviewedHoliday => {
    if (row.state === 'unread' || repeats.has(row.row)) return unread(row);
    const { date, name } = row;
    const [as, of] = [nameOn.get(date), rowOf.get(date)];
    if (as !== undefined) return { row: row.row, state: 'here', date, name, as };
    if (of !== undefined) return { row: row.row, state: 'twice', date, name, of };
    rowOf.set(date, row.row);
    return { row: row.row, state: 'new', date, name };
  });
}

function unread(row: HolidayRow): PreviewedHoliday {
  const why = row.state === 'unread' ? row.why : 'eventRepeats';
  return { row: row.row, state: 'unread', text: row.text, why };
}
