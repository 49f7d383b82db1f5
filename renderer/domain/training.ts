/** The training catalogue: programmes, their dated sessions, and one member's part in a session. */

import { z } from 'zod';
import { isoDateSchema, optionalDateSchema, timeOfDaySchema } from './calendar.ts';
import { certificateSchema } from './certificate.ts';
import {
  memberIdSchema,
  participationIdSchema,
  programmeIdSchema,
  sessionIdSchema,
  venueIdSchema,
} from './ids.ts';
import { spokenLanguagesSchema } from './languages.ts';
import { choice, problem, strictRecord, wholeNumber } from './strict-record.ts';
import { nameSchema, optionalLineSchema, optionalNameSchema, optionalPageSchema } from './text.ts';

/** What is learned of a topic neither makes nor keeps a facilitator ready. */
export const programmeKinds = ['orientation', 'refresher', 'topic'] as const;
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
  /** Completed before the first day of a session. */
  asksOrientation: z.boolean({ error: problem('problem.recordBroken') }).optional(),
  /** So many meetings co-facilitated before the first day. */
  asksMeetings: wholeNumber(1, 100, 'problem.countImpossible').optional(),
  languages: spokenLanguagesSchema.optional(),
  materials: optionalPageSchema,
});
export type Programme = z.infer<typeof programmeSchema>;
export type ProgrammeInput = z.input<typeof programmeSchema>;

/** What somebody decided. What the calendar decides (it is running, it is over) is `phaseOf` in training-session.ts. */
const sessionStatuses = ['planned', 'open', 'closed'] as const;

const datesMissing = problem('problem.datesMissing');
const trainersTooMany = problem('problem.trainersTooMany');
/** A form that is left empty says nothing. */
const optionalTimeSchema = z
  .union([z.literal('').transform((): undefined => undefined), timeOfDaySchema], {
    error: problem('problem.timeImpossible'),
  })
  .optional();

export const trainingSessionSchema = strictRecord({
  id: sessionIdSchema,
  programmeId: programmeIdSchema,
  dates: z
    .array(isoDateSchema, { error: datesMissing })
    .min(1, { error: datesMissing })
    .max(60, { error: problem('problem.datesTooMany') }),
  /** One of our venues, or a place in words; not both. */
  venueId: venueIdSchema.optional(),
  room: optionalNameSchema,
  place: optionalLineSchema,
  status: choice(sessionStatuses),
  /** The same on each of its days; a session without times takes the whole day. */
  startsAt: optionalTimeSchema,
  endsAt: optionalTimeSchema,
  /** Missing: everybody finds a place. */
  capacity: wholeNumber(1, 500, 'problem.capacityImpossible').optional(),
  trainerIds: z
    .array(memberIdSchema, { error: trainersTooMany })
    .max(20, { error: trainersTooMany })
    .optional(),
  /** People from outside, of whom the office keeps no record. */
  trainerNames: z
    .array(nameSchema, { error: trainersTooMany })
    .max(20, { error: trainersTooMany })
    .optional(),
})
  .refine((session) => session.venueId === undefined || session.place === undefined, {
    error: problem('problem.sessionPlaceTwice'),
    path: ['place'],
  })
  .refine(({ startsAt, endsAt }) => startsAt === undefined || endsAt === undefined || startsAt < endsAt, {
    error: problem('problem.endsBeforeStarts'),
    path: ['endsAt'],
  });
/** Not named Session: that word is what is open on the desk right now. */
export type TrainingSession = z.infer<typeof trainingSessionSchema>;
export type TrainingSessionInput = z.input<typeof trainingSessionSchema>;

/** `notCompleted` asks for no reason, and says nothing against anybody. */
export const participationStates = ['waiting', 'enrolled', 'attended', 'completed', 'notCompleted'] as const;
export type ParticipationState = (typeof participationStates)[number];

const dayMarks = ['present', 'absent'] as const;
export type DayMark = (typeof dayMarks)[number];

/** One day of a session in somebody's line of its register; a day that is not there was not recorded. */
const dayOfPartSchema = strictRecord({ date: isoDateSchema, mark: choice(dayMarks) });

export const participationSchema = strictRecord({
  id: participationIdSchema,
  sessionId: sessionIdSchema,
  memberId: memberIdSchema,
  state: choice(participationStates),
  completedOn: optionalDateSchema,
  days: z
    .array(dayOfPartSchema, { error: problem('problem.recordBroken') })
    .max(60, { error: problem('problem.datesTooMany') })
    .optional(),
  /** The order of enrolment within the session, from 1. Parts of an older desk have none and come first. */
  turn: wholeNumber(1, 9999, 'problem.recordBroken').optional(),
  /** The newest last; see certificate.ts. */
  certificates: z
    .array(certificateSchema, { error: problem('problem.recordBroken') })
    .max(50, { error: problem('problem.recordBroken') })
    .optional(),
  /** The day on which a place came free for somebody who waited. */
  movedUpOn: optionalDateSchema,
}).refine(
  (participation) => (participation.state === 'completed') === (participation.completedOn !== undefined),
  {
    error: problem('problem.completedWithoutDate'),
    path: ['completedOn'],
  },
);
export type Participation = z.infer<typeof participationSchema>;
