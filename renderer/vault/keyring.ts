/**
 * The keyring: who can unlock the office, and with what. It lies in the office folder in two copies.
 *
 * Written as canonical JSON. `checksum` is SHA-256 (hexadecimal) over the canonical JSON of everything else, in this and every
 * later format; it only tells damage from health. Against people there is the seal: the secrets are bound to all that stands
 * in the clear, so a name, role, revision or key file put in by hand is found at the next unlock.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from '../domain/canonical-json.ts';
import { createId, type StaffId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toBase64, toHex, toUtf8 } from './bytes.ts';
import { createDataKey, wrapDataKey, type DataKey } from './data-key.ts';
import { createIdentity, sealIdentity, type Identity } from './identity.ts';
import {
  keyringFormat,
  keyringSchema,
  type Keyring,
  type KeyringSecrets,
  type KeyringStaff,
  type OpenKeyring,
} from './keyring-schema.ts';
import { openSecrets, sealSecrets } from './keyring-seal.ts';
import { randomBytes } from './random.ts';
import { createSigningKey } from './signing.ts';

export type { Keyring, KeyringSecrets, KeyringStaff } from './keyring-schema.ts';

export type KeyringDamaged = { readonly type: 'KeyringDamaged' };
export type NewerFormat = { readonly type: 'NewerFormat'; readonly format: number };
export type KeyringProblem = KeyringDamaged | NewerFormat;

export interface NewKeyring {
  readonly keyring: Keyring;
  /** What is written to the office folder. */
  readonly text: string;
  readonly dataKey: DataKey;
  readonly secrets: KeyringSecrets;
}

export interface FoundedKeyring extends NewKeyring {
  /** For the recovery sheet and then for nothing: it is never stored. */
  readonly recovery: Identity;
  readonly identities: Readonly<Record<StaffId, Identity>>;
}

/** Sealing derives for a second without a pause; the window hands in `sealIdentityInWorker`. */
export type SealIdentity = (identity: Identity, passphrase: string) => Promise<string>;

const largestText = 4_000_000;

/** A damaged copy is never used; a newer format is told apart from damage, so that nobody writes over it. */
export function parseKeyring(text: string): Result<Keyring, KeyringProblem> {
  const value = healthyJson(text);
  if (value === null) return fail({ type: 'KeyringDamaged' });
  const { format } = value;
  if (typeof format === 'number' && format > keyringFormat) return fail({ type: 'NewerFormat', format });
  const keyring = keyringSchema.safeParse(value);
  return keyring.success ? ok(keyring.data) : fail({ type: 'KeyringDamaged' });
}

export function serialiseKeyring(keyring: Keyring): string {
  return `${canonicalJson(keyring)}\n`;
}

/** The finished keyring. Any change to what stands in the clear needs this again, and so the data key. */
export function sealKeyringSecrets(open: OpenKeyring, dataKey: DataKey, secrets: KeyringSecrets): Keyring {
  const { format, storeId, revision, staff, wrappedDataKey } = open;
  const body = {
    format,
    storeId,
    revision,
    staff,
    wrappedDataKey,
    sealed: sealSecrets(open, dataKey, secrets),
  };
  return { ...body, checksum: checksumOf(body) };
}

/** Damaged also when the part in the clear is not the one these secrets were sealed for. */
export function openKeyringSecrets(
  keyring: Keyring,
  dataKey: DataKey,
): Result<KeyringSecrets, KeyringDamaged> {
  const secrets = openSecrets(keyring, dataKey);
  return secrets === null ? fail({ type: 'KeyringDamaged' }) : ok(secrets);
}

