/** The rhythm of a group as one sentence: "2nd and 4th Saturday of the month, 11:00 am, for 90 minutes". */

import { formatWeekday } from './dates.ts';
import type { Language } from './language.ts';
import type { Say } from './say.ts';
import type { WordId } from './words.ts';

/** What the sentence needs to know of a schedule; the domain's own record fits. */
export type ScheduleFacts = { readonly time: string; readonly minutes: number } & (
  | { readonly type: 'weekly'; readonly every: number; readonly weekday: number }
  | { readonly type: 'nthWeekdays'; readonly weekday: number; readonly nths: readonly number[] }
);

interface Voice {
  readonly language: Language;
  readonly say: Say;
  readonly sayTime: (time: string) => string;
  readonly sayList: (items: readonly string[]) => string;
}

export function scheduleSentence(voice: Voice, facts: ScheduleFacts): string {
  const time = voice.sayTime(facts.time);
  return voice.say('schedule.sentence', { days: daysOf(voice, facts), time, minutes: facts.minutes });
}

function daysOf(voice: Voice, facts: ScheduleFacts): string {
  // Marathi says a weekday in the locative (शनिवारी); the messages add the ending to the bare name.
  const weekday = formatWeekday(voice.language, facts.weekday, 'long');
  if (facts.type === 'weekly') return voice.say('schedule.weekly', { every: facts.every, weekday });
  const nths = voice.sayList(inOrder(facts.nths).map((nth) => voice.say(nthWord(nth))));
  return voice.say('schedule.nthWeekdays', { nths, weekday });
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
