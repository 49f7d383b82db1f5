/** Sealing at the least cost that is still accepted, where a test is not about the cost. */

import { armor, Encrypter } from 'age-encryption';
import type { Identity } from '../../renderer/vault/identity.ts';
import { normalisePassphrase } from '../../renderer/vault/passphrase.ts';

/** As `sealIdentity`, but with scrypt 2^16 (0.2 instead of 0.9 seconds), or another work factor. */
export async function sealQuickly(identity: Identity, passphrase: string, workFactor = 16): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(normalisePassphrase(passphrase));
  return armor.encode(await encrypter.encrypt(`${identity.secret}\n`));
}

/** Free of charge: such a file is refused when it is opened. */
export const sealForNothing = (identity: Identity, passphrase: string) =>
  sealQuickly(identity, passphrase, 1);
