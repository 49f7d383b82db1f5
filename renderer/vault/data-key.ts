/** The office's data key: made, wrapped to everybody who may open the office, and divided by purpose. */

import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fail, ok, type Result } from '../domain/result.ts';
import { armored, openWithIdentity, sealToRecipients, unarmored } from './age-file.ts';
import { joinBytes, toHex, toUtf8, wipe, type Bytes } from './bytes.ts';
import type { Identity } from './identity.ts';
import { randomBytes } from './random.ts';

export interface DataKey {
  /** Eight hexadecimal digits; stands in the clear in every row, to tell old keys from new ones. */
  readonly id: string;
  readonly secret: Bytes;
}

/** One key a purpose: a row can never be passed off as a journal entry, whatever its layout. */
export interface Keys {
  readonly id: string;
  readonly rows: Bytes;
  readonly journal: Bytes;
  readonly keyring: Bytes;
}

/** The wrapped key is not for this identity, or is not what it was. */
export type UnwrapProblem = { readonly type: 'NotForThisIdentity' } | { readonly type: 'WrappedKeyDamaged' };

const secretLength = 32;
const wrapMark = toUtf8('sobat data key 1\n');

export function createDataKey(): DataKey {
  return dataKeyOf(randomBytes(secretLength));
}

/** An armored age file; inside, a line that says what it is and the 32 bytes. */
export async function wrapDataKey(key: DataKey, recipients: readonly string[]): Promise<string> {
  const content = joinBytes(wrapMark, key.secret);
  const sealed = await sealToRecipients(content, recipients);
  wipe(content);
  return armored(sealed);
}

export async function unwrapDataKey(
  wrapped: string,
  identity: Identity,
): Promise<Result<DataKey, UnwrapProblem>> {
  const sealed = unarmored(wrapped);
  if (sealed === null) return fail({ type: 'WrappedKeyDamaged' });
  const opened = await openWithIdentity(sealed, identity);
  if (!opened.ok) {
    return fail({ type: opened.error.type === 'WrongKey' ? 'NotForThisIdentity' : 'WrappedKeyDamaged' });
  }
  const secret = secretIn(opened.value);
  wipe(opened.value);
  return secret === null ? fail({ type: 'WrappedKeyDamaged' }) : ok(dataKeyOf(secret));
}

function secretIn(content: Bytes): Bytes | null {
  const isOurs = toHex(content.subarray(0, wrapMark.length)) === toHex(wrapMark);
  return isOurs && content.length === wrapMark.length + secretLength ? content.slice(wrapMark.length) : null;
}

export function keysOf(key: DataKey): Keys {
  return {
    id: key.id,
    rows: subkey(key.secret, 'rows', 32),
    journal: subkey(key.secret, 'journal', 32),
    keyring: subkey(key.secret, 'keyring', 32),
  };
}

/** The id follows from the secret, so the two can never be mixed up; four derived bytes tell nothing of the other 32. */
function dataKeyOf(secret: Bytes): DataKey {
  return { id: toHex(subkey(secret, 'id', 4)), secret };
}

/** HKDF with SHA-256 (RFC 5869), no salt: the data key is uniformly random already. */
function subkey(secret: Uint8Array, purpose: string, length: number): Bytes {
  return joinBytes(hkdf(sha256, secret, undefined, toUtf8(`sobat/1/${purpose}`), length));
}

/** Ends the use of keys that were derived for one moment. */
export function wipeKeys(keys: Keys): void {
  wipe(keys.rows, keys.journal, keys.keyring);
}
