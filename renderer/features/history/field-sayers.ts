/** How a value of a field is said, as it stood in the record then. */

import type { ChangedTable } from '../../domain/changes.ts';
import { registerSchema } from '../../domain/meeting.ts';
import { registerTotals } from '../../domain/register.ts';
import { scheduleSchema } from '../../domain/schedule.ts';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';
import type { Namer } from './record-names.ts';

/** A value as it stood in the record then, in a shape that may be older than today's; undefined when it is not to be shown. */
export type Sayer = (value: unknown, words: Words, namer: Namer) => string | undefined;

export const asText: Sayer = (value) => (typeof value === 'string' ? value : undefined);
export const asNumber: Sayer = (value, { sayNumber }) =>
  typeof value === 'number' ? sayNumber(value) : undefined;
export const asDate: Sayer = (value, { sayDate }) => (typeof value === 'string' ? sayDate(value) : undefined);
export const asTime: Sayer = (value, { sayTime }) => (typeof value === 'string' ? sayTime(value) : undefined);

/** Only that it changed: see the fields that use it. */
export const unshown: Sayer = () => undefined;

export const asSchedule: Sayer = (value, { saySchedule }) => {
  const schedule = scheduleSchema.safeParse(value);
  return schedule.success ? saySchedule(schedule.data) : undefined;
};

/** From which day; the new one stands in its own field. */
export const asMoved: Sayer = (value, { sayDate }) => {
  const { fromDate } = (value ?? {}) as { fromDate?: unknown };
  return typeof fromDate === 'string' ? sayDate(fromDate) : undefined;
};

export const asRegister: Sayer = (value, { say }) => {
  const register = registerSchema.safeParse(value);
  if (!register.success) return undefined;
  const { present, sentWord, absent, notRecorded, counted } = registerTotals(register.data);
  const marks = say('history.registerTotals', { present, sentWord, absent, notRecorded });
  return counted > 0 ? `${marks}, ${say('counted.many', { count: counted })}` : marks;
};

export const asBothScripts: Sayer = (value) => {
  const { latin, devanagari } = (value ?? {}) as { latin?: unknown; devanagari?: unknown };
  const names = [latin, devanagari].filter((name) => typeof name === 'string');
  return names.length > 0 ? names.join(' / ') : undefined;
};

/** Which kind of sheet; its scripts and marks are small print. */
export function asFormOf(forms: Sayer): Sayer {
  return (value, words, namer) => forms((value as { form?: unknown } | null)?.form, words, namer);
}

export const asNamed: Sayer = (value) => {
  const { name } = (value ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
};

export const asSpan: Sayer = (value, { say, sayDate }) => {
  const { from, through } = (value ?? {}) as { from?: unknown; through?: unknown };
  if (typeof from !== 'string' || typeof through !== 'string') return undefined;
  return say('carrying.awaySpan', { from: sayDate(from), through: sayDate(through) });
};

const pathSteps: Readonly<Record<string, WordId>> = {
  interested: 'path.interested',
  certified: 'path.certified',
  rest: 'path.resting',
  steppedBack: 'path.steppedBack',
  cameBack: 'path.cameBack',
};

/** The step, its day, and of a rest the last one; who confirmed it stands on the page of the volunteer. */
export const asPathStep: Sayer = (value, words, namer) => {
  const { step, on, through } = (value ?? {}) as { step?: unknown; on?: unknown; through?: unknown };
  const what = asChoice(pathSteps)(step, words, namer);
  if (what === undefined || typeof on !== 'string') return undefined;
  const days = asSpan({ from: on, through }, words, namer) ?? words.sayDate(on);
  return words.say('path.stepOn', { step: what, date: days });
};

export const asTrainingDay: Sayer = (value, { say, sayDate }) => {
  const { date, mark } = (value ?? {}) as { date?: unknown; mark?: unknown };
  if (typeof date !== 'string') return undefined;
  return say(mark === 'present' ? 'sessions.dayThere' : 'sessions.dayAway', { date: sayDate(date) });
};

export const asNumbered: Sayer = (value) => {
  const { number } = (value ?? {}) as { number?: unknown };
  return typeof number === 'string' ? number : undefined;
};

export function asChoice(choices: Readonly<Record<string, WordId>>): Sayer {
  return (value, { say }) => {
    const choice = typeof value === 'object' && value !== null && 'type' in value ? value.type : value;
    const word = typeof choice === 'string' && Object.hasOwn(choices, choice) ? choices[choice] : undefined;
    return word === undefined ? undefined : say(word);
  };
}

export function asRecord(table: ChangedTable): Sayer {
  return (value, _, namer) => (typeof value === 'string' ? namer(table, value) : undefined);
}

export function asListOf(one: Sayer): Sayer {
  return (value, words, namer) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const said = value.map((each) => one(each, words, namer)).filter((each) => each !== undefined);
    return words.sayList(said);
  };
}
