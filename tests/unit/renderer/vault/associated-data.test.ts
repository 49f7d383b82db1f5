/** [Note: One reading of associated data], held against fields made to be confused. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFields, type Field } from '../../../../renderer/vault/associated-data.ts';
import { toHex } from '../../../../renderer/vault/bytes.ts';

const hex = (...fields: readonly Field[]) => toHex(encodeFields(fields));

test('two places have the same bytes only if they are the same place', () => {
  const small = fc.oneof(
    fc.constantFrom('', '0', 'a', 'ab', 'b', 'null', null, 0, 1, 10),
    fc.uint8Array({ maxLength: 2 }),
  );
  const fields = fc.array(small, { maxLength: 4 });
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      const isSame = JSON.stringify(one.map(spelled)) === JSON.stringify(other.map(spelled));
      expect(hex(...one) === hex(...other)).toBe(isSame);
    }),
    { numRuns: 2000 },
  );
});

test('kinds are told apart, and lengths come first', () => {
  expect(hex('ab', 'c')).not.toBe(hex('a', 'bc'));
  expect(new Set([hex(null), hex(''), hex('null'), hex(), hex(new Uint8Array())]).size).toBe(5);
  expect(hex(7)).not.toBe(hex('7'));
  expect(hex('é', null, 12)).toBe('7400000002c3a930000000006e000000023132');
});

test('what could be written in two ways is refused', () => {
  expect(() => hex('\ud800')).toThrow(TypeError);
  expect(() => hex(1.5)).toThrow(TypeError);
  expect(() => hex(Number.NaN)).toThrow(TypeError);
  expect(() => hex(2 ** 53)).toThrow(TypeError);
});

function spelled(field: Field): unknown {
  return field instanceof Uint8Array ? { bytes: [...field] } : field;
}
