/** Sessions and programmes in short phrases, as lists and headings show them. */

import type { Programme, TrainingSession } from '../../domain/training.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Words } from '../../words/say.ts';
import { firstDay, lastDay } from '../../domain/training-session.ts';
import { kindWords } from './training-words.ts';

/** '10:00 am to 1:30 pm'; undefined where no time is set. */
export function timesOf(
  { startsAt, endsAt }: Pick<TrainingSession, 'startsAt' | 'endsAt'>,
  { say, sayTime }: Pick<Words, 'say' | 'sayTime'>,
): string | undefined {
  const [from, to] = [startsAt && sayTime(startsAt), endsAt && sayTime(endsAt)];
  if (from !== undefined && to !== undefined) return say('sessions.timeFromTo', { from, to });
  if (from !== undefined) return say('sessions.timeFrom', { from });
  return to === undefined ? undefined : say('sessions.timeTo', { to });
}

/** One day, or from the first to the last of them. */
export function daysOf(session: TrainingSession, { say, sayDate }: Pick<Words, 'say' | 'sayDate'>): string {
  const [from, through] = [firstDay(session), lastDay(session)];
  if (from === through) return sayDate(from);
  return say('trainings.daysFromTo', { from: sayDate(from), through: sayDate(through) });
}

export function placeOf({ place }: TrainingSession, venue: Venue | undefined): string | undefined {
  return venue?.name ?? place;
}

/** 'Orientation · 12 hours · valid for 24 months' */
export function factsOfProgramme(programme: Programme, { say }: Pick<Words, 'say'>): string {
  return [
    say(kindWords[programme.kind]),
    say('trainings.hoursValue', { hours: programme.hours }),
    // A topic keeps nobody ready: it has no end.
    ...(programme.kind === 'topic' ? [] : [validityOf(programme, { say })]),
  ].join(' · ');
}

function validityOf({ validityMonths }: Programme, { say }: Pick<Words, 'say'>): string {
  return validityMonths === undefined
    ? say('trainings.validForGood')
    : say('trainings.validFor', { months: validityMonths });
}
