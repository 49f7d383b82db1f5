/** Every secret of one office, as needles: its passphrases, its keys and all that is derived from them. */

import { decodeBech32 } from '../../../renderer/vault/bech32.ts';
import { fromBase64 } from '../../../renderer/vault/bytes.ts';
import { checksumPrefix, secretPrefix, type Identity } from '../../../renderer/vault/identity.ts';
import { readRecoveryKey } from '../../../renderer/vault/recovery.ts';
import { keysOfOffice } from '../damage/office-keys.ts';
import type { SeededOffice } from '../seeded-office.ts';
import { ageKeyNeedles, keyNeedles, textNeedles, type Needle } from './secret-search.ts';

/** Its passphrases, its keys, and any other key of age's. */
export async function secretsOf(office: SeededOffice): Promise<Needle[]> {
  return [
    ...office.passphrases.flatMap((passphrase) => textNeedles('passphrase', passphrase)),
    ...(await keysOnlyOf(office)),
    ...ageKeyNeedles(),
  ];
}

/**
 * Its keys, which no other office has; the passphrases of all made-up offices are the same. Opens the office folder on its own, with
 * the vault's code: the running desk is not asked.
 */
export async function keysOnlyOf({ office, passphrases, recoveryKey }: SeededOffice): Promise<Needle[]> {
  const [first] = passphrases;
  const { identity, dataKey, keys, secrets } = await keysOfOffice(office, first);
  const recovery = readRecoveryKey(recoveryKey);
  const signing = fromBase64(secrets.signingSecret);
  if (!recovery.ok || signing === null) throw new Error('The office has no keys as a new office has them.');
  const recipients = [...Object.values(secrets.recipients), secrets.recoveryRecipient];
  return [
    ...textNeedles('recovery key', recoveryKey),
    ...identityNeedles('identity', identity),
    ...identityNeedles('recovery identity', recovery.value),
    ...keyNeedles('data key', dataKey.secret),
    ...keyNeedles('key of the rows', keys.rows),
    ...keyNeedles('key of the journal', keys.journal),
    ...keyNeedles('key of the keyring', keys.keyring),
    ...keyNeedles('signing key', signing),
    ...recipients.flatMap((recipient) => textNeedles('recipient', recipient)),
  ];
}

function identityNeedles(name: string, { secret }: Identity): Needle[] {
  const letters = secret.slice(secretPrefix.length).toLowerCase();
  const bytes = decodeBech32(checksumPrefix, letters);
  if (bytes === null) throw new Error('No key of age.');
  return [
    ...textNeedles(name, secret),
    ...textNeedles(`${name} in small letters`, letters),
    ...keyNeedles(name, bytes),
  ];
}
