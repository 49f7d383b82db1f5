/** The rhythm of a group as one sentence: "2nd and 4th Saturday of the month, 11:00 am, for 90 minutes, until 31 May 2027". */

import { formatWeekday } from './dates.ts';
import type { DateStyle } from './dates.ts';
import type { Language } from './language.ts';
import type { Say } from './say.ts';
import type { WordId } from './words.ts';

interface Span {
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
  readonly pauses?: readonly { readonly from: string; readonly through: string }[] | undefined;
}

interface NthsOf {
  readonly weekday: number;
  readonly nths: readonly number[];
}

/** What the sentence needs to know of a schedule; the domain's own record fits. */
export type ScheduleFacts = { readonly time: string; readonly minutes: number } & Span &
  (
    | { readonly type: 'weekly'; readonly every: number; readonly weekday: number }
    | ({ readonly type: 'nthWeekdays'; readonly also?: readonly NthsOf[] | undefined } & NthsOf)
    | { readonly type: 'givenDays'; readonly days: readonly string[] }
  );

interface Voice {
  readonly language: Language;
  readonly say: Say;
  readonly sayDate: (isoDate: string, style?: DateStyle) => string;
  readonly sayTime: (time: string) => string;
  readonly sayList: (items: readonly string[]) => string;
}

/** More dates than this are no sentence any more. */
const mostDaysSaid = 4;

/** With a day of today, what is over by then is left out, and a start is said while it lies ahead. */
export function scheduleSentence(voice: Voice, facts: ScheduleFacts, today?: string): string {
  const days = meetingDaysInWords(voice, facts);
  const { time, minutes } = facts;
  const sentence = voice.say('schedule.sentence', { days, time: voice.sayTime(time), minutes });
  return withPauses(voice, withBounds(voice, sentence, facts, today), facts, today);
}

/** The beginning of the sentence: on which days, without the hour. */
export function meetingDaysInWords(voice: Voice, facts: ScheduleFacts): string {
  if (facts.type === 'givenDays') return givenDays(voice, facts.days);
  if (facts.type === 'nthWeekdays') return nthWeekdays(voice, [facts, ...(facts.also ?? [])]);
  // Marathi says a weekday in the locative (शनिवारी); the messages add the ending to the bare name.
  const weekday = formatWeekday(voice.language, facts.weekday, 'long');
  return voice.say('schedule.weekly', { every: facts.every, weekday });
}

function givenDays({ say, sayDate, sayList }: Voice, days: readonly string[]): string {
  const sorted = days.toSorted();
  if (sorted.length <= mostDaysSaid)
    return say('schedule.onDays', { days: sayList(sorted.map((day) => sayDate(day))) });
  const [from = '', until = ''] = [sorted[0], sorted.at(-1)];
  return say('schedule.onManyDays', { count: days.length, from: sayDate(from), until: sayDate(until) });
}

function nthWeekdays(voice: Voice, all: readonly NthsOf[]): string {
  // Weekdays of the same weeks are said in one breath: 2nd and 4th Saturday and Sunday.
  const byNths = new Map<string, { nths: readonly number[]; weekdays: number[] }>();
  for (const { weekday, nths } of all) {
    const key = inOrder(nths).join();
    byNths.set(key, { nths, weekdays: [...(byNths.get(key)?.weekdays ?? []), weekday] });
  }
  const { say, sayList } = voice;
  const parts = [...byNths.values()].map(({ nths, weekdays }) => {
    const which = sayList(inOrder(nths).map((nth) => say(nthWord(nth))));
    const days = sayList(weekdays.flatMap((weekday) => onWeekday[weekday - 1] ?? []).map((id) => say(id)));
    return `${which} ${days}`;
  });
  return say('schedule.nthWeekdays', { parts: sayList(parts) });
}

/** In the form that follows "the second …" within the month; in Marathi that is the locative. */
const onWeekday: readonly WordId[] = [
  'schedule.monday',
  'schedule.tuesday',
  'schedule.wednesday',
  'schedule.thursday',
  'schedule.friday',
  'schedule.saturday',
  'schedule.sunday',
];

function withBounds(voice: Voice, sentence: string, facts: Span, today: string | undefined): string {
  const { startsOn, endsOn } = facts;
  const from = today !== undefined && startsOn !== undefined && startsOn > today && voice.sayDate(startsOn);
  const until = endsOn !== undefined && voice.sayDate(endsOn);
  if (from && until) return voice.say('schedule.fromUntil', { sentence, from, until });
  if (from) return voice.say('schedule.from', { sentence, from });
  return until ? voice.say('schedule.until', { sentence, until }) : sentence;
}

function withPauses(voice: Voice, sentence: string, facts: Span, today: string | undefined): string {
  const pauses = (facts.pauses ?? [])
    .filter(({ through }) => today === undefined || through >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, through }) =>
      voice.say('schedule.pause', { from: voice.sayDate(from), through: voice.sayDate(through) }),
    );
  return pauses.length === 0
    ? sentence
    : voice.say('schedule.paused', { sentence, pauses: voice.sayList(pauses) });
}

/** First to fifth, and the last one last. */
function inOrder(nths: readonly number[]): number[] {
  return nths.toSorted((a, b) => (a < 0 ? 6 : a) - (b < 0 ? 6 : b));
}

function nthWord(nth: number): WordId {
  switch (nth) {
    case 1:
      return 'schedule.first';
    case 2:
      return 'schedule.second';
    case 3:
      return 'schedule.third';
    case 4:
      return 'schedule.fourth';
    case 5:
      return 'schedule.fifth';
    default:
      return 'schedule.last';
  }
}
