/** Padding: sizes tell little, content comes back exactly. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketFor, pad, unpad } from '../../../../renderer/vault/padding.ts';

test('content of any length comes back, zeros and marks at its end included', () => {
  const tail = fc.array(fc.constantFrom(0, 0x80), { maxLength: 20 });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), tail, (head, end) => {
      const content = Uint8Array.from([...head, ...end]);
      expect(unpad(pad(content))).toEqual(content);
    }),
  );
});

test('buckets are few, and padding costs at most an eighth', () => {
  expect([1, 255, 256, 257, 731, 4096].map(bucketFor)).toEqual([256, 256, 256, 512, 768, 4096]);
  for (const length of [4097, 5000, 65_537, 1_000_000]) {
    expect(bucketFor(length)).toBeGreaterThanOrEqual(length);
    expect(bucketFor(length)).toBeLessThanOrEqual(length * 1.125);
  }
  expect(new Set(Array.from({ length: 65_536 }, (_, length) => bucketFor(length))).size).toBeLessThan(60);
});

test('padding that `pad` does not make is refused', () => {
  const padded = pad(Uint8Array.of(1, 2, 3));
  expect(unpad(new Uint8Array(256))).toBeNull();
  expect(unpad(new Uint8Array())).toBeNull();
  expect(unpad(padded.with(255, 1))).toBeNull();
  expect(unpad(padded.subarray(0, 100))).toBeNull();
});
