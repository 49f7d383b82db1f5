/** Rows: frozen bytes, round trips, and every way of moving or changing one. */

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeFields } from '../../../../renderer/vault/associated-data.ts';
import { fromHex, joinBytes, toHex, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import { createDataKey, keysOf } from '../../../../renderer/vault/data-key.ts';
import { sealEntry } from '../../../../renderer/vault/entry.ts';
import { unpad } from '../../../../renderer/vault/padding.ts';
import { openRow, sealRow, type RowAddress } from '../../../../renderer/vault/row.ts';
import { openByAnotherRoad } from './another-xchacha.ts';
import { frozen, frozenEntryAddress, frozenKeys } from './frozen-vectors.ts';

const storeId = '0'.repeat(31).concat('1');
const address: RowAddress = {
  storeId,
  table: 'meetings',
  id: 'a'.repeat(32),
  revision: 3,
  month: '2026-11',
};
const keys = keysOf(createDataKey());
const content = toUtf8('{"calledBy":"Asha"}');

afterEach(() => vi.restoreAllMocks());

describe('the frozen rows of format 1', () => {
  test.each(frozen.rows)('a row of $address.table still opens', ({ address: place, plaintext, sealed }) => {
    expect(openRow(frozenKeys, place, fromHex(sealed))).toEqual({ ok: true, value: toUtf8(plaintext) });
  });

  test.each(frozen.rows)('a row of $address.table is still sealed to the same bytes', (vector) => {
    drawAlways(vector.nonce);
    expect(toHex(sealRow(frozenKeys, vector.address, toUtf8(vector.plaintext)))).toBe(vector.sealed);
  });

  test.each(frozen.rows)('another implementation opens a row of $address.table', (vector) => {
    const { storeId: store, table, id, revision, month } = vector.address;
    const sealed = fromHex(vector.sealed);
    const place = encodeFields(['sobat/row', store, table, id, revision, month]);
    const associatedData = joinBytes(toUtf8('SBrw'), Uint8Array.of(1), fromHex(frozenKeys.id), place);
    const opened = openByAnotherRoad(
      frozenKeys.rows,
      sealed.subarray(9, 33),
      associatedData,
      sealed.subarray(33),
    );
    expect(toHex(unpad(opened) ?? content)).toBe(toHex(toUtf8(vector.plaintext)));
  });
});

test('whatever a record holds comes back as it was', () => {
  const anyAddress = fc.record({
    storeId: fc.string(),
    table: fc.string(),
    id: fc.string(),
    revision: fc.nat(),
    month: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(anyAddress, fc.uint8Array({ maxLength: 3000 }), (place, plaintext) => {
      const opened = openRow(keys, place, sealRow(keys, place, plaintext));
      expect(opened.ok && toHex(opened.value)).toBe(toHex(plaintext));
    }),
  );
});

describe('a row that is not what it was', () => {
  const sealed = sealRow(keys, address, content);

  test('is rejected whichever byte of it is flipped', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      for (const bit of [1, 0x80]) {
        const flipped = sealed.slice();
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        expect(openRow(keys, address, flipped).ok, `byte ${String(at)}`).toBe(false);
      }
    }
  });

  test('is rejected wherever it was cut off, and with anything behind it', () => {
    for (let length = 0; length < sealed.length; length += 1) {
      expect(openRow(keys, address, sealed.subarray(0, length)).ok).toBe(false);
    }
    expect(openRow(keys, address, joinBytes(sealed, Uint8Array.of(0))).ok).toBe(false);
  });

  test('says what is wrong with it', () => {
    const why = (bytes: Uint8Array) => {
      const opened = openRow(keys, address, bytes);
      return opened.ok ? undefined : opened.error;
    };
    const withByte = (at: number, value: number) => sealed.with(at, value);
    expect(why(withByte(0, 0))).toEqual({ type: 'BrokenRow', why: 'notThisKind' });
    expect(why(withByte(4, 2))).toEqual({ type: 'BrokenRow', why: 'newerFormat' });
    expect(why(withByte(4, 0))).toEqual({ type: 'BrokenRow', why: 'notThisKind' });
    expect(why(withByte(60, (sealed[60] ?? 0) ^ 1))).toEqual({ type: 'BrokenRow', why: 'changed' });
    expect(why(sealRow(keysOf(createDataKey()), address, content))).toEqual({
      type: 'BrokenRow',
      why: 'otherKey',
    });
  });
});

describe('a row in the wrong place', () => {
  const other: RowAddress = {
    storeId: 'f'.repeat(32),
    table: 'members',
    id: 'b'.repeat(32),
    revision: 4,
    month: '2026-12',
  };

  test.each(Object.keys(other) as (keyof RowAddress)[])('does not open under another %s', (field) => {
    const sealed = sealRow(keys, address, content);
    const moved = { ...address, [field]: other[field] };
    expect(openRow(keys, moved, sealed)).toEqual({ ok: false, error: { type: 'BrokenRow', why: 'changed' } });
    expect(openRow(keys, address, sealed).ok).toBe(true);
  });

  test('does not open when its month was taken away', () => {
    expect(openRow(keys, { ...address, month: null }, sealRow(keys, address, content)).ok).toBe(false);
  });

  test('does not open when letters moved from one field to the next', () => {
    const sealed = sealRow(keys, { ...address, table: 'meetings', id: 'abc' }, content);
    expect(openRow(keys, { ...address, table: 'meeting', id: 'sabc' }, sealed).ok).toBe(false);
  });

  test('is not a journal entry, even with its first letters exchanged', () => {
    const entry = sealEntry(keys, frozenEntryAddress, content);
    entry.set(toUtf8('SBrw'));
    expect(openRow(keys, address, entry).ok).toBe(false);
  });
});

test('no two of 20,000 sealings share a nonce, nor does the same record look the same twice', () => {
  const nonces = new Set<string>();
  for (let count = 0; count < 20_000; count += 1)
    nonces.add(toHex(sealRow(keys, address, content).subarray(9, 33)));
  expect(nonces.size).toBe(20_000);
});

test('names of different length give rows of the same size', () => {
  const sizes = ['', 'Om', 'Asha', 'Venkataramanarayana Subrahmanyam'].map(
    (name) => sealRow(keys, address, toUtf8(name)).length,
  );
  expect(new Set(sizes).size).toBe(1);
});

function drawAlways(nonce: string): void {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    (array as Uint8Array).set(fromHex(nonce));
    return array;
  });
}
