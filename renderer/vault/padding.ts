/** Padding to buckets, so that the size of a sealed row does not tell how long a name or a note is. */

import type { Bytes } from './bytes.ts';

const smallestBucket = 256;
const endOfContent = 0x80;

/**
 * The bucket for content of this many bytes (the closing mark included): multiples of 256 up to 4 KiB, beyond that eighths
 * of the power of two below, so that padding never costs more than an eighth.
 */
export function bucketFor(length: number): number {
  const step = Math.max(smallestBucket, 2 ** (Math.floor(Math.log2(Math.max(length, 1))) - 3));
  return Math.max(1, Math.ceil(length / step)) * step;
}

/** Content, one byte 0x80, zeros to the bucket's end. */
export function pad(content: Uint8Array): Bytes {
  const padded = new Uint8Array(bucketFor(content.length + 1));
  padded.set(content);
  padded[content.length] = endOfContent;
  return padded;
}

/** The content, or null where the padding is not as `pad` makes it. Only ever called on bytes whose seal was good. */
export function unpad(padded: Uint8Array): Bytes | null {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  if (end < 0 || padded[end] !== endOfContent || bucketFor(end + 1) !== padded.length) return null;
  return padded.slice(0, end);
}
