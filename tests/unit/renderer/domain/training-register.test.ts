/** Who was there on which day of a session, and what that allows to be said. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  allThere,
  completedByDays,
  wasThere,
  withDay,
} from '../../../../renderer/domain/training-register.ts';
import type { Participation } from '../../../../renderer/domain/training.ts';
import { aParticipation, aTrainingSession } from '../../../support/builders.ts';

const [first, second] = [isoDate('2026-11-07'), isoDate('2026-11-08')];
const session = aTrainingSession({ dates: [first, second], status: 'open' });
const enrolled = (fields: Partial<Participation> = {}) =>
  aParticipation({ state: 'enrolled', completedOn: undefined, sessionId: session.id, ...fields });

function marked(part: Participation, date: typeof first, mark?: 'present' | 'absent', today = second) {
  const done = withDay(part, session, { date, mark }, today);
  if (!done.ok) throw new Error(done.error.type);
  return done.value;
}

test('being there makes an enrolled one attended, and clearing the mark the other way round', () => {
  const there = marked(enrolled(), second, 'present');
  expect(there).toMatchObject({ state: 'attended', days: [{ date: second, mark: 'present' }] });
  const cleared = marked(there, second);
  expect(cleared.state).toBe('enrolled');
  expect(cleared.days).toBeUndefined();
  expect(marked(there, second, 'absent')).toMatchObject({ state: 'enrolled' });
});

test('days stand in order, each once', () => {
  const both = marked(marked(enrolled(), second, 'absent'), first, 'present');
  expect(marked(both, second, 'present').days).toEqual([
    { date: first, mark: 'present' },
    { date: second, mark: 'present' },
  ]);
});

test('a day that is no day of it, lies ahead, or belongs to somebody who waits is refused', () => {
  const day = (date: typeof first) => ({ date, mark: 'present' }) as const;
  const other = isoDate('2026-11-09');
  expect(withDay(enrolled(), session, day(other), other)).toMatchObject({ error: { type: 'NotADayOfIt' } });
  expect(withDay(enrolled(), session, day(second), first)).toEqual({
    ok: false,
    error: { type: 'SessionNotYet', on: second },
  });
  expect(withDay(enrolled({ state: 'waiting' }), session, day(first), second)).toMatchObject({
    error: { type: 'StillWaiting' },
  });
});

test('the only day of somebody who has completed it cannot be cleared under their feet', () => {
  const completed = enrolled({
    state: 'completed',
    completedOn: second,
    days: [{ date: first, mark: 'present' }],
  });
  expect(withDay(completed, session, { date: first, mark: 'absent' }, second)).toEqual({
    ok: false,
    error: { type: 'CompletedAlready' },
  });
});

test('all there marks those of whom nothing is recorded, and nobody who waits', () => {
  const absent = marked(enrolled(), first, 'absent');
  const [open, waiting] = [enrolled(), enrolled({ state: 'waiting' })];
  expect(allThere([absent, open, waiting], session, first, second).map(({ id }) => id)).toEqual([open.id]);
});

test('in one step those complete it who were there each day and of whom nothing else is said', () => {
  const each = marked(marked(enrolled(), first, 'present'), second, 'present');
  const half = marked(enrolled(), first, 'present');
  const not: Participation = { ...each, id: enrolled().id, state: 'notCompleted' };
  const done = completedByDays([each, half, not], session);
  expect(done).toEqual([{ ...each, state: 'completed', completedOn: second }]);
});

test('what an older desk recorded as attended counts as having been there', () => {
  expect(wasThere(enrolled({ state: 'attended' }))).toBe(true);
  expect(wasThere(enrolled())).toBe(false);
});
