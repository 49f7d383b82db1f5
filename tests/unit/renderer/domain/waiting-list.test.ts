/** Places and waiting list: for any coming and going, nobody waits beside a free place, and nobody overtakes. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import type { Participation } from '../../../../renderer/domain/training.ts';
import { movedUp, nextTurn, placesLeft, placesTaken } from '../../../../renderer/domain/waiting-list.ts';
import { aMember, aParticipation, aTrainingSession } from '../../../support/builders.ts';
import { enrolled } from '../../../../renderer/features/trainings/taking-part.ts';

const today = isoDate('2026-11-23');

test('a session without a number of places has room for everybody', () => {
  expect(placesLeft(aTrainingSession(), [])).toBeUndefined();
});

test('parts of an older desk come first, and the next turn comes after all', () => {
  const old = aParticipation({ state: 'enrolled', completedOn: undefined });
  expect(nextTurn([old])).toBe(1);
  expect(nextTurn([old, { ...old, turn: 7 }, { ...old, turn: 2 }])).toBe(8);
});

type Step = { readonly type: 'enrol' } | { readonly type: 'leave'; readonly which: number };

const anySteps = fc.array(
  fc.oneof(
    fc.constant<Step>({ type: 'enrol' }),
    fc.record({ type: fc.constant('leave' as const), which: fc.nat(20) }),
  ),
  { maxLength: 40 },
);

test('places are given in order of enrolment, never more than there are, and never left empty while somebody waits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), anySteps, (capacity, steps) => {
      const session = aTrainingSession({ capacity, status: 'open' });
      let parts: Participation[] = [];
      for (const step of steps) {
        const before = new Set(parts.filter(({ state }) => state === 'waiting').map(({ id }) => id));
        parts = step.type === 'enrol' ? withOneMore(parts) : withoutOne(parts, step.which);
        const waiting = parts.filter(({ state }) => state === 'waiting');
        const moved = parts.filter(({ id, state }) => before.has(id) && state !== 'waiting');
        expect(placesTaken(parts)).toBeLessThanOrEqual(capacity);
        if (waiting.length > 0) expect(placesLeft(session, parts)).toBe(0);
        for (const { turn = 0 } of moved)
          for (const { turn: later = 0 } of waiting) expect(turn).toBeLessThan(later);
      }

      function withOneMore(all: Participation[]): Participation[] {
        const done = enrolled({ member: aMember({ id: createId<MemberId>() }), session, existing: all });
        if (!done.ok) throw new Error(done.error.type);
        return [...all, done.value];
      }

      function withoutOne(all: Participation[], which: number): Participation[] {
        const staying = all.filter((_, place) => place !== which % Math.max(1, all.length));
        const up = new Map(movedUp(session, staying, today).map((part) => [part.id, part]));
        return staying.map((part) => up.get(part.id) ?? part);
      }
    }),
  );
});
