/**
 * The same people, passphrases and keys behind the quickest derivation that the desk accepts: hundreds of desks are unlocked in a run of
 * the tests. What a derivation costs is tested where that is the question; new identities are sealed by the desk at its full cost.
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealKeyringSecrets, serialiseKeyring } from '../../renderer/vault/keyring.ts';
import { keysOfOffice } from './damage/office-keys.ts';
import { generationFolder } from './faults/office-dump.ts';
import { sealQuickly } from './quick-sealing.ts';

/** `office`: the office folder. For the one of the staff whose passphrase this is. */
export async function quickenUnlock(office: string, passphrase: string): Promise<void> {
  const { keyring, identity, staffId, dataKey, secrets } = await keysOfOffice(office, passphrase);
  const { sealed: _sealed, checksum: _checksum, ...open } = keyring;
  const identityFile = await sealQuickly(identity, passphrase);
  const staff = open.staff.map((each) => (each.id === staffId ? { ...each, identityFile } : each));
  const text = serialiseKeyring(sealKeyringSecrets({ ...open, staff }, dataKey, secrets));
  const folder = await generationFolder(office);
  for (const copy of ['keyring-a.json', 'keyring-b.json']) await writeFile(join(folder, copy), text);
}
