/** A member: a person the office keeps a record of, with no more in it than the office needs. */

import { z } from 'zod';
import { isoDateSchema, type IsoDate, optionalDateSchema } from './calendar.ts';
import { memberIdSchema } from './ids.ts';
import { memberNumberSchema } from './numbers.ts';
import { spokenLanguagesSchema } from './languages.ts';
import { pathSchema } from './path.ts';
import { optionalPhoneNumberSchema, phoneSchema } from './phone.ts';
import { postalAddressSchema } from './postal-address.ts';
import type { ProblemId } from './problems.ts';
import { choice, optionalChoice, problem, strictRecord, wholeNumber } from './strict-record.ts';
import { nameSchema, noteTextSchema, optionalLineSchema, optionalNameSchema, scripts } from './text.ts';

export const memberRoles = ['livedExperience', 'caregiver', 'volunteer'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const mostPhones = 5;

/** For whoever does not say a year. */
export const ageBands = ['under18', 'from18', 'from30', 'from45', 'from60'] as const;

/** How they wish to stand on rosters and registers; nothing chosen means first name and initial. */
export const registerChoices = ['fullName', 'chosenName', 'number', 'countedOnly'] as const;
export type RegisterChoice = (typeof registerChoices)[number];

export const waysOfHearing = [
  'member',
  'family',
  'event',
  'media',
  'internet',
  'professional',
  'other',
] as const;

/** How somebody wishes to be looked after who has been missing. */
export const waysToCheck = ['phone', 'message', 'visit'] as const;

/** A note is for the office's next step with this person, not about the person. */
export const noteKinds = ['callBack', 'accessNeed', 'thanks'] as const;

export const guardianKinds = ['parent', 'courtAppointed'] as const;

const broken = problem('problem.recordBroken');

/** Days on which somebody who helps is away, both ends included. Why is asked by nobody. */
export const awaySchema = strictRecord({ from: isoDateSchema, through: isoDateSchema }).refine(
  ({ from, through }) => through >= from,
  { error: problem('problem.endedBeforeBegan'), path: ['through'] },
);
export type Away = z.infer<typeof awaySchema>;

const emailSchema = optionalLineSchema.refine(
  (email) => email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email),
  { error: problem('problem.emailImpossible') },
);

/** Of the Indian post: six digits, the first of them no zero. */
const pinCodeSchema = optionalLineSchema.refine(
  (pin) => pin === undefined || /^[1-9]\d{2} ?\d{3}$/.test(pin),
  { error: problem('problem.pinCodeImpossible') },
);

/** Whom to ring when something happens to them at a meeting, if they offered somebody. */
const emergencyContactSchema = strictRecord({
  name: optionalNameSchema,
  number: optionalPhoneNumberSchema,
}).transform((contact, context) => {
  const { name, number } = contact;
  if (name === undefined && number === undefined) return undefined;
  if (name !== undefined && number !== undefined) return { ...contact, name, number };
  if (name === undefined) complain(context, 'name', 'problem.nameMissing');
  else complain(context, 'number', 'problem.phoneMissing');
  return z.NEVER;
});

/** Off unless a way is chosen. */
const checkOnMeSchema = strictRecord({
  /** Meetings in a row, none of them called off. */
  afterMissed: wholeNumber(1, 12, 'problem.countImpossible').optional(),
  by: optionalChoice(waysToCheck),
  /** In words: "after six". */
  when: optionalLineSchema,
}).transform((wish, context) => {
  const { by, afterMissed } = wish;
  if (by === undefined) return undefined;
  if (afterMissed !== undefined) return { ...wish, by, afterMissed };
  complain(context, 'afterMissed', 'problem.countImpossible');
  return z.NEVER;
});

/** Who consents for a person under 18, or by a court's order; nobody else consents for an adult. */
export const guardianSchema = strictRecord({
  kind: optionalChoice(guardianKinds),
  name: optionalNameSchema,
  /** What the office saw: the parent in person, the number of the court's order. */
  seen: optionalLineSchema,
  consentedOn: optionalDateSchema,
}).transform((guardian, context) => {
  const { kind, name } = guardian;
  if (kind === undefined) return undefined;
  if (name !== undefined) return { ...guardian, kind, name };
  complain(context, 'name', 'problem.nameMissing');
  return z.NEVER;
});

/** A short note that goes out of date by itself; a note without text is no note. */
const noteSchema = strictRecord({
  text: noteTextSchema,
  kind: optionalChoice(noteKinds),
  expiresOn: optionalDateSchema,
}).transform((note) => (note.text === '' ? undefined : note));

/** A part of a record that is there by half: the field that is missing says so. */
function complain(context: z.core.$RefinementCtx, field: string, id: ProblemId): void {
  context.addIssue({ code: 'custom', message: problem(id), path: [field] });
}

