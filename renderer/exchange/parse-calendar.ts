/**
 * An iCalendar file (RFC 5545) as rows of text, one for each day of each event; runs where there is no key, and never throws.
 * Only what a list of holidays needs is read: the day, or the days, and the name.
 */

import { dayAfter, isRealDate } from '../domain/real-date.ts';
import type { CsvRows } from './csv-problem.ts';
import { fileText } from './file-text.ts';
import { csvLimits } from './parse-csv.ts';

/** India is so far ahead of the UTC in which calendars write moments. */
const minutesAhead = 330;
/** A longer event is a season, no holiday: only its first day comes in. */
const mostDays = 31;

export function isCalendar(bytes: Uint8Array): boolean {
  return /^\s*BEGIN:VCALENDAR\s/i.test(fileText(bytes.slice(0, 200)) ?? '');
}

export function parseCalendar(bytes: Uint8Array): CsvRows {
  if (bytes.length > csvLimits.fileBytes) return { rows: [], problems: [{ row: 0, type: 'FileTooLarge' }] };
  const text = fileText(bytes);
  if (text === undefined) return { rows: [], problems: [{ row: 0, type: 'FileNotText' }] };
  const found: CsvRows = { rows: [], problems: [] };
  for (const event of eventsOf(text)) {
    if (found.rows.length > csvLimits.rows) return { rows: [], problems: [{ row: 0, type: 'RowsTooMany' }] };
    found.rows.push(...rowsOf(event));
    // The other days of a repeated event are not in the file: whoever counts on them should hear so.
    if (event.has('RRULE')) found.problems.push({ row: found.rows.length, type: 'EventRepeats' });
  }
  return found;
}

type Event = ReadonlyMap<string, string>;

/** Long lines are folded: one that begins with a blank goes on from the one before. Of properties only name and value count here. */
function eventsOf(text: string): Event[] {
  const events: Event[] = [];
  let event: Map<string, string> | undefined;
  for (const line of text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) event = new Map();
    else if (/^END:VEVENT\s*$/i.test(line) && event !== undefined) {
      events.push(event);
      event = undefined;
    } else {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/i.exec(line) ?? [];
      if (event !== undefined && name !== '' && !event.has(name.toUpperCase()))
        event.set(name.toUpperCase(), value);
    }
  }
  return events;
}

/** What is no day stays as it is written: the preview says that it cannot be read. */
function rowsOf(event: Event): string[][] {
  const name = plainText(event.get('SUMMARY') ?? '');
  const written = event.get('DTSTART') ?? '';
  const first = dayOf(written);
  if (first === undefined) return [[written, name]];
  const isWholeDay = /^\d{8}\s*$/.test(written);
  const end = isWholeDay ? dayOf(event.get('DTEND') ?? '') : undefined;
  return daysBefore(first, end).map((day) => [day, name]);
}

/** From the first day on, without the day of the end; only the first where there is no end or it lies too far. */
function daysBefore(first: string, end: string | undefined): string[] {
  const days = [first];
  for (let day = dayAfter(first); end !== undefined && day < end; day = dayAfter(day)) {
    if (days.length === mostDays) return [first];
    days.push(day);
  }
  return days;
}

/** A moment in UTC is the day it is in the office: midnight in India is the evening before in Greenwich. */
function dayOf(value: string): string | undefined {
  const [, year = '', month = '', day = '', hour, minute, isUtc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?\s*$/.exec(value) ?? [];
  const text = `${year}-${month}-${day}`;
  if (!isRealDate(text)) return undefined;
  const isNextDay = isUtc !== undefined && Number(hour) * 60 + Number(minute) + minutesAhead >= 24 * 60;
  return isNextDay ? dayAfter(text) : text;
}

function plainText(value: string): string {
  return value.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign)).trim();
}
