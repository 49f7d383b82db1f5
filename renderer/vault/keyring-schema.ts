/** The shape of the keyring and of the secrets sealed in it: nothing missing, nothing beyond. */

import { z } from 'zod';
import { staffIdSchema } from '../domain/ids.ts';
import { staffRoles } from '../domain/staff.ts';
import { nameSchema } from '../domain/text.ts';
import { fromBase64 } from './bytes.ts';
import { isRecipient } from './recipient.ts';

export const keyringFormat = 1;

/** Staff and the recovery identity must fit into one age header of 64 stanzas. */
const mostStaff = 60;
const hex = (length: number) =>
  z
    .string()
    .length(length)
    .regex(/^[0-9a-f]*$/);
const recipient = z.string().refine(isRecipient);

/** As the office may type it: a name that no entry of the history could carry would keep its owner from saving. */
const staffName = z.string().refine((name) => nameSchema.safeParse(name).data === name);

const keyringStaffSchema = z.strictObject({
  id: staffIdSchema,
  name: staffName,
  role: z.enum(staffRoles),
  /** Armored age file under this person's passphrase. */
  identityFile: z
    .string()
    .min(1)
    .max(16 * 1024),
  /** Random; names the file in archives (`identity-<this>.age`), so that a stick lists nobody. */
  identityName: hex(16),
});

export const keyringSchema = z.strictObject({
  format: z.literal(keyringFormat),
  storeId: hex(32),
  /** Counts the changes; the higher of two good copies is the newer one. */
  revision: z.int().positive(),
  staff: z.array(keyringStaffSchema).min(1).max(mostStaff).refine(isDistinct),
  /** The data key, armored, to all staff and the recovery identity. */
  wrappedDataKey: z.string().min(1).max(1_000_000),
  /** The secrets below, under the data key; base64. */
  sealed: z.string().min(1).max(1_000_000),
  checksum: hex(64),
});

export const keyringSecretsSchema = z.strictObject({
  /** By staff id. Whoever knows a recipient can make files that seem to come from this office. */
  recipients: z.record(staffIdSchema, recipient),
  recoveryRecipient: recipient,
  /** The Ed25519 secret, 32 bytes in base64. */
  signingSecret: z.string().refine((text) => fromBase64(text)?.length === 32),
});

export type Keyring = Readonly<z.infer<typeof keyringSchema>>;
export type KeyringStaff = Readonly<z.infer<typeof keyringStaffSchema>>;
export type KeyringSecrets = Readonly<z.infer<typeof keyringSecretsSchema>>;
/** All that stands in the clear and is bound by the seal. */
export type OpenKeyring = Omit<Keyring, 'sealed' | 'checksum'>;

function isDistinct(staff: readonly { readonly id: string; readonly identityName: string }[]): boolean {
  const ids = new Set(staff.map(({ id }) => id));
  const files = new Set(staff.map(({ identityName }) => identityName));
  return ids.size === staff.length && files.size === staff.length;
}
