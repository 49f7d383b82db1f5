/** A list of holidays as offices get it: pasted from a letter, a spreadsheet or the gazette, or out of a calendar. */

import { describe, expect, it } from 'vitest';
import { holidaysFromRows, rowsOfText } from '../../../../renderer/exchange/holidays-from-rows.ts';
import { isCalendar, parseCalendar } from '../../../../renderer/exchange/parse-calendar.ts';

const read = (text: string) =>
  holidaysFromRows(rowsOfText(text)).map((row) =>
    row.state === 'read' ? `${row.date} ${row.name}` : `${String(row.row)} ${row.why}`,
  );

describe('a pasted list of holidays', () => {
  it.each([
    '15/08/2026\tIndependence Day',
    '15-8-2026; Independence Day',
    '15.08.26, Independence Day',
    '2026-08-15,Independence Day',
    '15 Aug 2026 Independence Day',
    '15th August, 2026, Independence Day',
    'August 15, 2026, Independence Day',
    'Saturday, 15 August 2026 – Independence Day',
    '4.\tIndependence Day\t15-Aug-26\tSaturday',
    '3, August 15 2026, Independence Day',
    '1. 15 Aug 2026 (Saturday) Independence Day',
    '१५/०८/२०२६\tIndependence Day',
    '१५ ऑगस्ट २०२६, शनिवार, Independence Day',
    '15 अगस्त 2026; Independence Day',
    '"August 15, 2026","Independence Day"',
  ])('finds the day and the name in “%s”', (line) => {
    expect(read(line)).toEqual(['2026-08-15 Independence Day']);
  });

  it('leaves out headings and empty lines and keeps the numbers of the rows', () => {
    const rows = holidaysFromRows(rowsOfText('Date\tHoliday\r\n\r\n26/01/2026\tRepublic Day\r\n'));
    expect(rows).toEqual([
      {
        row: 3,
        text: '26/01/2026 · Republic Day',
        state: 'read',
        date: '2026-01-26',
        name: 'Republic Day',
      },
    ]);
  });

  it('keeps a comma and a bracket that belong to the name', () => {
    expect(read('08/11/2026, Diwali, Lakshmi Puja')).toEqual(['2026-11-08 Diwali, Lakshmi Puja']);
    expect(read('04/03/2026\tHoli (second day)')).toEqual(['2026-03-04 Holi (second day)']);
    expect(read('05/03/2026\tधूलिवंदन दिवस २')).toEqual(['2026-03-05 धूलिवंदन दिवस २']);
  });

  it('says why a row cannot be read, and guesses nothing', () => {
    expect(read('Diwali')).toEqual(['1 dateMissing']);
    expect(read('15 August\tIndependence Day')).toEqual(['1 yearMissing']);
    expect(read('26/01 Republic Day')).toEqual(['1 yearMissing']);
    expect(read('08/15/2026\tIndependence Day')).toEqual(['1 dateImpossible']);
    expect(read('30 Feb 2026\tNo day')).toEqual(['1 dateImpossible']);
    expect(read('19-20 March 2026\tEid')).toEqual(['1 twoDates']);
    expect(read('08/11/2026 to 11/11/2026\tDiwali')).toEqual(['1 twoDates']);
    expect(read('15/08/2026\tSaturday')).toEqual(['1 nameMissing']);
    expect(read(`15/08/2026\t${'a'.repeat(121)}`)).toEqual(['1 nameUnfit']);
  });

  it('takes 03/04 for the third of April', () => {
    expect(read('03/04/2026\tGood Friday')).toEqual(['2026-04-03 Good Friday']);
  });
});

describe('a calendar of holidays', () => {
  const calendar = (...lines: string[]) =>
    new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  it('is known by how it begins', () => {
    expect(isCalendar(calendar())).toBe(true);
    expect(isCalendar(new TextEncoder().encode('Date,Name\n'))).toBe(false);
  });

  it('gives each day of an event, unfolded and without its escapes', () => {
    const lines = event(
      'DTSTART;VALUE=DATE:20261108',
      'DTEND;VALUE=DATE:20261110',
      'SUMMARY:Diwali\\, Laksh',
      ' mi Puja',
    );
    expect(parseCalendar(calendar(...lines))).toEqual({
      rows: [
        ['2026-11-08', 'Diwali, Lakshmi Puja'],
        ['2026-11-09', 'Diwali, Lakshmi Puja'],
      ],
      problems: [],
    });
  });

  it('reads a moment as the day it is in India', () => {
    const utc = event('DTSTART:20260814T183000Z', 'SUMMARY;LANGUAGE=en:Independence Day');
    const local = event('DTSTART;TZID="Asia/Kolkata":20260815T000000', 'SUMMARY:Independence Day');
    expect(parseCalendar(calendar(...utc, ...local)).rows).toEqual([
      ['2026-08-15', 'Independence Day'],
      ['2026-08-15', 'Independence Day'],
    ]);
  });

  it('says that an event which repeats is only its first day, and leaves what is no day to be looked at', () => {
    const yearly = event('DTSTART;VALUE=DATE:20260126', 'RRULE:FREQ=YEARLY', 'SUMMARY:Republic Day');
    const broken = event('DTSTART:soon', 'SUMMARY:Holi');
    expect(parseCalendar(calendar(...yearly, ...broken))).toEqual({
      rows: [
        ['2026-01-26', 'Republic Day'],
        ['soon', 'Holi'],
      ],
      problems: [{ row: 1, type: 'EventRepeats' }],
    });
  });
});
