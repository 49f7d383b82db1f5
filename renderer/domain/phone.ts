/** Telephone numbers: kept as they were typed, compared and read out in one form. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { choice, problem, strictRecord } from './strict-record.ts';
import { optionalNameSchema } from './text.ts';

const missing = problem('problem.phoneMissing');
const impossible = problem('problem.phoneImpossible');

/**
 * Digits, one leading '+', blanks, hyphens and brackets; three digits (112) to fifteen (the longest of E.164). The number is
 * stored as typed, never rewritten by libphonenumber: its tables change with every version, and a record must read the same
 * in every version that opens it. Devanagari digits become Latin ones, the digits a phone can dial.
 */
export const phoneNumberSchema = z
  .string({ error: missing })
  .transform((raw) => latinDigits(raw).trim().replace(/\s+/gu, ' '))
  .pipe(
    z
      .string()
      .min(1, { error: missing, abort: true })
      .max(40, { error: impossible, abort: true })
      .regex(/^\+?[\d ()-]+$/, { error: impossible, abort: true })
      .refine((text) => /^\d{3,15}$/.test(text.replace(/\D/g, '')), { error: impossible }),
  );

/** An empty form field means that there is none. */
export const optionalPhoneNumberSchema = z
  .union([z.literal('').transform(() => undefined), phoneNumberSchema], { error: impossible })
  .optional();

export const safeToCallChoices = ['yes', 'no', 'askFirst'] as const;

export const phoneSchema = strictRecord({
  number: phoneNumberSchema,
  safeToCall: choice(safeToCallChoices),
  whoMayAnswer: optionalNameSchema,
  mayLeaveMessage: z.boolean({ error: problem('problem.choiceMissing') }),
});
export type Phone = z.infer<typeof phoneSchema>;

export function latinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)));
}

/** The same for two spellings of one number: E.164 where the number is one, else its bare digits. */
export function phoneKey(number: string): string {
  const parsed = parsePhoneNumberFromString(number, 'IN');
  return parsed?.isValid() === true ? parsed.number : number.replace(/\D/g, '');
}

/** As one reads it aloud; a number nobody knows stays as it was typed. */
export function phoneForReading(number: string): string {
  const parsed = parsePhoneNumberFromString(number, 'IN');
  return parsed?.isValid() === true ? parsed.formatInternational() : number;
}
