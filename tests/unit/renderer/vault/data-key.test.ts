/** The data key: wrapped to people, divided by purpose. */

import { hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { armored, sealToRecipients, unarmored } from '../../../../renderer/vault/age-file.ts';
import { toHex, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import {
  createDataKey,
  keysOf,
  unwrapDataKey,
  wipeKeys,
  wrapDataKey,
} from '../../../../renderer/vault/data-key.ts';
import { createIdentity } from '../../../../renderer/vault/identity.ts';
import { frozen, frozenDataKey, frozenKeys } from './frozen-vectors.ts';
import { hasStockAge, stockAgeHint, stockAgeOpens } from './stock-age.ts';

test('the keys of the frozen data key are what they were, by our road and by Node’s', () => {
  expect(keysOf(frozenDataKey)).toEqual(frozenKeys);
  for (const purpose of ['rows', 'journal', 'keyring'] as const) {
    const derived = hkdfSync('sha256', frozenDataKey.secret, '', `sobat/1/${purpose}`, 32);
    expect(toHex(new Uint8Array(derived))).toBe(frozen.dataKey[purpose]);
  }
  expect(toHex(new Uint8Array(hkdfSync('sha256', frozenDataKey.secret, '', 'sobat/1/id', 4)))).toBe(
    frozen.dataKey.id,
  );
});

test('each person a key was wrapped to can unwrap it, and nobody else', async () => {
  const [asha, meera, stranger] = await Promise.all([createIdentity(), createIdentity(), createIdentity()]);
  const key = createDataKey();
  const wrapped = await wrapDataKey(key, [asha.recipient, meera.recipient]);
  expect(await unwrapDataKey(wrapped, asha)).toEqual({ ok: true, value: key });
  expect(await unwrapDataKey(wrapped, meera)).toEqual({ ok: true, value: key });
  expect(await unwrapDataKey(wrapped, stranger)).toEqual({
    ok: false,
    error: { type: 'NotForThisIdentity' },
  });
});

test('a wrapped key that was damaged, or is something else, is a value and not an exception', async () => {
  const asha = await createIdentity();
  const damaged = { ok: false, error: { type: 'WrappedKeyDamaged' } };
  const wrapped = unarmored(await wrapDataKey(createDataKey(), [asha.recipient])) ?? new Uint8Array();
  const flippedEnd = wrapped.with(wrapped.length - 1, (wrapped.at(-1) ?? 0) ^ 1);
  expect(await unwrapDataKey(armored(flippedEnd), asha)).toEqual(damaged);
  expect(await unwrapDataKey('not armor', asha)).toEqual(damaged);
  const somethingElse = await sealToRecipients(toUtf8('a note of 32 bytes, and not a key'), [asha.recipient]);
  expect(await unwrapDataKey(armored(somethingElse), asha)).toEqual(damaged);
});

test('two data keys share no byte strings, and a wiped set of keys is empty', () => {
  const [one, other] = [keysOf(createDataKey()), keysOf(createDataKey())];
  const all = [one, other].flatMap(({ id, rows, journal, keyring }) => [
    id,
    toHex(rows),
    toHex(journal),
    toHex(keyring),
  ]);
  expect(new Set(all).size).toBe(8);
  wipeKeys(one);
  expect([...one.rows, ...one.journal, ...one.keyring].every((byte) => byte === 0)).toBe(true);
});

test('nothing is wrapped to a key that Debian’s age could not open', async () => {
  const { recipient } = await createIdentity();
  await expect(wrapDataKey(createDataKey(), [])).rejects.toThrow(RangeError);
  await expect(wrapDataKey(createDataKey(), [`age1pq1${'q'.repeat(80)}`])).rejects.toThrow(TypeError);
  await expect(wrapDataKey(createDataKey(), [recipient.slice(0, -1)])).rejects.toThrow(TypeError);
});

describe.skipIf(!hasStockAge)(`with nothing but the stock age${stockAgeHint}`, () => {
  test('the recovery key unwraps the data key', async () => {
    const recovery = await createIdentity();
    const key = createDataKey();
    const content = stockAgeOpens(toUtf8(await wrapDataKey(key, [recovery.recipient])), recovery.secret);
    expect(content.toString('latin1')).toMatch(/^sobat data key 1\n/);
    expect(toHex(content.subarray(-32))).toBe(toHex(key.secret));
  });
});
