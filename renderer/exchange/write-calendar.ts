/**
 * Meetings as an iCalendar file (RFC 5545) for the calendar of a phone or a computer: CRLF, lines of at most 75 octets, the hour of
 * the office.
 *
 * [Note: A moved meeting moves] An event keeps its UID for good, and each file has a higher SEQUENCE than every one before it: a
 * calendar that takes in a newer file puts the same event elsewhere, or strikes it out, instead of showing a second one.
 */

import {
  addDays,
  daysBetween,
  isoDate,
  type Instant,
  type IsoDate,
  type TimeOfDay,
} from '../domain/calendar.ts';

export interface CalendarEvent {
  /** The same in every file. */
  readonly uid: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly time: TimeOfDay;
  readonly minutes: number;
  readonly place?: string | undefined;
  readonly isCancelled: boolean;
}

/** India has had one time and no summer time since 1945. */
const zone = 'Asia/Kolkata';
const head = [
  // Nothing here says whose meetings these are, nor with what they were written down.
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Meetings//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
  ...['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'TZNAME:IST', 'END:STANDARD', 'END:VTIMEZONE'],
];

export function writeCalendar(events: readonly CalendarEvent[], now: Instant): Uint8Array<ArrayBuffer> {
  const lines = [...head, ...events.flatMap((event) => linesOf(event, now)), 'END:VCALENDAR'];
  return new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''));
}

function linesOf(event: CalendarEvent, now: Instant): string[] {
  const { uid, title, date, time, minutes, place, isCancelled } = event;
  const end = endOf(date, time, minutes);
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stampOf(now)}`, `SEQUENCE:${String(sequenceOf(now))}`],
    `DTSTART;TZID=${zone}:${momentOf(date, time)}`,
    `DTEND;TZID=${zone}:${momentOf(end.date, end.time)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...[`STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'CLASS:PRIVATE', 'END:VEVENT'],
  ];
}

function momentOf(date: IsoDate, time: string): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

/** One that goes on past midnight ends on another day. */
function endOf(date: IsoDate, time: TimeOfDay, minutes: number): { date: IsoDate; time: string } {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  const ofDay = total % minutesOfDay;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0'));
  return { date: addDays(date, Math.floor(total / minutesOfDay)), time: `${hour ?? ''}:${minute ?? ''}` };
}

const minutesOfDay = 24 * 60;

function stampOf(now: Instant): string {
  return `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

const counting = isoDate('2020-01-01');

/** In minutes, so that it stays a small whole number for centuries. */
function sequenceOf(now: Instant): number {
  const days = daysBetween(counting, isoDate(now.slice(0, 10)));
  return days * minutesOfDay + Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/g, '\\n');
}

const longestLine = 75;

/** Between characters, never inside one: a letter of Devanagari is three octets. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (length + octets > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}
