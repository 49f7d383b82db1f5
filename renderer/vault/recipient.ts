/** Recipients: the public halves of identities, kept secret all the same, because age has no signatures. */

import { x25519 } from '@noble/curves/ed25519.js';
import { decodeBech32, encodeBech32 } from './bech32.ts';

const recipientPrefix = 'age';

/** `age1…` of an X25519 key; the tagged and post-quantum kinds are longer, and not ours. */
export function isRecipient(text: string): boolean {
  return /^age1[a-z0-9]{58}$/.test(text) && decodeBech32(recipientPrefix, text.slice(4))?.length === 32;
}

export function recipientOf(secret: Uint8Array): string {
  return encodeBech32(recipientPrefix, x25519.getPublicKey(secret));
}
