/** A member: a person the office keeps a record of, with no more in it than the office needs. */

import { z } from 'zod';
import { type IsoDate, optionalDateSchema } from './calendar.ts';
import { memberIdSchema } from './ids.ts';
import { memberNumberSchema } from './numbers.ts';
import { phoneSchema } from './phone.ts';
import { choice, optionalChoice, problem, strictRecord } from './strict-record.ts';
import { nameSchema, noteTextSchema, optionalLineSchema, optionalNameSchema, scripts } from './text.ts';

export const memberRoles = ['livedExperience', 'caregiver', 'volunteer'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const mostPhones = 5;

/** A short note that goes out of date by itself; a note without text is no note. */
const noteSchema = strictRecord({ text: noteTextSchema, expiresOn: optionalDateSchema }).transform((note) =>
  note.text === '' ? undefined : note,
);

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
  preferredScript: optionalChoice(scripts),
  locality: optionalLineSchema,
  joinedOn: optionalDateSchema,
  leftOn: optionalDateSchema,
  note: noteSchema.optional(),
}).refine(isLeavingAfterJoining, { error: problem('problem.leftBeforeJoined'), path: ['leftOn'] });

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
