/** How far a session is, and what it cannot stand beside. */

import { describe, expect, it } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { overlapOf, phaseOf } from '../../../../renderer/domain/training-session.ts';
import { type TrainingSession, trainingSessionSchema } from '../../../../renderer/domain/training.ts';
import { aTrainingSession } from '../../../support/builders.ts';

const [saturday, sunday] = [isoDate('2026-12-12'), isoDate('2026-12-13')];

describe('a session', () => {
  const open = aTrainingSession({ dates: [sunday, saturday], status: 'open' });

  it.each([
    ['2026-12-11', 'open'],
    ['2026-12-12', 'running'],
    ['2026-12-13', 'running'],
    ['2026-12-14', 'over'],
  ])('is on %s by its days: %s', (day, phase) => {
    expect(phaseOf(open, isoDate(day))).toBe(phase);
  });

  it('that somebody closed is closed on any day, and one that nobody opened is planned', () => {
    expect(phaseOf({ ...open, status: 'closed' }, saturday)).toBe('closed');
    expect(phaseOf({ ...open, status: 'planned' }, isoDate('2026-12-01'))).toBe('planned');
  });

  it.each([
    ['for nobody', { capacity: 0 }, 'problem.capacityImpossible'],
    ['for half a person', { capacity: 1.5 }, 'problem.capacityImpossible'],
    ['ending before it begins', { startsAt: '14:00', endsAt: '10:00' }, 'problem.endsBeforeStarts'],
    ['ending as it begins', { startsAt: '10:00', endsAt: '10:00' }, 'problem.endsBeforeStarts'],
    ['at half past nonsense', { startsAt: '25:30' }, 'problem.timeImpossible'],
    ['with a trainer without a name', { trainerNames: [' '] }, 'problem.nameMissing'],
  ])('%s is refused', (_title, fields, message) => {
    const read = trainingSessionSchema.safeParse({ ...open, ...fields });
    expect(read.error?.issues[0]?.message).toBe(message);
  });

  it('that an older desk wrote is read as it is', () => {
    const old = { id: open.id, programmeId: open.programmeId, dates: ['2026-03-07'], status: 'planned' };
    expect(trainingSessionSchema.parse(old)).toEqual(old);
  });
});

describe('two sessions', () => {
  const trainer = createId<MemberId>();
  const venueId = createId<VenueId>();
  const on = (fields: Partial<TrainingSession>) =>
    aTrainingSession({ dates: [saturday, sunday], status: 'planned', ...fields });
  const morning = { startsAt: timeOfDay('10:00'), endsAt: timeOfDay('13:00') };
  const afternoon = { startsAt: timeOfDay('13:00'), endsAt: timeOfDay('16:00') };

  it('of one trainer cannot be at one time', () => {
    const overlap = overlapOf(on({ trainerIds: [trainer] }), on({ trainerIds: [trainer] }));
    expect(overlap).toEqual({ type: 'trainer', memberId: trainer, on: saturday });
    expect(
      overlapOf(on({ trainerIds: [trainer], ...morning }), on({ trainerIds: [trainer], ...afternoon })),
    ).toBeUndefined();
  });

  it('of one trainer from outside are known by the name, however it was typed', () => {
    const overlap = overlapOf(on({ trainerNames: ['Dr Joshi'] }), on({ trainerNames: [' dr  joshi'] }));
    expect(overlap).toEqual({ type: 'outsideTrainer', name: 'Dr Joshi', on: saturday });
  });

  it('share a venue only in two rooms, at two times or on two days', () => {
    expect(overlapOf(on({ venueId }), on({ venueId, room: 'Hall' }))).toMatchObject({ type: 'room' });
    expect(overlapOf(on({ venueId, room: 'Small' }), on({ venueId, room: 'Hall' }))).toBeUndefined();
    expect(overlapOf(on({ venueId, ...morning }), on({ venueId, ...afternoon }))).toBeUndefined();
    expect(overlapOf(on({ venueId }), on({ venueId, dates: [isoDate('2026-12-14')] }))).toBeUndefined();
  });

  it('of which one has no time are in each other’s way all day', () => {
    expect(overlapOf(on({ venueId }), on({ venueId, ...afternoon }))).toMatchObject({ on: saturday });
  });

  it('are only two when they are not the same one', () => {
    const one = on({ venueId, trainerIds: [trainer] });
    expect(overlapOf(one, one)).toBeUndefined();
  });
});