/** The keys of a new office: identities for its staff, a recovery identity, a data key, a signing key. */
export async function createKeyring(
  office: {
    readonly storeId: string;
    readonly staff: readonly (Pick<KeyringStaff, 'name' | 'role'> & { readonly passphrase: string })[];
  },
  seal: SealIdentity = sealIdentity,
): Promise<FoundedKeyring> {
  const staff = [];
  const identities: Record<StaffId, Identity> = {};
  for (const { name, role, passphrase } of office.staff) {
    const { identity, ...keyFile } = await newKeyFile(passphrase, seal);
    const id = createId<StaffId>();
    staff.push({ id, name, role, ...keyFile, recipient: identity.recipient });
    identities[id] = identity;
  }
  const recovery = await createIdentity();
  const signingSecret = toBase64(createSigningKey().secret);
  const parts = { storeId: office.storeId, staff, recoveryRecipient: recovery.recipient, signingSecret };
  return { ...(await keyringFromParts(parts)), recovery, identities };
}

export interface KeyringParts extends Omit<KeyringSecrets, 'recipients'> {
  readonly storeId: string;
  readonly staff: readonly (KeyringStaff & { readonly recipient: string })[];
  /** One more than that of the keyring it takes the place of; 1 where there was none. */
  readonly revision?: number;
}

/** The keyring of a restored office: the same people and passphrases, a NEW data key. Needs no passphrase. */
export async function keyringFromParts(parts: KeyringParts): Promise<NewKeyring> {
  const { storeId, recoveryRecipient, signingSecret, revision = 1 } = parts;
  const staff = parts.staff.map(({ id, name, role, identityFile, identityName }) => {
    return { id, name, role, identityFile, identityName };
  });
  const recipients = Object.fromEntries(parts.staff.map((person) => [person.id, person.recipient]));
  return finish({ storeId, revision, staff }, createDataKey(), {
    recipients,
    recoveryRecipient,
    signingSecret,
  });
}

export type NoSuchStaff = { readonly type: 'NoSuchStaff' };

/**
 * After an unlock by the recovery key: a new identity under a new passphrase for this person, the same data key wrapped
 * again, one revision on. The identity they had still opens older sticks, and nothing written from now on.
 */
export async function replaceStaffIdentity(
  keyring: Keyring,
  dataKey: DataKey,
  staffId: StaffId,
  passphrase: string,
  seal: SealIdentity = sealIdentity,
): Promise<Result<NewKeyring & { readonly identity: Identity }, NoSuchStaff | KeyringDamaged>> {
  if (!keyring.staff.some(({ id }) => id === staffId)) return fail({ type: 'NoSuchStaff' });
  const secrets = openKeyringSecrets(keyring, dataKey);
  if (!secrets.ok) return secrets;
  const { identity, ...keyFile } = await newKeyFile(passphrase, seal);
  const staff = keyring.staff.map((person) => (person.id === staffId ? { ...person, ...keyFile } : person));
  const recipients = { ...secrets.value.recipients, [staffId]: identity.recipient };
  const open = { storeId: keyring.storeId, revision: keyring.revision + 1, staff };
  return ok({ ...(await finish(open, dataKey, { ...secrets.value, recipients })), identity });
}

async function newKeyFile(passphrase: string, seal: SealIdentity) {
  const identity = await createIdentity();
  return { identity, identityFile: await seal(identity, passphrase), identityName: toHex(randomBytes(8)) };
}

async function finish(
  open: Pick<Keyring, 'storeId' | 'revision' | 'staff'>,
  dataKey: DataKey,
  secrets: KeyringSecrets,
): Promise<NewKeyring> {
  const everybody = [...Object.values(secrets.recipients), secrets.recoveryRecipient];
  const wrappedDataKey = await wrapDataKey(dataKey, everybody);
  const keyring = sealKeyringSecrets({ format: keyringFormat, ...open, wrappedDataKey }, dataKey, secrets);
  return { keyring, text: serialiseKeyring(keyring), dataKey, secrets };
}

/** The parsed text if its checksum is right; null if not, or where it is no JSON, or nested as only an attack would be. */
function healthyJson(text: string): Record<string, unknown> | null {
  if (text.length > largestText) return null;
  try {
    const { checksum, ...body } = JSON.parse(text) as Record<string, unknown>;
    return checksumOf(body) === checksum ? { ...body, checksum } : null;
  } catch {
    return null;
  }
}

function checksumOf(body: object): string {
  return toHex(sha256(toUtf8(canonicalJson(body))));
}
