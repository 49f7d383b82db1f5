/** One language's voice: every sentence, date, time, number and list the screens say, as plain functions without React. */

import { createIntl, createIntlCache } from 'react-intl';
import { formatDate, formatWeekday, localDateAndTime, readClock } from './dates.ts';
import type { DateStyle } from './dates.ts';
import { digitsIn, inDigits, type Digits } from './digits.ts';
import { localeOf } from './language.ts';
import type { Language } from './language.ts';
import { meetingDaysInWords, scheduleSentence } from './schedule-sentence.ts';
import type { ScheduleFacts } from './schedule-sentence.ts';
import { catalogueOf, isWordId } from './words.ts';
import type { WordId } from './words.ts';

export type WordValues = Readonly<Record<string, string | number>>;

/** Says the sentence of an id; `values` fill its placeholders (build/check-words compares the two). */
export type Say = (id: WordId, values?: WordValues) => string;

export interface Words {
  readonly language: Language;
  /** For Intl and React Aria, e.g. 'mr-IN-u-nu-latn'. */
  readonly locale: string;
  readonly say: Say;
  /** A zod issue's message, which is an id such as 'problem.nameTooLong', in words; undefined stays undefined. */
  readonly sayProblem: (issue: string | undefined) => string | undefined;
  readonly sayNumber: (value: number) => string;
  /** 1536 → "1.5 KB": sizes of files and free space, to two figures. */
  readonly sayBytes: (bytes: number) => string;
  readonly sayDate: (isoDate: string, style?: DateStyle) => string;
  readonly sayTime: (time: string) => string;
  readonly sayInstant: (instant: string) => string;
  readonly sayList: (items: readonly string[]) => string;
  /** Monday is 1. */
  readonly sayWeekday: (weekday: number, style?: 'long' | 'short') => string;
  /** With today: what is over is left out, and a start that lies ahead is said. */
  readonly saySchedule: (schedule: ScheduleFacts, today?: string) => string;
  /** The beginning of that sentence: on which days, without the hour. */
  readonly sayMeetingDays: (schedule: ScheduleFacts) => string;
}

/** Speaks one language. `chosen` are the office's digits; English has no others than Latin ones. */
export function createWords(language: Language, chosen: Digits = 'latin'): Words {
  const digits = digitsIn(language, chosen);
  const locale = localeOf(language, digits);
  const say = createSay(language, digits);
  const sayTime = (time: string) => timeInWords(say, digits, time);
  const sayDate = (isoDate: string, style: DateStyle = 'short') =>
    inDigits(formatDate(language, isoDate, style), digits);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sayList = (items: readonly string[]) => list.format(items);
  const voice = { language, say, sayDate, sayTime, sayList };
  const number = new Intl.NumberFormat(locale);
  return {
    language,
    locale,
    say,
    sayTime,
    sayList,
    sayProblem: (issue) => problemInWords(say, issue),
    sayNumber: (value) => number.format(value),
    sayBytes: (bytes) => bytesInWords(locale, bytes),
    sayDate,
    sayInstant: (instant) => instantInWords(sayDate, sayTime, instant),
    sayWeekday: (weekday, style = 'long') => formatWeekday(language, weekday, style),
    saySchedule: (schedule, today) => scheduleSentence(voice, schedule, today),
    sayMeetingDays: (schedule) => meetingDaysInWords(voice, schedule),
  };
}

function createSay(language: Language, digits: Digits): Say {
  const messages = catalogueOf(language);
  const intl = createIntl(
    {
      locale: localeOf(language, digits),
      messages,
      // A sentence that cannot be filled is shown as it stands: a screen that tells of a failure must never fail itself.
      onError: () => undefined,
    },
    createIntlCache(),
  );
  return (id, values) =>
    intl.formatMessage(
      { id },
      values === undefined ? undefined : written(values, messages[id] ?? '', digits),
    );
}

/** A number that only stands in its sentence is written in the office's digits; one that a plural counts must stay a number. */
function written(values: WordValues, message: string, digits: Digits): Record<string, string | number> {
  if (digits === 'latin') return { ...values };
  const entries = Object.entries(values).map(([name, value]) => {
    const isWritten = typeof value === 'number' && !message.includes(`{${name},`);
    return [name, isWritten ? inDigits(String(value), digits) : value] as const;
  });
  return Object.fromEntries(entries);
}

function timeInWords(say: Say, digits: Digits, time: string): string {
  const spoken = readClock(time);
  return spoken ? say('schedule.time', { ...spoken, clock: inDigits(spoken.clock, digits) }) : time;
}

function instantInWords(sayDate: Words['sayDate'], sayTime: Words['sayTime'], instant: string): string {
  const local = localDateAndTime(instant);
  return local ? `${sayDate(local.date)}, ${sayTime(local.time)}` : instant;
}

function problemInWords(say: Say, issue: string | undefined): string | undefined {
  if (issue === undefined) return undefined;
  return say(isWordId(issue) ? issue : 'problem.notUnderstood');
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'];

function bytesInWords(locale: string, bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  const digits = value < 10 && step > 0 ? 1 : 0;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return `${number} ${units[step] ?? ''}`;
}
