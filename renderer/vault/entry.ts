/** Sealing one journal entry, bound to its place in the chain of entries. */

import { fail, ok, type Result } from '../domain/result.ts';
import type { Field } from './associated-data.ts';
import type { Bytes } from './bytes.ts';
import type { Keys } from './data-key.ts';
import { openBox, sealBox, type BoxProblem } from './sealed-box.ts';

export interface EntryAddress {
  readonly storeId: string;
  readonly generation: number;
  readonly number: number;
  /** SHA-256 of the frame before this one, or of the journal's header before the first. */
  readonly previousHash: Uint8Array;
  readonly entryId: string;
}

export interface BrokenEntry {
  readonly type: 'BrokenEntry';
  readonly why: BoxProblem;
}

const entry = { magic: 'SBje', format: 1 } as const;

export function sealEntry(keys: Keys, address: EntryAddress, plaintext: Uint8Array): Bytes {
  return sealBox(entry, { id: keys.id, secret: keys.journal }, placeOf(address), plaintext);
}

/** An entry moved, renumbered, or put behind another one than it was written after does not open. */
export function openEntry(keys: Keys, address: EntryAddress, sealed: Uint8Array): Result<Bytes, BrokenEntry> {
  const opened = openBox(entry, { id: keys.id, secret: keys.journal }, placeOf(address), sealed);
  return opened.ok ? ok(opened.value) : fail({ type: 'BrokenEntry', why: opened.error });
}

function placeOf({ storeId, generation, number, previousHash, entryId }: EntryAddress): readonly Field[] {
  return ['sobat/entry', storeId, generation, number, previousHash, entryId];
}
