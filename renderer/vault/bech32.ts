/** Bech32 (BIP-173) as age writes its keys: 32 bytes as 58 letters, the last six of them a checksum. */

import { joinBytes, type Bytes } from './bytes.ts';

/** No `1`, `b`, `i` or `o`: nothing that looks like something else. */
export const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const checksumLength = 6;
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Lower case. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const values = regroup(bytes, 8, 5, true) ?? [];
  const sum = remainderOf([...spread(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checksum = Array.from({ length: checksumLength }, (_, at) => (sum >>> (5 * (5 - at))) & 31);
  return `${prefix}1${[...values, ...checksum].map((value) => bech32Letters.charAt(value)).join('')}`;
}

/** The bytes behind a payload (all after the `1`, lower case), or null where letters or checksum are not right. */
export function decodeBech32(prefix: string, payload: string): Bytes | null {
  const values = valuesOf(payload);
  if (values === null || values.length < checksumLength || !hasGoodChecksum(prefix, values)) return null;
  const bytes = regroup(values.slice(0, -checksumLength), 5, 8, false);
  return bytes === null ? null : joinBytes(Uint8Array.from(bytes));
}

/** Letters to numbers from 0 to 31; null where a letter is none of Bech32's. */
export function valuesOf(payload: string): number[] | null {
  const values = Array.from(payload, (letter) => bech32Letters.indexOf(letter));
  return values.includes(-1) ? null : values;
}

export function hasGoodChecksum(prefix: string, values: readonly number[]): boolean {
  return remainderOf([...spread(prefix), ...values]) === 1;
}

function spread(prefix: string): number[] {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

/** The remainder of the polynomial these values stand for, by the generator of BIP-173. */
function remainderOf(values: readonly number[]): number {
  let remainder = 1;
  for (const value of values) {
    const top = remainder >>> 25;
    remainder = ((remainder & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) remainder ^= generator;
    });
  }
  return remainder;
}

/** Groups of `from` bits to groups of `to` bits; without padding, left-over bits must be few and zero. */
function regroup(values: Iterable<number>, from: number, to: number, withPadding: boolean): number[] | null {
  const groups: number[] = [];
  let pending = 0;
  let bits = 0;
  for (const value of values) {
    pending = ((pending << from) | value) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push((pending >>> bits) & (2 ** to - 1));
    }
  }
  const left = pending & (2 ** bits - 1);
  if (withPadding) return bits === 0 ? groups : [...groups, left << (to - bits)];
  return bits < from && left === 0 ? groups : null;
}
