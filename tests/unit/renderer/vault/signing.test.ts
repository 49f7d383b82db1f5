/** The office's signature and the fingerprint on its recovery sheet. */

import { createPublicKey, verify as verifyByNode } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromHex, toHex, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import { createSha256 } from '../../../../renderer/vault/hash.ts';
import {
  createSigningKey,
  fingerprint,
  publicKeyOf,
  sign,
  verify,
} from '../../../../renderer/vault/signing.ts';
import { frozen } from './frozen-vectors.ts';

const { secret, publicKey, message, signature } = frozen.signing;

test('the frozen key signs and reads as it did', () => {
  expect(toHex(publicKeyOf(fromHex(secret)))).toBe(publicKey);
  expect(toHex(sign(fromHex(secret), toUtf8(message)))).toBe(signature);
  expect(fingerprint(fromHex(publicKey))).toBe(frozen.signing.fingerprint);
});

test('Node verifies what we sign', () => {
  const { secret: own, publicKey: ownPublic } = createSigningKey();
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), ownPublic]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  expect(verifyByNode(null, toUtf8(message), key, sign(own, toUtf8(message)))).toBe(true);
});

test('a signature of other words, another key or wrong length is no signature', () => {
  const [words, key, mark] = [toUtf8(message), fromHex(publicKey), fromHex(signature)];
  expect(verify(key, words, mark)).toBe(true);
  expect(verify(key, toUtf8(`${message}.`), mark)).toBe(false);
  expect(verify(createSigningKey().publicKey, words, mark)).toBe(false);
  expect(verify(key, words, mark.with(3, (mark[3] ?? 0) ^ 1))).toBe(false);
  expect(verify(key, words, mark.subarray(1))).toBe(false);
  expect(verify(new Uint8Array(), words, mark)).toBe(false);
  expect(verify(new Uint8Array(32).fill(255), words, mark)).toBe(false);
});

test('a fingerprint is five groups of four that nobody misreads', () => {
  const seen = Array.from({ length: 50 }, () => fingerprint(createSigningKey().publicKey));
  expect(seen.filter((each) => !/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){4}$/.test(each))).toEqual([]);
  expect(new Set(seen).size).toBe(50);
});

test('a hash of pieces is the hash of the whole', () => {
  const abc = createSha256().update(toUtf8('a')).update(toUtf8('')).update(toUtf8('bc')).digest();
  expect(toHex(abc)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
