/** Where a letter would reach a member, and whether one may be sent there at all. */

import { z } from 'zod';
import { choice, problem, strictRecord } from './strict-record.ts';
import { addressLinesSchema, optionalLineSchema } from './text.ts';

/** As for calling a number: nobody writes to whoever did not say that a letter is safe. */
export const safeToWriteChoices = ['yes', 'no', 'askFirst'] as const;
export type SafeToWrite = (typeof safeToWriteChoices)[number];

const mostAddressLines = 5;

/** House, street and what is near it, a line each; the locality and the PIN code stand in fields of their own. */
export const postalAddressSchema = strictRecord({
  lines: addressLinesSchema.refine((lines) => lines.split('\n').length <= mostAddressLines, {
    error: problem('problem.addressTooLong'),
  }),
  town: optionalLineSchema,
  safeToWrite: choice(safeToWriteChoices),
}).transform((address, context) => {
  if (address.lines !== '') return address;
  if (address.town === undefined) return undefined;
  context.addIssue({ code: 'custom', message: problem('problem.textMissing'), path: ['lines'] });
  return z.NEVER;
});

type PostalAddress = NonNullable<z.infer<typeof postalAddressSchema>>;

/** What of a member's record says where they live. */
interface Reach {
  readonly postalAddress?: PostalAddress | undefined;
  readonly locality?: string | undefined;
  readonly pinCode?: string | undefined;
}

/** `noAddress`: there is nowhere to write to. */
export type LetterSafety = SafeToWrite | 'noAddress';

/** From the best to write to, to those nobody can. */
export const letterSafeties = [
  'yes',
  'askFirst',
  'no',
  'noAddress',
] as const satisfies readonly LetterSafety[];

export function letterSafetyOf({ postalAddress }: Reach): LetterSafety {
  return postalAddress?.safeToWrite ?? 'noAddress';
}

/** As it stands on an envelope below the name. The locality is left out where the lines tell it already. */
export function addressOnPaper({ postalAddress, locality, pinCode }: Reach): readonly string[] {
  if (postalAddress === undefined) return [];
  const lines = postalAddress.lines.split('\n');
  const { town } = postalAddress;
  const isSaid = (word: string) =>
    [...lines, town ?? ''].some((line) => line.toLowerCase().includes(word.toLowerCase()));
  const place = locality === undefined || isSaid(locality) ? undefined : locality;
  const last = [town, pinCode].filter((part) => part !== undefined).join(' ');
  return [...lines, place, last].filter((line) => line !== undefined).filter((line) => line !== '');
}
