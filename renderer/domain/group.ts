/** A self-help support group: its kind, where and how it meets, and the name it carries on paper that lies about. */

import type { z } from 'zod';
import { optionalDateSchema } from './calendar.ts';
import type { IsoDate } from './calendar.ts';
import { groupPaperSchema } from './group-paper.ts';
import { groupIdSchema, venueIdSchema } from './ids.ts';
import { spokenLanguagesSchema } from './languages.ts';
import { scheduleSchema } from './schedule.ts';
import { choice, strictRecord, wholeNumber } from './strict-record.ts';
import { nameSchema, optionalNameSchema } from './text.ts';

export const groupKinds = ['livedExperience', 'caregivers', 'open'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** A name that tells a stranger nothing; never the organisation's, never the kind of group. */
export const discreetNameSchema = strictRecord({ latin: nameSchema, devanagari: optionalNameSchema });
export type DiscreetName = z.infer<typeof discreetNameSchema>;

export const groupSchema = strictRecord({
  id: groupIdSchema,
  name: nameSchema,
  discreetName: discreetNameSchema,
  kind: choice(groupKinds),
  venueId: venueIdSchema,
  room: optionalNameSchema,
  schedule: scheduleSchema,
  /** How many the room and the circle can hold. */
  capacity: wholeNumber(1, 500, 'problem.countImpossible').optional(),
  languages: spokenLanguagesSchema.optional(),
  closedOn: optionalDateSchema,
  paper: groupPaperSchema.optional(),
});
export type Group = z.infer<typeof groupSchema>;
export type GroupInput = z.input<typeof groupSchema>;

/** As it may be read by whoever looks over a shoulder, in the script of the reader where there is one. */
export function discreetNameIn(
  { discreetName }: Pick<Group, 'discreetName'>,
  script: 'latin' | 'devanagari',
): string {
  return (script === 'devanagari' ? discreetName.devanagari : undefined) ?? discreetName.latin;
}

/** A group may still meet on the day it closes, not after. */
export function isOpenOn(group: Group, date: IsoDate): boolean {
  return group.closedOn === undefined || date <= group.closedOn;
}
