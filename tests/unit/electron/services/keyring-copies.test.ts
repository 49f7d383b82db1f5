/** The shell and the vault agree on when a keyring is whole. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/services/disk.ts';
import { readKeyrings } from '../../../../electron/services/keyring-copies.ts';
import { createId, type StaffId } from '../../../../renderer/domain/ids.ts';
import { createIdentity } from '../../../../renderer/vault/identity.ts';
import { keyringFromParts } from '../../../../renderer/vault/keyring.ts';
import { storeId, temporaryFolder } from './office-fixture.ts';

/** A name that looks like the field the shell takes out. */
const name = 'सुनिता "S" \\ "checksum":"00",';
const files = { identityFile: 'age', identityName: '0123456789abcdef' };

it('a keyring as the vault writes it is whole to the shell, and with any one bit flipped it is not', async () => {
  const { recipient } = await createIdentity();
  const staff = [{ id: createId<StaffId>(), name, role: 'coordinator', ...files, recipient } as const];
  const signingSecret = Buffer.alloc(32).toString('base64');
  const { text } = await keyringFromParts({ storeId, staff, recoveryRecipient: recipient, signingSecret });
  const folder = await temporaryFolder();
  const paths = [join(folder, 'keyring-a.json'), join(folder, 'keyring-b.json')] as const;
  writeFileSync(paths[0], text);
  expect(await readKeyrings(nodeDisk, paths)).toEqual({ text, storeId, toMend: paths[1] });
  const bytes = Buffer.from(text, 'utf8');
  // The line's end is no part of what is checked.
  for (let at = 0; at < bytes.length - 1; at += 7) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at & 7));
    writeFileSync(paths[0], damaged);
    expect(await readKeyrings(nodeDisk, paths)).toBeUndefined();
  }
});
