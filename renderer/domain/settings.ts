/** What the office says about itself and how it works: one record. Of its two names only the discreet one goes on paper. */

import { z } from 'zod';
import { discreetNameSchema } from './group.ts';
import { settingsIdSchema } from './ids.ts';
import { phoneNumberSchema } from './phone.ts';
import { choice, problem, strictRecord, wholeNumber } from './strict-record.ts';
import { lineSchema, nameSchema, optionalLineSchema } from './text.ts';

/** The languages the desk speaks; an office works in some of them. */
export const officeLanguages = ['en', 'mr', 'hi'] as const;

export const digitChoices = ['latin', 'devanagari'] as const;

export const mostHelplines = 10;
export const mostPhrases = 50;
const longestLockMinutes = 60;
const longestBackupDays = 60;

/** As the desk behaves until the office says otherwise. */
const usualLockMinutes = 12;
const usualBackupDays = 7;

const broken = problem('problem.recordBroken');

/** Somebody the office itself would ring first when a person is in danger. */
const helplineSchema = strictRecord({
  name: nameSchema,
  number: phoneNumberSchema,
  /** In words: "every day, 10 in the morning to 8 in the evening". */
  hours: optionalLineSchema,
});
export type Helpline = z.infer<typeof helplineSchema>;

/** Everything but the two names may be missing: offices of older desks have no more. */
export const settingsSchema = strictRecord({
  id: settingsIdSchema,
  organisation: nameSchema,
  /** Stands on rosters, envelopes and labels in the organisation's place. */
  discreetSender: discreetNameSchema,
  /** In words: "the blue stick in the drawer". Never a path. */
  backupPlaceHint: optionalLineSchema,
  /** Those the open desk offers; missing means all of them. */
  languages: z
    .array(choice(officeLanguages), { error: broken })
    .min(1, { error: problem('problem.choiceMissing') })
    .max(officeLanguages.length, { error: broken })
    .optional(),
  helplines: z
    .array(helplineSchema, { error: broken })
    .max(mostHelplines, { error: problem('problem.helplinesTooMany') })
    .optional(),
  /** To choose from when an effort is endorsed; missing means that the desk's own are offered. */
  phrases: z
    .array(lineSchema, { error: broken })
    .max(mostPhrases, { error: problem('problem.phrasesTooMany') })
    .optional(),
  lockAfterMinutes: wholeNumber(1, longestLockMinutes, 'problem.lockMinutesImpossible').optional(),
  /** Of numbers, dates and times in Marathi and Hindi; missing means Latin. */
  digits: choice(digitChoices).optional(),
  /** After so many days without a backup the desk reminds of it. */
  backupEveryDays: wholeNumber(1, longestBackupDays, 'problem.backupDaysImpossible').optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
export type SettingsInput = z.input<typeof settingsSchema>;

export const settingsId = settingsIdSchema.parse('office');

/** How long nobody may touch anything before the desk locks itself. */
export function lockMinutesOf(settings: Pick<Settings, 'lockAfterMinutes'> | null): number {
  return settings?.lockAfterMinutes ?? usualLockMinutes;
}

/** After how many days a backup is due again. */
export function backupDaysOf(settings: Pick<Settings, 'backupEveryDays'> | null): number {
  return settings?.backupEveryDays ?? usualBackupDays;
}
