/** The training catalogue: programmes, their dated sessions, and one member's part in a session. */

import { z } from 'zod';
import { isoDateSchema, optionalDateSchema } from './calendar.ts';
import {
  memberIdSchema,
  participationIdSchema,
  programmeIdSchema,
  sessionIdSchema,
  venueIdSchema,
} from './ids.ts';
import { choice, problem, strictRecord, wholeNumber } from './strict-record.ts';
import { nameSchema, optionalLineSchema } from './text.ts';

export const programmeKinds = ['orientation', 'refresher'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

const hoursImpossible = problem('problem.hoursImpossible');

export const programmeSchema = strictRecord({
  id: programmeIdSchema,
  name: nameSchema,
  kind: choice(programmeKinds),
  hours: z
    .number({ error: hoursImpossible })
    .min(0.25, { error: hoursImpossible })
    .max(500, { error: hoursImpossible }),
  /** How long it keeps a facilitator ready; missing means for good. */
  validityMonths: wholeNumber(1, 120, 'problem.monthsImpossible').optional(),
});
export type Programme = z.infer<typeof programmeSchema>;
export type ProgrammeInput = z.input<typeof programmeSchema>;

export const sessionStatuses = ['planned', 'closed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

const datesMissing = problem('problem.datesMissing');

export const trainingSessionSchema = strictRecord({
  id: sessionIdSchema,
  programmeId: programmeIdSchema,
  dates: z
    .array(isoDateSchema, { error: datesMissing })
    .min(1, { error: datesMissing })
    .max(60, { error: problem('problem.datesTooMany') }),
  /** One of our venues, or a place in words; not both. */
  venueId: venueIdSchema.optional(),
  place: optionalLineSchema,
  status: choice(sessionStatuses),
}).refine((session) => session.venueId === undefined || session.place === undefined, {
  error: problem('problem.sessionPlaceTwice'),
  path: ['place'],
});
/** Not named Session: that word is what is open on the desk right now. */
export type TrainingSession = z.infer<typeof trainingSessionSchema>;
export type TrainingSessionInput = z.input<typeof trainingSessionSchema>;

export const participationStates = ['enrolled', 'attended', 'completed'] as const;
export type ParticipationState = (typeof participationStates)[number];

export const participationSchema = strictRecord({
  id: participationIdSchema,
  sessionId: sessionIdSchema,
  memberId: memberIdSchema,
  state: choice(participationStates),
  completedOn: optionalDateSchema,
}).refine(
  (participation) => (participation.state === 'completed') === (participation.completedOn !== undefined),
  {
    error: problem('problem.completedWithoutDate'),
    path: ['completedOn'],
  },
);
export type Participation = z.infer<typeof participationSchema>;
