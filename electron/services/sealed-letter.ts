/** Seals what the shell read for another process, as the preload's `letter-box.ts` opens it: [Note: Sealed on the way]. */

import { createCipheriv, createECDH, createHash, randomBytes } from 'node:crypto';

export interface SealedLetter {
  readonly from: Uint8Array;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Throws where `to` is no point of the curve. `content` is the caller's to wipe. */
export function sealLetter(to: Uint8Array, content: Uint8Array): SealedLetter {
  const own = createECDH('prime256v1');
  const from = own.generateKeys();
  const shared = own.computeSecret(to);
  const key = createHash('sha256').update(shared).digest();
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  shared.fill(0);
  key.fill(0);
  return { from, nonce, sealed };
}
