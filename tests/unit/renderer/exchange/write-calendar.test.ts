/** Meetings as an iCalendar file, read again by a reader that shares nothing with the writer. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantSchema, isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { writeCalendar, type CalendarEvent } from '../../../../renderer/exchange/write-calendar.ts';

const now = instantSchema.parse('2026-11-22T08:30:15.123Z');
const later = instantSchema.parse('2026-11-22T08:31:00Z');
const event: CalendarEvent = {
  uid: '00000000000000000000000000000001',
  title: 'Saturday Circle',
  date: isoDate('2026-11-28'),
  time: timeOfDay('17:00'),
  minutes: 120,
  isCancelled: false,
};

interface ReadEvent {
  readonly [property: string]: string;
}

/** RFC 5545, sections 3.1 and 3.3.11, by the letter: unfold, part at the first colon, take the escapes away. */
function eventsIn(bytes: Uint8Array): ReadEvent[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const lines = text.split('\r\n ').join('').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const place = line.indexOf(':');
    const last = events.at(-1);
    if (last !== undefined) last[line.slice(0, place)] = plain(line.slice(place + 1));
  }
  return events;
}

function plain(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    if (sign !== '\\') text += sign;
    else {
      at += 1;
      text += value.charAt(at) === 'n' ? '\n' : value.charAt(at);
    }
  }
  return text;
}

const linesIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\r\n');

describe('a calendar file', () => {
  test('says when each meeting begins and ends, by the clock of the office', () => {
    const [read] = eventsIn(writeCalendar([event], now));
    expect(read).toMatchObject({
      UID: event.uid,
      SUMMARY: 'Saturday Circle',
      'DTSTART;TZID=Asia/Kolkata': '20261128T170000',
      'DTEND;TZID=Asia/Kolkata': '20261128T190000',
      DTSTAMP: '20261122T083015Z',
      STATUS: 'CONFIRMED',
      CLASS: 'PRIVATE',
    });
    expect(read).not.toHaveProperty('LOCATION');
  });

  test('ends a meeting that goes on past midnight on the next day', () => {
    const [read] = eventsIn(writeCalendar([{ ...event, time: timeOfDay('23:00') }], now));
    expect(read?.['DTEND;TZID=Asia/Kolkata']).toBe('20261129T010000');
  });

  test('moves or strikes out the same event in a later file instead of making a second one', () => {
    const [before] = eventsIn(writeCalendar([event], now));
    const moved = { ...event, date: addDays(event.date, 1), isCancelled: true };
    const [after] = eventsIn(writeCalendar([moved], later));
    expect(after?.['UID']).toBe(before?.['UID']);
    expect(Number(after?.['SEQUENCE'])).toBeGreaterThan(Number(before?.['SEQUENCE']));
    expect(after).toMatchObject({ 'DTSTART;TZID=Asia/Kolkata': '20261129T170000', STATUS: 'CANCELLED' });
  });

  test('knows its time zone and names no program and no organisation', () => {
    const lines = linesIn(writeCalendar([], now));
    expect(lines).toEqual(
      expect.arrayContaining(['TZID:Asia/Kolkata', 'TZOFFSETTO:+0530', 'METHOD:PUBLISH']),
    );
    expect(lines.join(' ')).not.toMatch(/sobat/i);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  test('keeps every title and place whole, in lines of at most 75 octets that part no character', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({
        unit: fc.constantFrom('क', 'ष्', '😀', ',', ';', '\\', ':', '"', ' ', 'n', '\n'),
        maxLength: 120,
      }),
    );
    fc.assert(
      fc.property(text, text, (title, place) => {
        fc.pre(!`${title}${place}`.includes('\r'));
        const bytes = writeCalendar([{ ...event, title, place }, event], now);
        for (const line of linesIn(bytes)) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\n');
        }
        const [read, other] = eventsIn(bytes);
        expect([read?.['SUMMARY'], read?.['LOCATION']]).toEqual([title, place]);
        expect(other?.['SUMMARY']).toBe('Saturday Circle');
      }),
    );
  });
});
