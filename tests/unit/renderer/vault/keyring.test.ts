/** Keyrings: the frozen one opens for ever, changed ones never, and two offices share nothing. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import type { StaffId } from '../../../../renderer/domain/ids.ts';
import { unarmored } from '../../../../renderer/vault/age-file.ts';
import { toUtf8 } from '../../../../renderer/vault/bytes.ts';
import { createDataKey, keysOf, unwrapDataKey } from '../../../../renderer/vault/data-key.ts';
import { openIdentity } from '../../../../renderer/vault/identity.ts';
import {
  createKeyring,
  keyringFromParts,
  openKeyringSecrets,
  parseKeyring,
  replaceStaffIdentity,
  sealKeyringSecrets,
  serialiseKeyring,
  type Keyring,
} from '../../../../renderer/vault/keyring.ts';
import { sealRow } from '../../../../renderer/vault/row.ts';
import { frozen, frozenDataKey } from './frozen-vectors.ts';
import { sealForNothing, sealQuickly } from '../../../support/quick-sealing.ts';

const damaged = { ok: false, error: { type: 'KeyringDamaged' } };
const keyring = keyringIn(frozen.keyring.text);
const asha = personOf(keyring, 0);
const [identity, otherIdentity] = frozen.keyring.identities;

describe('the frozen keyring of format 1', () => {
  test('opens for its staff by passphrase', async () => {
    const opened = await openIdentity(asha.identityFile, frozen.keyring.passphrases[0]);
    expect(opened).toEqual({ ok: true, value: identity });
  });

  test('gives its data key to each identity and to the recovery key', async () => {
    for (const each of [identity, otherIdentity, frozen.keyring.recovery]) {
      expect(await unwrapDataKey(keyring.wrappedDataKey, each)).toEqual({ ok: true, value: frozenDataKey });
    }
  });

  test('gives its secrets to the data key', () => {
    const recipients = { [asha.id]: identity.recipient, [personOf(keyring, 1).id]: otherIdentity.recipient };
    const { recovery, signingSecret } = frozen.keyring;
    const secrets = { recipients, recoveryRecipient: recovery.recipient, signingSecret };
    expect(openKeyringSecrets(keyring, frozenDataKey)).toEqual({ ok: true, value: secrets });
  });

  test('is written as it was read', () => {
    expect(serialiseKeyring(keyring)).toBe(frozen.keyring.text);
    expect(frozen.keyring.text).not.toMatch(/AGE-SECRET-KEY|age1[a-z0-9]{58}/);
  });
});

describe('a keyring file that is not right', () => {
  test('is damaged wherever a letter of it was changed', () => {
    const { text } = frozen.keyring;
    for (let at = 0; at < text.length - 1; at += 7) {
      const changed = text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1);
      expect(parseKeyring(changed), `letter ${String(at)}`).toEqual(damaged);
    }
  });

  test.each([
    '',
    'null',
    '[]',
    '7',
    '{',
    '{}',
    '{"checksum":null}',
    '['.repeat(100_000),
    '{"a":'.repeat(50_000),
  ])('is damaged where it is something else: %.20s', (text) => {
    expect(parseKeyring(text)).toEqual(damaged);
  });

  test('of a newer format is told apart, and whoever reads it changes nothing', () => {
    expect(parseKeyring(withChecksum({ format: 2, keys: 'of tomorrow' }))).toEqual({
      ok: false,
      error: { type: 'NewerFormat', format: 2 },
    });
  });

  test('is damaged where a field is missing, strange or too many, though its checksum is right', () => {
    const { checksum: _, ...body } = keyring;
    const wrong: object[] = [
      { ...body, format: 0 },
      { ...body, staff: [] },
      { ...body, staff: [asha, asha] },
      { ...body, staff: [{ ...asha, role: 'owner' }] },
      { ...body, staff: [{ ...asha, id: '__proto__' }] },
      { ...body, revision: 0 },
      { ...body, storeId: 'X' },
      { ...body, more: 1 },
    ];
    for (const each of wrong) expect(parseKeyring(withChecksum(each))).toEqual(damaged);
  });
});

test.each<[string, Partial<Keyring>]>([
  ['a role', { staff: [{ ...asha, role: 'viewer' }, personOf(keyring, 1)] }],
  ['a name', { staff: [{ ...asha, name: 'Somebody' }, personOf(keyring, 1)] }],
  [
    'a key file',
    { staff: [{ ...asha, identityFile: personOf(keyring, 1).identityFile }, personOf(keyring, 1)] },
  ],
  ['a person left out', { staff: [asha] }],
  ['the revision', { revision: keyring.revision + 1 }],
  ['the office', { storeId: 'f'.repeat(32) }],
])('%s put in by hand is found at the unlock', (_, change) => {
  expect(openKeyringSecrets({ ...keyring, ...change }, frozenDataKey)).toEqual(damaged);
  expect(openKeyringSecrets(keyring, createDataKey())).toEqual(damaged);
});

test('secrets that leave somebody out do not open', () => {
  const { value: secrets } = openKeyringSecrets(keyring, frozenDataKey) as {
    value: Parameters<typeof sealKeyringSecrets>[2];
  };
  const recipients = { [asha.id]: identity.recipient } as typeof secrets.recipients;
  const sealed = sealKeyringSecrets(keyring, frozenDataKey, { ...secrets, recipients });
  expect(openKeyringSecrets(sealed, frozenDataKey)).toEqual(damaged);
});

describe('after the recovery key was used', () => {
  test('that person has a new identity under the new passphrase, the others keep theirs, the records need no new key', async () => {
    const replaced = await replaceStaffIdentity(keyring, frozenDataKey, asha.id, 'नवी वाट', sealQuickly);
    if (!replaced.ok) throw new Error(replaced.error.type);
    const { keyring: next, identity: fresh, text, secrets } = replaced.value;
    expect(parseKeyring(text)).toEqual({ ok: true, value: next });
    expect(next.revision).toBe(keyring.revision + 1);
    expect(personOf(next, 1)).toEqual(personOf(keyring, 1));
    expect(personOf(next, 0)).toMatchObject({ id: asha.id, name: asha.name, role: asha.role });
    expect(personOf(next, 0).identityName).not.toBe(asha.identityName);
    expect(await openIdentity(personOf(next, 0).identityFile, 'नवी वाट')).toEqual({ ok: true, value: fresh });
    expect(openKeyringSecrets(next, frozenDataKey)).toEqual({ ok: true, value: secrets });
    for (const each of [fresh, otherIdentity, frozen.keyring.recovery]) {
      expect(await unwrapDataKey(next.wrappedDataKey, each)).toEqual({ ok: true, value: frozenDataKey });
    }
    expect(await unwrapDataKey(next.wrappedDataKey, identity)).toMatchObject({
      error: { type: 'NotForThisIdentity' },
    });
  });

  test('somebody who is not of this office gets none', async () => {
    const nobody = '0'.repeat(32) as StaffId;
    const replaced = await replaceStaffIdentity(keyring, frozenDataKey, nobody, 'x', sealForNothing);
    expect(replaced).toEqual({ ok: false, error: { type: 'NoSuchStaff' } });
    expect(await replaceStaffIdentity(keyring, createDataKey(), asha.id, 'x', sealForNothing)).toEqual(
      damaged,
    );
  });
});

test('an office restored from a backup has the same people and key files, and a new data key', async () => {
  const opened = openKeyringSecrets(keyring, frozenDataKey);
  if (!opened.ok) throw new Error(opened.error.type);
  const { recipients, recoveryRecipient, signingSecret } = opened.value;
  const staff = keyring.staff.map((person) => ({ ...person, recipient: recipients[person.id] ?? '' }));
  const restored = await keyringFromParts({
    storeId: keyring.storeId,
    staff,
    recoveryRecipient,
    signingSecret,
  });
  expect(restored.keyring.staff).toEqual(keyring.staff);
  expect(restored.dataKey.id).not.toBe(frozenDataKey.id);
  expect(parseKeyring(restored.text)).toEqual({ ok: true, value: restored.keyring });
  expect(openKeyringSecrets(restored.keyring, restored.dataKey)).toEqual(opened);
  for (const each of [identity, otherIdentity, frozen.keyring.recovery]) {
    expect(await unwrapDataKey(restored.keyring.wrappedDataKey, each)).toEqual({
      ok: true,
      value: restored.dataKey,
    });
  }
});

test('two offices with the same people, passphrases and records share no key and no sealed bytes', async () => {
  const office = {
    storeId: 'a'.repeat(32),
    staff: [{ name: 'Asha', role: 'coordinator', passphrase: 'maple otter' }] as const,
  };
  const [one, other] = [
    await createKeyring(office, sealForNothing),
    await createKeyring(office, sealForNothing),
  ];
  const piecesOf = ({ keyring: made, dataKey, recovery, secrets, identities }: typeof one) => [
    ...windowsOf(unarmored(personOf(made, 0).identityFile)),
    ...windowsOf(unarmored(made.wrappedDataKey)),
    ...windowsOf(sealRow(keysOf(dataKey), address, toUtf8('{"calledBy":"Asha"}')).subarray(5)),
    ...windowsOf(dataKey.secret),
    ...[recovery, ...Object.values(identities)].flatMap((each) => [each.secret, each.recipient]),
    secrets.signingSecret,
    personOf(made, 0).identityName,
  ];
  const address = { storeId: office.storeId, table: 'members', id: 'b'.repeat(32), revision: 1, month: null };
  const pieces = new Set(piecesOf(one));
  expect(pieces.size).toBeGreaterThan(500);
  expect(piecesOf(other).filter((piece) => pieces.has(piece))).toEqual([]);
});

/** Every eight bytes in a row, as text; the fixed words of the age format are no secret and left out. */
function windowsOf(bytes: Uint8Array | null): string[] {
  const text = Buffer.from(bytes ?? []).toString('latin1');
  const secretParts = text.split(
    /age-encryption\.org\/v1\n-> scrypt |age-encryption\.org\/v1\n|-> X25519 | 1\n|\n---? /,
  );
  return secretParts.flatMap((part) =>
    Array.from({ length: Math.max(0, part.length - 7) }, (_, at) => part.slice(at, at + 8)),
  );
}

function keyringIn(text: string): Keyring {
  const parsed = parseKeyring(text);
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value;
}

function personOf({ staff }: Keyring, at: number): Keyring['staff'][number] {
  const person = staff[at];
  if (person === undefined) throw new Error('Nobody there');
  return person;
}

function withChecksum(body: object): string {
  const checksum = createHash('sha256').update(canonicalJson(body)).digest('hex');
  return JSON.stringify({ ...body, checksum });
}

test('nobody stands in a keyring under a name that the office could not have typed', async () => {
  const made = async (name: string) => {
    const staff = [{ name, role: 'coordinator', passphrase: 'maple otter' }] as const;
    const { text } = await createKeyring({ storeId: '0'.repeat(32), staff }, sealForNothing);
    return parseKeyring(text);
  };
  expect((await made('आ'.repeat(120))).ok).toBe(true);
  expect(await made('a'.repeat(121))).toEqual(damaged);
  expect(await made('Asha\u202e')).toEqual(damaged);
});
