/** The office's signature: Ed25519 (RFC 8032) over an archive, and a fingerprint people can compare on paper. */

import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joinBytes, toUtf8, type Bytes } from './bytes.ts';
import { randomBytes } from './random.ts';

export interface SigningKey {
  readonly secret: Bytes;
  readonly publicKey: Bytes;
}

const groupLength = 4;
const groupCount = 5;
/** Digits and capitals without 0, 1, I and O. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export function createSigningKey(): SigningKey {
  const secret = randomBytes(32);
  return { secret, publicKey: publicKeyOf(secret) };
}

export function publicKeyOf(secret: Uint8Array): Bytes {
  return joinBytes(ed25519.getPublicKey(secret));
}

/** 64 bytes. */
export function sign(secret: Uint8Array, message: Uint8Array): Bytes {
  return joinBytes(ed25519.sign(message, secret));
}

/** False for anything that is not this key's signature of this message, bytes of the wrong length included. */
export function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/**
 * Five groups of four, such as `K7QM-3HDW-…`: 100 bits of SHA-256, too many for anybody to find a second key with the same
 * ones, few enough to compare with the recovery sheet by eye.
 */
export function fingerprint(publicKey: Uint8Array): string {
  const hash = sha256(joinBytes(toUtf8('sobat fingerprint 1\n'), publicKey));
  const groups = Array.from({ length: groupCount }, (_, group) =>
    Array.from({ length: groupLength }, (__, at) =>
      letters.charAt(fiveBits(hash, group * groupLength + at)),
    ).join(''),
  );
  return groups.join('-');
}

function fiveBits(hash: Uint8Array, at: number): number {
  const bit = at * 5;
  const twoBytes = ((hash[bit >>> 3] ?? 0) << 8) | (hash[(bit >>> 3) + 1] ?? 0);
  return (twoBytes >>> (11 - (bit & 7))) & 31;
}
