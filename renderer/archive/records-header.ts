/** The first and the last line of the records: which office and moment they are of, and the proof that they are whole. */

import { z } from 'zod';
import { instantSchema } from '../domain/calendar.ts';
import { staffIdSchema } from '../domain/ids.ts';
import { keepingUnknown } from '../domain/keeping-unknown.ts';
import { isTableName } from '../domain/records.ts';
import { staffRoles } from '../domain/staff.ts';
import { fromBase64, toBase64, type Bytes } from '../vault/bytes.ts';
import { maxIdentities, recordsFormat } from './archive-format.ts';
import { damaged, refuse } from './archive-problem.ts';

const wholeNumber = z.number().int().min(0);
const recipient = z.string().regex(/^age1[0-9a-z]{58}$/);

const staffSchema = z.strictObject({
  id: staffIdSchema,
  name: z.string().min(1).max(500),
  role: z.enum(staffRoles),
  /** The file's text: an age identity, sealed with this person's passphrase. */
  identityFile: z.string().max(64 * 1024),
  identityName: z.string().regex(/^[0-9a-f]{4,64}$/),
  recipient,
});

const countsSchema = z.record(z.string().max(40), wholeNumber);

const headerSchema = z.strictObject({
  sobat: z.literal('records'),
  format: z.literal(recordsFormat.major),
  minor: wholeNumber,
  storeId: z.string().regex(/^[0-9a-f]{32}$/),
  generation: wholeNumber,
  /** The last journal entry whose changes are in the records. */
  number: wholeNumber,
  madeAt: instantSchema,
  keyId: z.string().max(64).optional(),
  staff: z.array(staffSchema).min(1).max(maxIdentities),
  recoveryRecipient: recipient,
  /** Everybody in it is made up; missing where the office is one of real people. */
  madeUp: z.literal(true).optional(),
  /** Base64 on the line. Whoever can read the records is trusted to sign the next archive: a fresh PC goes on with this key. */
  signingSecret: z.string().length(44),
  counts: countsSchema,
});
type HeaderLine = z.infer<typeof headerSchema>;

export type RecordsHeader = Omit<HeaderLine, 'signingSecret'> & { readonly signingSecret: Bytes };

const trailerSchema = z.strictObject({
  counts: countsSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().max(200),
});
export type RecordsTrailer = z.infer<typeof trailerSchema>;

const claimSchema = z.object({ sobat: z.literal('records'), format: z.number().int(), minor: wholeNumber });

/** Refuses a newer major format by its number; fields of a newer minor are carried along. */
export function parseHeader(line: unknown): RecordsHeader {
  const claim = claimSchema.safeParse(line).data ?? refuse(damaged('header'));
  if (claim.format > recordsFormat.major) refuse({ type: 'NewerFormat', format: claim.format });
  const schema = isNewerMinor(claim.minor) ? keepingUnknown(headerSchema) : headerSchema;
  const header = schema.safeParse(line).data ?? refuse(damaged('header'));
  if (new Set(header.staff.map(({ identityName }) => identityName)).size < header.staff.length)
    refuse(damaged('header'));
  const signingSecret = fromBase64(header.signingSecret);
  if (signingSecret?.length !== 32) return refuse(damaged('header'));
  return { ...header, signingSecret };
}

export function headerLine(header: RecordsHeader): HeaderLine {
  return { ...header, signingSecret: toBase64(header.signingSecret) };
}

export function parseTrailer(line: unknown, minor: number): RecordsTrailer {
  const schema = isNewerMinor(minor) ? keepingUnknown(trailerSchema) : trailerSchema;
  return schema.safeParse(line).data ?? refuse(damaged('trailer'));
}

export function isNewerMinor(minor: number): boolean {
  return minor > recordsFormat.minor;
}

/** Equal where a table that is not named counts as empty, and no name is anything but a table's. */
export function isSameCounts(
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): boolean {
  const names = [...Object.keys(left), ...Object.keys(right)];
  return names.every((name) => isTableName(name) && (left[name] ?? 0) === (right[name] ?? 0));
}
