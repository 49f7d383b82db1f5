/** Journal entries: frozen bytes, and the chain they are bound to. */

import { expect, test } from 'vitest';
import { fromHex, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import { createDataKey, keysOf } from '../../../../renderer/vault/data-key.ts';
import { openEntry, sealEntry, type EntryAddress } from '../../../../renderer/vault/entry.ts';
import { sealRow } from '../../../../renderer/vault/row.ts';
import { frozen, frozenEntryAddress, frozenKeys } from './frozen-vectors.ts';

const content = toUtf8('{"command":"markPresent"}');

test('the frozen entry of format 1 still opens', () => {
  const opened = openEntry(frozenKeys, frozenEntryAddress, fromHex(frozen.entry.sealed));
  expect(opened).toEqual({ ok: true, value: toUtf8(frozen.entry.plaintext) });
});

const other: EntryAddress = {
  storeId: 'f'.repeat(32),
  generation: 4,
  number: 18,
  previousHash: new Uint8Array(32),
  entryId: 'e'.repeat(32),
};

test.each(Object.keys(other) as (keyof EntryAddress)[])(
  'an entry does not open under another %s',
  (field) => {
    const keys = keysOf(createDataKey());
    const sealed = sealEntry(keys, frozenEntryAddress, content);
    const moved = { ...frozenEntryAddress, [field]: other[field] };
    expect(openEntry(keys, moved, sealed)).toEqual({
      ok: false,
      error: { type: 'BrokenEntry', why: 'changed' },
    });
    expect(openEntry(keys, frozenEntryAddress, sealed)).toEqual({ ok: true, value: content });
  },
);

test('an entry of which any byte was flipped is rejected', () => {
  const sealed = fromHex(frozen.entry.sealed);
  for (let at = 0; at < sealed.length; at += 1) {
    const flipped = sealed.with(at, (sealed[at] ?? 0) ^ 1);
    expect(openEntry(frozenKeys, frozenEntryAddress, flipped).ok, `byte ${String(at)}`).toBe(false);
  }
});

test('a row cannot be passed off as an entry', () => {
  const address = { storeId: other.storeId, table: 'members', id: other.entryId, revision: 1, month: null };
  const row = sealRow(frozenKeys, address, content);
  row.set(toUtf8('SBje'));
  expect(openEntry(frozenKeys, frozenEntryAddress, row).ok).toBe(false);
});
