/** SHA-256 for what comes in pieces. */

import { sha256 } from '@noble/hashes/sha2.js';
import { joinBytes, type Bytes } from './bytes.ts';

export interface RunningHash {
  update(piece: Uint8Array): RunningHash;
  /** 32 bytes; the hash takes nothing more afterwards. */
  digest(): Bytes;
}

export function createSha256(): RunningHash {
  const hash = sha256.create();
  const running: RunningHash = {
    update(piece) {
      hash.update(piece);
      return running;
    },
    digest: () => joinBytes(hash.digest()),
  };
  return running;
}
