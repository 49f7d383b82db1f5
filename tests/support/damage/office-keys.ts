/** The keys of an office in a test's own hands, by a passphrase that the test knows; no part of the running desk gives them. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keysOf, unwrapDataKey, type DataKey, type Keys } from '../../../renderer/vault/data-key.ts';
import { openIdentity, type Identity } from '../../../renderer/vault/identity.ts';
import {
  openKeyringSecrets,
  parseKeyring,
  type Keyring,
  type KeyringSecrets,
} from '../../../renderer/vault/keyring.ts';
import { generationFolder } from '../faults/office-dump.ts';

export interface OfficeKeys {
  readonly storeId: string;
  readonly keyring: Keyring;
  /** Whose passphrase it was. */
  readonly staffId: string;
  readonly identity: Identity;
  readonly dataKey: DataKey;
  readonly keys: Keys;
  readonly secrets: KeyringSecrets;
}

/** Derives once (about a second). */
export async function keysOfOffice(office: string, passphrase: string): Promise<OfficeKeys> {
  const text = await readFile(join(await generationFolder(office), 'keyring-a.json'), 'utf8');
  const keyring = parseKeyring(text);
  if (!keyring.ok) throw new Error(keyring.error.type);
  for (const { id, identityFile } of keyring.value.staff) {
    const identity = await openIdentity(identityFile, passphrase);
    if (!identity.ok) continue;
    const dataKey = await unwrapDataKey(keyring.value.wrappedDataKey, identity.value);
    if (!dataKey.ok) throw new Error(dataKey.error.type);
    const secrets = openKeyringSecrets(keyring.value, dataKey.value);
    if (!secrets.ok) throw new Error(secrets.error.type);
    return {
      storeId: keyring.value.storeId,
      keyring: keyring.value,
      staffId: id,
      identity: identity.value,
      dataKey: dataKey.value,
      keys: keysOf(dataKey.value),
      secrets: secrets.value,
    };
  }
  throw new Error('The passphrase opens no key of this office.');
}