const roleMissing = problem('problem.roleMissing');

export const memberSchema = strictRecord({
  id: memberIdSchema,
  number: memberNumberSchema,
  /** The name to be called by: the only one that is required. */
  calledBy: nameSchema,
  fullNameLatin: optionalNameSchema,
  fullNameDevanagari: optionalNameSchema,
  roles: z
    .array(choice(memberRoles, 'problem.roleMissing'), { error: roleMissing })
    .min(1, { error: roleMissing })
    .refine((roles) => new Set(roles).size === roles.length, { error: problem('problem.recordBroken') }),
  phones: z
    .array(phoneSchema, { error: problem('problem.recordBroken') })
    .max(mostPhones, { error: problem('problem.phonesTooMany') }),
  yearOfBirth: wholeNumber(1900, 2100, 'problem.yearImpossible').optional(),
  ageBand: optionalChoice(ageBands),
  /** In their own words. */
  gender: optionalLineSchema,
  languages: spokenLanguagesSchema
    .transform((spoken) => (spoken.length === 0 ? undefined : spoken))
    .optional(),
  preferredScript: optionalChoice(scripts),
  email: emailSchema,
  locality: optionalLineSchema,
  pinCode: pinCodeSchema,
  postalAddress: postalAddressSchema.optional(),
  accessNeeds: optionalLineSchema,
  emergencyContact: emergencyContactSchema.optional(),
  heardFrom: optionalChoice(waysOfHearing),
  registerAs: optionalChoice(registerChoices),
  checkOnMe: checkOnMeSchema.optional(),
  guardian: guardianSchema.optional(),
  joinedOn: optionalDateSchema,
  leftOn: optionalDateSchema,
  note: noteSchema.optional(),
  /**
   * Who turned out to be this person and was merged into this record: their id, so that an erasure reaches what older backups hold under
   * it, and their number, which stands on old sheets and is never given again.
   */
  mergedFrom: z
    .array(strictRecord({ id: memberIdSchema, number: memberNumberSchema }), { error: broken })
    .optional(),
  /** Looked alike, and somebody who knows said that they are two people: not asked again. */
  notSame: z.array(memberIdSchema, { error: broken }).optional(),
  away: z
    .array(awaySchema, { error: broken })
    .max(20, { error: problem('problem.datesTooMany') })
    .optional(),
  path: pathSchema.optional(),
  /** Out of the lists since that day, and still in the records. */
  archivedOn: optionalDateSchema,
  /** Sealed: nobody opens it any more, and on this day it is erased. */
  eraseOn: optionalDateSchema,
})
  .refine(isLeavingAfterJoining, { error: problem('problem.leftBeforeJoined'), path: ['leftOn'] })
  .refine(({ yearOfBirth, ageBand }) => yearOfBirth === undefined || ageBand === undefined, {
    error: problem('problem.yearAndAge'),
    path: ['ageBand'],
  })
  // Nobody can be missed of whom no register knows.
  .refine(({ registerAs, checkOnMe }) => registerAs !== 'countedOnly' || checkOnMe === undefined, {
    error: problem('problem.checkOnCountedOnly'),
    path: ['checkOnMe', 'by'],
  });

export type Member = z.infer<typeof memberSchema>;
/** What a form holds before it is parsed. */
export type MemberInput = z.input<typeof memberSchema>;

/** ISO dates compare as text; two of them are needed for a mistake. */
export function isLeavingAfterJoining(record: {
  joinedOn?: string | undefined;
  leftOn?: string | undefined;
}): boolean {
  return record.joinedOn === undefined || record.leftOn === undefined || record.leftOn >= record.joinedOn;
}

/** The note, unless its day has passed. */
export function noteOn(member: Member, date: IsoDate): string | undefined {
  const { note } = member;
  return note === undefined || (note.expiresOn !== undefined && note.expiresOn < date)
    ? undefined
    : note.text;
}

/**
 * A year alone does not say whether the birthday has passed: until the year in which they turn 18 is over, somebody counts as under
 * 18. Who knows better chooses the age instead of the year.
 */
export function isUnder18(member: Pick<Member, 'yearOfBirth' | 'ageBand'>, today: IsoDate): boolean {
  if (member.yearOfBirth !== undefined) return Number(today.slice(0, 4)) - member.yearOfBirth <= 18;
  return member.ageBand === 'under18';
}

/** Under 18, and the office has not noted whose consent it saw and when. Nobody else consents for an adult. */
export function needsParent(
  member: Pick<Member, 'yearOfBirth' | 'ageBand' | 'guardian'>,
  today: IsoDate,
): boolean {
  const { guardian } = member;
  const isProven = guardian?.seen !== undefined && guardian.consentedOn !== undefined;
  return isUnder18(member, today) && !isProven;
}
