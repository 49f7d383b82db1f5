/** Whom another validity affects: named before it is saved; shorter never helps, longer never harms. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import { coFacilitatedBefore, mayEnter } from '../../../../renderer/domain/prerequisites.ts';
import { readinessOn, readinessStates, type Completion } from '../../../../renderer/domain/readiness.ts';
import { effectOfValidity } from '../../../../renderer/domain/validity-effect.ts';
import { aMeeting, aParticipation, aProgramme, aTrainingSession } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');
const programme = aProgramme({ validityMonths: 24 });

function office(days: readonly string[]) {
  const parts = days.map((day) => {
    const session = aTrainingSession({ programmeId: programme.id, dates: [isoDate(day)] });
    const participation = aParticipation({
      ...{ sessionId: session.id, memberId: createId<MemberId>(), completedOn: isoDate(day) },
    });
    return { session, participation };
  });
  return {
    programmes: [programme],
    sessions: parts.map(({ session }) => session),
    participations: parts.map(({ participation }) => participation),
  };
}

test('a year less makes those lapse who were oriented more than a year ago, and says on which day', () => {
  const trainings = office(['2025-06-01', '2026-06-01']);
  const effects = effectOfValidity({ ...programme, validityMonths: 12 }, trainings, today);
  expect(effects).toEqual([
    {
      memberId: trainings.participations[0]?.memberId,
      before: { readiness: 'ready', through: '2027-06-01' },
      after: { readiness: 'lapsed', through: '2026-06-01' },
    },
    {
      memberId: trainings.participations[1]?.memberId,
      before: { readiness: 'ready', through: '2028-06-01' },
      after: { readiness: 'ready', through: '2027-06-01' },
    },
  ]);
});

test('the same validity affects nobody, and one for good everybody', () => {
  const trainings = office(['2020-06-01', '2026-06-01']);
  expect(effectOfValidity(programme, trainings, today)).toEqual([]);
  const forGood = effectOfValidity({ ...programme, validityMonths: undefined }, trainings, today);
  expect(forGood.map(({ after }) => after)).toEqual([
    { readiness: 'ready', through: 'forGood' },
    { readiness: 'ready', through: 'forGood' },
  ]);
});

test('a shorter validity makes nobody readier, a longer one nobody less ready', () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(isoDate('2020-01-01'), days));
  const months = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 5 }), months, months, (days, one, other) => {
      const [shorter, longer] = one < other ? [one, other] : [other, one];
      const trainings = { ...office(days), programmes: [{ ...programme, validityMonths: longer }] };
      const effects = effectOfValidity({ ...programme, validityMonths: shorter }, trainings, today);
      for (const { before, after } of effects)
        expect(readinessStates.indexOf(after.readiness)).toBeGreaterThanOrEqual(
          readinessStates.indexOf(before.readiness),
        );
    }),
  );
});

test('a topic makes nobody ready, and keeps nobody ready', () => {
  const topic: Completion = { kind: 'topic', completedOn: isoDate('2026-10-01') };
  expect(readinessOn(today, [topic])).toBe('notOriented');
  const old: Completion = {
    kind: 'orientation',
    completedOn: isoDate('2024-01-01'),
    validityMonths: 24,
  };
  expect(readinessOn(today, [old, topic])).toBe('lapsed');
});

test('what a programme asks for is counted up to its first day', () => {
  const memberId = createId<MemberId>();
  const meeting = (date: string, type: 'held' | 'planned') =>
    aMeeting({ date: isoDate(date), status: { type }, coFacilitatorIds: [memberId] });
  const meetings = [
    meeting('2026-11-01', 'held'),
    meeting('2026-11-08', 'planned'),
    meeting('2026-11-23', 'held'),
  ];
  const coFacilitated = coFacilitatedBefore(today, memberId, meetings);
  expect(coFacilitated).toBe(1);
  const asking = aProgramme({ asksOrientation: true, asksMeetings: 2 });
  const oriented: Completion = { kind: 'orientation', completedOn: isoDate('2026-01-01') };
  expect(mayEnter(asking, { completions: [], coFacilitated: 9 }, today)).toEqual({
    ok: false,
    error: { type: 'OrientationFirst' },
  });
  expect(mayEnter(asking, { completions: [oriented], coFacilitated }, today)).toEqual({
    ok: false,
    error: { type: 'MeetingsFirst', has: 1, needs: 2 },
  });
  expect(mayEnter(asking, { completions: [oriented], coFacilitated: 2 }, today)).toMatchObject({ ok: true });
});
