/** Who may facilitate, and until when. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, isoDate, type IsoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import {
  completionsByMember,
  readinessOn,
  readinessStates,
  readyThrough,
  type Completion,
} from '../../../../renderer/domain/readiness.ts';
import { aParticipation, aProgramme, aTrainingSession } from '../../../support/builders.ts';

const orientation: Completion = {
  kind: 'orientation',
  completedOn: isoDate('2025-01-15'),
  validityMonths: 24,
};
const refresher: Completion = { kind: 'refresher', completedOn: isoDate('2026-12-01'), validityMonths: 12 };

test('a member who was never oriented is not oriented, refresher or not', () => {
  expect(readinessOn(isoDate('2026-12-02'), [])).toBe('notOriented');
  expect(readinessOn(isoDate('2026-12-02'), [refresher])).toBe('notOriented');
  expect(readinessOn(isoDate('2025-01-14'), [orientation])).toBe('notOriented');
});

test('an orientation of two years holds two years, and a refresher is due in the last two months', () => {
  expect(readinessOn(isoDate('2025-01-15'), [orientation])).toBe('ready');
  expect(readinessOn(isoDate('2026-11-14'), [orientation])).toBe('ready');
  expect(readinessOn(isoDate('2026-11-15'), [orientation])).toBe('refresherDue');
  expect(readinessOn(isoDate('2027-01-15'), [orientation])).toBe('refresherDue');
  expect(readinessOn(isoDate('2027-01-16'), [orientation])).toBe('lapsed');
});

test('a refresher makes a member ready again, from its day on', () => {
  expect(readinessOn(isoDate('2026-11-30'), [orientation, refresher])).toBe('refresherDue');
  expect(readinessOn(isoDate('2026-12-01'), [orientation, refresher])).toBe('ready');
  expect(readyThrough(isoDate('2026-12-01'), [orientation, refresher])).toBe('2027-12-01');
});

test('a refresher before the orientation does not count', () => {
  const early: Completion = { kind: 'refresher', completedOn: isoDate('2024-06-01'), validityMonths: 120 };
  expect(readyThrough(isoDate('2026-01-01'), [orientation, early])).toBe('2027-01-15');
});

test('an orientation without an end holds for good', () => {
  expect(readinessOn(isoDate('2099-01-01'), [{ ...orientation, validityMonths: undefined }])).toBe('ready');
});

test('a later date never finds anyone readier without training in between', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(isoDate('2020-01-01'), days));
  const completion = fc.record({
    kind: fc.constantFrom('orientation' as const, 'refresher' as const),
    completedOn: day,
    validityMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(completion, { maxLength: 5 }), day, day, (completions, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const isTrainedBetween = completions.some(
        ({ completedOn }) => completedOn > earlier && completedOn <= later,
      );
      if (isTrainedBetween) return;
      const before = readinessOn(earlier, completions);
      const after = readinessOn(later, completions);
      expect(readinessStates.indexOf(after)).toBeGreaterThanOrEqual(
        before === 'notOriented' ? 3 : readinessStates.indexOf(before),
      );
      if (before !== 'notOriented') expect(after).not.toBe('notOriented');
    }),
    { numRuns: 500 },
  );
});

test('only what was completed counts as a completion', () => {
  const programme = aProgramme();
  const session = aTrainingSession({ programmeId: programme.id });
  const memberId = createId<MemberId>();
  const completed = aParticipation({ sessionId: session.id, memberId });
  const enrolled = aParticipation({
    sessionId: session.id,
    memberId,
    state: 'enrolled',
    completedOn: undefined,
  });
  const ofNoSession = aParticipation({ memberId });
  const byMember = completionsByMember({
    programmes: [programme],
    sessions: [session],
    participations: [completed, enrolled, ofNoSession],
  });
  expect(byMember.get(memberId)).toEqual([
    { kind: 'orientation', completedOn: '2026-03-07', validityMonths: 24 },
  ]);
});

/** As the note says it, of one day, by counting its months. */
function asTheNoteSays(date: IsoDate, completions: readonly Completion[]): string {
  const known = completions.filter(({ kind, completedOn }) => kind !== 'topic' && completedOn <= date);
  const [oriented] = known
    .filter(({ kind }) => kind === 'orientation')
    .map(({ completedOn }) => completedOn)
    .sort();
  if (oriented === undefined) return 'notOriented';
  const counting = known.filter(({ completedOn }) => completedOn >= oriented);
  if (counting.some(({ validityMonths }) => validityMonths === undefined)) return 'ready';
  const through = counting
    .map(({ completedOn, validityMonths = 0 }) => addMonths(completedOn, validityMonths))
    .sort()
    .at(-1);
  if (through === undefined || date > through) return 'lapsed';
  return date < addMonths(through, -2) ? 'ready' : 'refresherDue';
}

test('what is worked out once for all days says the same as counting the months of each single day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(isoDate('2020-01-01'), days));
  const completion = fc.record({
    kind: fc.constantFrom('orientation' as const, 'refresher' as const, 'topic' as const),
    completedOn: day,
    validityMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(completion, { maxLength: 5 }),
      fc.array(day, { maxLength: 20 }),
      (completions, days) => {
        for (const date of days)
          expect(readinessOn(date, completions)).toBe(asTheNoteSays(date, completions));
      },
    ),
  );
});

test('a training more never makes anybody less ready on any day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(isoDate('2020-01-01'), days));
  const completion = fc.record({
    kind: fc.constantFrom('orientation' as const, 'refresher' as const),
    completedOn: day,
    validityMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(completion, { maxLength: 4 }), completion, day, (completions, more, date) => {
      const before = readinessStates.indexOf(readinessOn(date, completions));
      expect(readinessStates.indexOf(readinessOn(date, [...completions, more]))).toBeLessThanOrEqual(before);
    }),
  );
});
