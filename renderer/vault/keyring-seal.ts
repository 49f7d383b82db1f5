/** What the keyring holds under seal, bound to all of it that stands in the clear. */

import { canonicalJson } from '../domain/canonical-json.ts';
import { fromBase64, fromUtf8, toBase64, toUtf8, wipe, type Bytes } from './bytes.ts';
import { keysOf, wipeKeys, type DataKey } from './data-key.ts';
import {
  keyringSecretsSchema,
  type Keyring,
  type KeyringSecrets,
  type OpenKeyring,
} from './keyring-schema.ts';
import { openBox, sealBox } from './sealed-box.ts';

const box = { magic: 'SBkr', format: 1 } as const;

/** Base64. */
export function sealSecrets(open: OpenKeyring, dataKey: DataKey, secrets: KeyringSecrets): string {
  const content = toUtf8(canonicalJson(secrets));
  const keys = keysOf(dataKey);
  const sealed = sealBox(box, { id: keys.id, secret: keys.keyring }, placeOf(open), content);
  wipe(content);
  wipeKeys(keys);
  return toBase64(sealed);
}

/** Null where the seal does not hold, the part in the clear is not the one it was made for, or somebody's recipient is missing. */
export function openSecrets(keyring: Keyring, dataKey: DataKey): KeyringSecrets | null {
  const sealed = fromBase64(keyring.sealed);
  if (sealed === null) return null;
  const keys = keysOf(dataKey);
  const opened = openBox(box, { id: keys.id, secret: keys.keyring }, placeOf(keyring), sealed);
  wipeKeys(keys);
  const secrets = opened.ok ? secretsIn(opened.value) : null;
  return secrets !== null && isForStaffOf(keyring, secrets) ? secrets : null;
}

function secretsIn(content: Bytes): KeyringSecrets | null {
  const secrets = keyringSecretsSchema.safeParse(JSON.parse(fromUtf8(content) ?? 'null'));
  wipe(content);
  return secrets.success ? secrets.data : null;
}

function isForStaffOf(keyring: Keyring, { recipients }: KeyringSecrets): boolean {
  const isComplete = keyring.staff.every(({ id }) => Object.hasOwn(recipients, id));
  return isComplete && Object.keys(recipients).length === keyring.staff.length;
}

function placeOf(open: OpenKeyring): readonly string[] {
  const { format, storeId, revision, staff, wrappedDataKey } = open;
  return ['sobat/keyring', canonicalJson({ format, storeId, revision, staff, wrappedDataKey })];
}
