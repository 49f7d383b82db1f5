/** One spelling for one value. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';

test('keys are sorted at every depth and undefined is left out', () => {
  expect(canonicalJson({ b: 1, a: { d: null, c: undefined, B: 'क' } })).toBe(
    '{"a":{"B":"क","d":null},"b":1}',
  );
});

test('it reads back as the value it was written from', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    }),
  );
});

test('the order in which fields were set does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (fields) => {
      const turned = Object.fromEntries(Object.entries(fields).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(Object.fromEntries(Object.entries(fields))));
    }),
  );
});

test('what is no part of a record is a bug and throws', () => {
  for (const value of [Number.NaN, new Date(0), () => 1, undefined, 1n, [undefined]]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  }
});
