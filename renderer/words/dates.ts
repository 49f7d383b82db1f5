/** Dates, times and instants in words. Records hold 'YYYY-MM-DD' and 'HH:MM'; here they become what an office reads. */

import { localeOf } from './language.ts';
import type { Language } from './language.ts';

/** numeric 22/11/2026 · short 22 Nov 2026 · long 22 November 2026 · full Sunday, 22 November 2026 · dayAndMonth Sun, 22 Nov · month Nov 2026 */
export type DateStyle = 'numeric' | 'short' | 'long' | 'full' | 'dayAndMonth' | 'month';

type DatePart = 'day' | 'month' | 'weekday';
type Length = '2-digit' | 'short' | 'long';

const writers = new Map<string, Intl.DateTimeFormat>();

/** Made once: the engine takes longer to make one than to write a hundred dates with it, and a screen of a large office writes thousands. */
function writerOf(language: Language, part: DatePart, length: Length): Intl.DateTimeFormat {
  const key = `${language} ${part} ${length}`;
  const known = writers.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { [part]: length, timeZone: 'UTC' });
  writers.set(key, made);
  return made;
}

/**
 * Put together here rather than by the engine: two versions of it write "Sunday, 22 November 2026" and "Sunday 22 November, 2026",
 * and what is printed must not change with an update. A date without a clock is formatted in UTC, or a desk west of Greenwich
 * would show the day before.
 */
export function formatDate(language: Language, isoDate: string, style: DateStyle): string {
  const noon = new Date(`${isoDate}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return isoDate;
  const part = (part: DatePart, length: Length) => writerOf(language, part, length).format(noon);
  // The short names of months in Devanagari (नोव्हें) read like a clipped word: the whole name is hardly longer.
  const shortMonth = language === 'en' ? 'short' : 'long';
  const day = String(noon.getUTCDate());
  const year = String(noon.getUTCFullYear());
  switch (style) {
    case 'numeric':
      return `${part('day', '2-digit')}/${part('month', '2-digit')}/${year}`;
    case 'short':
      return `${day} ${part('month', shortMonth)} ${year}`;
    case 'long':
      return `${day} ${part('month', 'long')} ${year}`;
    case 'full':
      return `${part('weekday', 'long')}, ${day} ${part('month', 'long')} ${year}`;
    case 'dayAndMonth':
      return `${part('weekday', 'short')}, ${day} ${part('month', shortMonth)}`;
    case 'month':
      return `${part('month', shortMonth)} ${year}`;
  }
}

/** An instant as the date and the 'HH:MM' that stood on this computer's clock; null when it is no instant. */
export function localDateAndTime(instant: string): { date: string; time: string } | null {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { date, time: `${two(moment.getHours())}:${two(moment.getMinutes())}` };
}

/** The name of a weekday, Monday being 1. 2024-01-01 was a Monday. */
export function formatWeekday(language: Language, weekday: number, style: 'long' | 'short'): string {
  const day = new Date(Date.UTC(2024, 0, weekday, 12));
  return writerOf(language, 'weekday', style).format(day);
}

export type PartOfDay = 'early' | 'morning' | 'noon' | 'evening' | 'night';

/** A clock time as it is spoken: twelve hours, and the part of the day. Null when it is no 'HH:MM'. */
export function readClock(time: string): { clock: string; part: PartOfDay } | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!found) return null;
  const hour = Number(found[1]);
  return { clock: `${String(hour % 12 || 12)}:${found[2] ?? ''}`, part: partOfDay(hour) };
}

function partOfDay(hour: number): PartOfDay {
  if (hour < 4) return 'early';
  if (hour < 12) return 'morning';
  if (hour < 16) return 'noon';
  return hour < 20 ? 'evening' : 'night';
}
