/** Identities behind passphrases: who gets in, who does not, and what is refused before anything is derived. */

import { identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { armored, unarmored } from '../../../../renderer/vault/age-file.ts';
import { toUtf8, type Bytes } from '../../../../renderer/vault/bytes.ts';
import {
  createIdentity,
  identityOf,
  openIdentity,
  sealIdentity,
} from '../../../../renderer/vault/identity.ts';
import { frozen } from './frozen-vectors.ts';
import { sealQuickly } from '../../../support/quick-sealing.ts';

const [asha] = frozen.keyring.identities;
const passphrase = 'caf\u00e9 maple otter lantern';
let file: string;

beforeAll(async () => {
  file = await sealQuickly(asha, passphrase);
});

test('what a passphrase sealed at full cost, the same passphrase opens', async () => {
  const identity = await createIdentity();
  const sealed = await sealIdentity(identity, 'quiet river');
  expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  expect(headerOf(sealed)).toMatch(/\n-> scrypt [\w+/]{22} 18\n/);
  expect(await openIdentity(sealed, 'quiet river')).toEqual({ ok: true, value: identity });
});

test('the other composition of the same letters is the same passphrase', async () => {
  expect(passphrase.normalize('NFD')).not.toBe(passphrase);
  expect(await openIdentity(file, passphrase.normalize('NFD'))).toEqual({ ok: true, value: asha });
});

test.each([
  ['nothing', ''],
  ['one letter', 'c'],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['emoji', '🌧️🪷🙂'],
  ['a space at the end', `${passphrase} `],
  ['another keyboard layout', 'cqfé ,qple otter lqntern'],
  ['capitals', passphrase.toUpperCase()],
])('%s is a wrong passphrase, and costs a derivation all the same', async (_, typed) => {
  const began = performance.now();
  expect(await openIdentity(file, typed)).toEqual({ ok: false, error: { type: 'WrongPassphrase' } });
  // A refusal without derivation takes about a millisecond; 2^16 takes hundreds.
  expect(performance.now() - began).toBeGreaterThan(40);
});

describe('a key file that asks for too much, or is none', () => {
  test.each(['19', '20', '21', '22', '63', '99999999999999999999'])(
    'work factor %s is too costly',
    async (factor) => {
      const error = { type: 'TooCostly', workFactor: Number(factor) };
      expect(await refusedAtOnce(withFactor(factor))).toEqual({ ok: false, error });
    },
  );

  test.each(['018', '-1', '1e9', '0', '15', '1', '', '+18', '18 ', ' 18', '0x12', '18\r', '१८', '18.0'])(
    'work factor "%s" is not one of ours',
    async (factor) => {
      expect(await refusedAtOnce(withFactor(factor))).toEqual({
        ok: false,
        error: { type: 'NotAnIdentityFile' },
      });
    },
  );

  test('two scrypt stanzas, a file for a key, text, and megabytes are refused without a derivation', async () => {
    const notOurs = { ok: false, error: { type: 'NotAnIdentityFile' } };
    const header = headerOf(file);
    const stanza = /-> scrypt [^-]+/.exec(header)?.[0] ?? '';
    expect(await refusedAtOnce(withHeader(header.replace(stanza, stanza + stanza)))).toEqual(notOurs);
    expect(await refusedAtOnce(withHeader(header.replace('scrypt', 'X25519')))).toEqual(notOurs);
    expect(await refusedAtOnce('hello')).toEqual(notOurs);
    expect(await refusedAtOnce('')).toEqual(notOurs);
    expect(await refusedAtOnce(file + '\n'.repeat(10_000_000))).toEqual(notOurs);
    expect(await refusedAtOnce(frozen.keyring.text)).toEqual(notOurs);
  });

  test('a right passphrase for a file that holds no key, or two, opens nothing', async () => {
    const two = { ...asha, secret: `${asha.secret}\n${asha.secret}` };
    expect((await openIdentity(await sealQuickly(two, passphrase), passphrase)).ok).toBe(false);
    const none = { ...asha, secret: 'a diary' };
    expect((await openIdentity(await sealQuickly(none, passphrase), passphrase)).ok).toBe(false);
  });

  test('a key file whose end was damaged is not an identity file, though the passphrase is right', async () => {
    const sealed = bytesOf(file);
    const damaged = armored(sealed.with(sealed.length - 1, (sealed.at(-1) ?? 0) ^ 1));
    expect(await openIdentity(damaged, passphrase)).toEqual({
      ok: false,
      error: { type: 'NotAnIdentityFile' },
    });
  });
});

test('comments, as age-keygen writes them, are passed over', async () => {
  const commented = { ...asha, secret: `# created: 2026-11-22\n# public key: …\n${asha.secret}` };
  expect(await openIdentity(await sealQuickly(commented, passphrase), passphrase)).toEqual({
    ok: true,
    value: asha,
  });
});

test('our recipient of a secret is the library’s, and a secret with a slip is none', async () => {
  const identity = await createIdentity();
  expect(identity.recipient).toBe(await identityToRecipient(identity.secret));
  expect(identityOf(identity.secret)).toEqual(identity);
  expect(identityOf(identity.secret.toLowerCase())).toBeNull();
  expect(
    identityOf(`${identity.secret.slice(0, -1)}${identity.secret.endsWith('Q') ? 'P' : 'Q'}`),
  ).toBeNull();
});

async function refusedAtOnce(text: string) {
  const began = performance.now();
  const result = await openIdentity(text, passphrase);
  expect(performance.now() - began).toBeLessThan(100);
  return result;
}

function withFactor(factor: string): string {
  return withHeader(headerOf(file).replace(/(-> scrypt \S+) 16\n/, `$1 ${factor}\n`));
}

function withHeader(header: string): string {
  const sealed = bytesOf(file);
  const body = sealed.subarray(headerOf(file).length);
  return armored(Uint8Array.from([...toUtf8(header), ...body]));
}

function headerOf(text: string): string {
  const whole = Buffer.from(bytesOf(text)).toString('latin1');
  return whole.slice(0, whole.indexOf('\n', whole.indexOf('\n---') + 1) + 1);
}

function bytesOf(text: string): Bytes {
  return unarmored(text) ?? new Uint8Array();
}
