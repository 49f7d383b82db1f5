/**
 * The one way anything is sealed under the data key: rows, journal entries, the keyring's secrets.
 *
 * Layout: magic (4) | format (1) | key id (4) | nonce (24, random) | XChaCha20-Poly1305 of the padded content, tag last.
 * The first nine bytes and the place are associated data. XChaCha20-Poly1305: draft-irtf-cfrg-xchacha-03; its nonce is long
 * enough to be drawn by chance for every sealing, so nothing has to be counted across crashes and restored backups.
 */

import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fail, ok, type Result } from '../domain/result.ts';
import { encodeFields, type Field } from './associated-data.ts';
import { fromHex, joinBytes, toUtf8, wipe, type Bytes } from './bytes.ts';
import { pad, unpad } from './padding.ts';
import { randomBytes } from './random.ts';

/** Four letters that say what is in the box, and the version of its layout. */
export interface BoxKind {
  readonly magic: string;
  readonly format: number;
}

export interface BoxKey {
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly secret: Uint8Array;
}

/** `changed`: the bytes, or the place they were found in, are not those that were sealed. */
export type BoxProblem = 'notThisKind' | 'newerFormat' | 'otherKey' | 'changed';

const formatAt = 4;
const headerLength = 9;
const nonceLength = 24;
const contentAt = headerLength + nonceLength;

export function sealBox(kind: BoxKind, key: BoxKey, place: readonly Field[], content: Uint8Array): Bytes {
  const header = headerOf(kind, key.id);
  const nonce = randomBytes(nonceLength);
  const padded = pad(content);
  const sealed = xchacha20poly1305(key.secret, nonce, joinBytes(header, encodeFields(place))).encrypt(padded);
  wipe(padded);
  return joinBytes(header, nonce, sealed);
}

export function openBox(
  kind: BoxKind,
  key: BoxKey,
  place: readonly Field[],
  box: Uint8Array,
): Result<Bytes, BoxProblem> {
  const header = headerOf(kind, key.id);
  const problem = headerProblem(header, box);
  if (problem !== undefined) return fail(problem);
  const content = decrypt(key.secret, box, joinBytes(header, encodeFields(place)));
  return content === null ? fail('changed') : ok(content);
}

function headerProblem(header: Uint8Array, box: Uint8Array): BoxProblem | undefined {
  if (box.length <= contentAt) return 'notThisKind';
  const differsAt = header.findIndex((byte, at) => byte !== box[at]);
  if (differsAt === -1) return undefined;
  if (differsAt < formatAt) return 'notThisKind';
  if (differsAt > formatAt) return 'otherKey';
  return (box[formatAt] ?? 0) > (header[formatAt] ?? 0) ? 'newerFormat' : 'notThisKind';
}

/** Kept: an unlock opens every row, and there are as many headers as kinds and keys. */
const headers = new Map<string, Bytes>();

function headerOf({ magic, format }: BoxKind, keyId: string): Bytes {
  const name = `${magic} ${String(format)} ${keyId}`;
  const header = headers.get(name) ?? joinBytes(toUtf8(magic), Uint8Array.of(format), fromHex(keyId));
  headers.set(name, header);
  return header;
}

function decrypt(secret: Uint8Array, box: Uint8Array, associatedData: Uint8Array): Bytes | null {
  const nonce = box.subarray(headerLength, contentAt);
  try {
    const padded = xchacha20poly1305(secret, nonce, associatedData).decrypt(box.subarray(contentAt));
    const content = unpad(padded);
    wipe(padded);
    return content;
  } catch {
    // The cipher throws for one reason only that is not a bug of ours: the tag does not fit.
    return null;
  }
}
