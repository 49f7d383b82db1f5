/** Programmes, sessions and one member's part in them. */

import { expect, test } from 'vitest';
import {
  participationSchema,
  programmeSchema,
  trainingSessionSchema,
} from '../../../../renderer/domain/training.ts';
import { aParticipation, aProgramme, aTrainingSession, aVenue } from '../../../support/builders.ts';

test('a session has a day, and one place', () => {
  expect(trainingSessionSchema.safeParse(aTrainingSession({ dates: [] })).error?.issues[0]?.message).toBe(
    'problem.datesMissing',
  );
  const twice = aTrainingSession({ venueId: aVenue().id, place: 'Somewhere' });
  expect(trainingSessionSchema.safeParse(twice).error?.issues[0]).toMatchObject({
    message: 'problem.sessionPlaceTwice',
    path: ['place'],
  });
});

test('what is completed says when, and nothing else does', () => {
  expect(participationSchema.safeParse(aParticipation()).success).toBe(true);
  expect(
    participationSchema.safeParse(aParticipation({ completedOn: undefined })).error?.issues[0]?.message,
  ).toBe('problem.completedWithoutDate');
  expect(participationSchema.safeParse(aParticipation({ state: 'enrolled' })).success).toBe(false);
});

test('hours and months are numbers of a sensible size', () => {
  expect(programmeSchema.safeParse(aProgramme({ hours: 4.5 })).success).toBe(true);
  expect(programmeSchema.safeParse(aProgramme({ hours: Number.NaN })).error?.issues[0]?.message).toBe(
    'problem.hoursImpossible',
  );
  expect(programmeSchema.safeParse(aProgramme({ validityMonths: 1.5 })).error?.issues[0]?.message).toBe(
    'problem.monthsImpossible',
  );
});
