/** REL-037, REL-072: every archive ever frozen into the fixtures still opens, by passphrase and from paper, record by record. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArchive, readArchiveFrame } from '../../../../renderer/archive/open-archive.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { openIdentity, type Identity } from '../../../../renderer/vault/identity.ts';
import { readRecoveryKey } from '../../../../renderer/vault/recovery.ts';

interface FrozenFacts {
  readonly passphrase: string;
  readonly recoveryGroups: readonly string[];
  readonly fingerprint: string;
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 of the canonical JSON of all tables that are not empty. */
  readonly digest: string;
}

const folder = new URL('../../../fixtures/archives/', import.meta.url);
const frozen = readdirSync(folder).filter((name) => name.endsWith('.sobat'));

test('there is a frozen archive', () => expect(frozen).not.toEqual([]));

test.each(frozen)('%s opens by its passphrase and by its recovery key', async (name) => {
  const facts = JSON.parse(
    readFileSync(new URL(name.replace(/\.sobat$/, '.json'), folder), 'utf8'),
  ) as FrozenFacts;
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const recovery = readRecoveryKey(facts.recoveryGroups.join(' '));
  if (!recovery.ok) throw new Error(recovery.error.type);
  for (const identity of [await identityByPassphrase(bytes, facts.passphrase), recovery.value]) {
    const opened = await openArchive(bytes, identity);
    if (!opened.ok) throw new Error(opened.error.type);
    const { tables, counts, fingerprint } = opened.value;
    expect(counts).toMatchObject(facts.counts);
    expect(fingerprint).toBe(facts.fingerprint);
    expect(digestOf(tables)).toBe(facts.digest);
  }
});

async function identityByPassphrase(bytes: Uint8Array, passphrase: string): Promise<Identity> {
  const frame = readArchiveFrame(bytes);
  for (const { file } of frame.ok ? frame.value.identities : []) {
    const identity = await openIdentity(file, passphrase);
    if (identity.ok) return identity.value;
  }
  throw new Error('No key file of the archive opens with its passphrase');
}

/** Tables that a later version adds are empty in an older archive and change nothing here. */
function digestOf(tables: object): string {
  const filled = Object.fromEntries(
    Object.entries(tables as Record<string, unknown[]>).filter(([, each]) => each.length > 0),
  );
  return createHash('sha256').update(canonicalJson(filled)).digest('hex');
}
