/** XChaCha20-Poly1305 by another road (HChaCha20 by hand, the rest by Node), to hold our frozen bytes against. */

import { createDecipheriv } from 'node:crypto';

const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const columnsAndDiagonals = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

/** draft-irtf-cfrg-xchacha-03, section 2.3: a subkey of the first 16 bytes of the nonce, then RFC 8439 with the other 8. */
export function openByAnotherRoad(
  key: Uint8Array,
  nonce: Uint8Array,
  associatedData: Uint8Array,
  sealed: Uint8Array,
): Uint8Array {
  const shortNonce = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const options = { authTagLength: 16 };
  const decipher = createDecipheriv('chacha20-poly1305', hchacha20(key, nonce), shortNonce, options);
  decipher.setAAD(associatedData, { plaintextLength: sealed.length - 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function hchacha20(key: Uint8Array, nonce: Uint8Array): Buffer {
  const input = Buffer.concat([key, nonce.subarray(0, 16)]);
  const words = Array.from({ length: 12 }, (_, at) => input.readUInt32LE(4 * at));
  const state = Uint32Array.from([...constants, ...words]);
  for (let round = 0; round < 10; round += 1)
    columnsAndDiagonals.forEach((places) => quarterRound(state, places));
  const output = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((word, at) => output.writeUInt32LE(state[word] ?? 0, 4 * at));
  return output;
}

function quarterRound(state: Uint32Array, [a, b, c, d]: readonly [number, number, number, number]): void {
  addAndTurn(state, a, b, d, 16);
  addAndTurn(state, c, d, b, 12);
  addAndTurn(state, a, b, d, 8);
  addAndTurn(state, c, d, b, 7);
}

function addAndTurn(state: Uint32Array, sum: number, addend: number, turned: number, by: number): void {
  state[sum] = (state[sum] ?? 0) + (state[addend] ?? 0);
  const mixed = (state[turned] ?? 0) ^ (state[sum] ?? 0);
  state[turned] = (mixed << by) | (mixed >>> (32 - by));
}
