/** The same people, passphrases and keys behind the quickest derivation that the desk accepts: a test of damage starts it a hundred times. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealKeyringSecrets, serialiseKeyring } from '../../../renderer/vault/keyring.ts';
import { sealQuickly } from '../../unit/renderer/vault/quick-sealing.ts';
import { generationFolder } from '../faults/office-dump.ts';
import type { SeededOffice } from '../seeded-office.ts';
import type { OfficeKeys } from './office-keys.ts';

/** For the first of the staff. */
export async function quickenUnlock({ office, passphrases }: SeededOffice, keys: OfficeKeys): Promise<void> {
  const { sealed: _sealed, checksum: _checksum, ...open } = keys.keyring;
  const identityFile = await sealQuickly(keys.identity, passphrases[0]);
  const staff = open.staff.map((each) => (each.id === keys.staffId ? { ...each, identityFile } : each));
  const text = serialiseKeyring(sealKeyringSecrets({ ...open, staff }, keys.dataKey, keys.secrets));
  const folder = await generationFolder(office);
  for (const copy of ['keyring-a.json', 'keyring-b.json']) await writeFile(join(folder, copy), text);
}
