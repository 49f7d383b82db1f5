/** Why somebody is to be invited, in words. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { NextPerson, SpanAhead, WhyNext } from '../../domain/who-next.ts';
import { spansOf } from '../../domain/who-next.ts';
import type { WordId } from '../../words/words.ts';

export const whyWords: Readonly<Record<WhyNext, WordId>> = {
  refresherOver: 'next.refresherOver',
  refresherDue: 'next.refresherDue',
  unfinished: 'next.unfinished',
  interested: 'next.interested',
};

/** What the list is narrowed by: the spans in which a refresher falls due, or another reason. */
export const narrowings = ['over', 'in30', 'in60', 'in90', 'unfinished', 'interested'] as const;
export type Narrowing = (typeof narrowings)[number];

export const narrowingWords: Readonly<Record<Narrowing, WordId>> = {
  over: 'next.refresherOver',
  in30: 'next.within30',
  in60: 'next.within60',
  in90: 'next.within90',
  unfinished: 'next.unfinished',
  interested: 'next.interested',
};

const spanNarrowings: Readonly<Record<SpanAhead, Narrowing>> = { 30: 'in30', 60: 'in60', 90: 'in90' };

/** Whoever is due within thirty days is due within ninety, too. */
export function narrowingsOf(person: NextPerson, today: IsoDate): Narrowing[] {
  if (person.why === 'refresherOver') return ['over'];
  if (person.why === 'refresherDue') return spansOf(person, today).map((days) => spanNarrowings[days]);
  return [person.why];
}
