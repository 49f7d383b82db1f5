/** The frozen bytes of tests/fixtures/vectors, read with their types. */

import { readFileSync } from 'node:fs';
import type { DataKey, Keys } from '../../../../renderer/vault/data-key.ts';
import { fromHex } from '../../../../renderer/vault/bytes.ts';
import type { EntryAddress } from '../../../../renderer/vault/entry.ts';
import type { Identity } from '../../../../renderer/vault/identity.ts';
import type { RowAddress } from '../../../../renderer/vault/row.ts';

interface FrozenBox<Address> {
  readonly address: Address;
  readonly plaintext: string;
  readonly nonce: string;
  readonly sealed: string;
}

interface FrozenVectors {
  readonly dataKey: Record<'secret' | 'id' | 'rows' | 'journal' | 'keyring', string>;
  readonly rows: readonly FrozenBox<RowAddress>[];
  readonly entry: FrozenBox<Omit<EntryAddress, 'previousHash'> & { readonly previousHash: string }>;
  readonly signing: Record<'secret' | 'publicKey' | 'message' | 'signature' | 'fingerprint', string>;
  readonly keyring: {
    readonly text: string;
    readonly passphrases: readonly [string, string];
    readonly identities: readonly [Identity, Identity];
    readonly recovery: Identity & { readonly groups: readonly string[] };
    readonly signingSecret: string;
  };
}

const path = new URL('../../../fixtures/vectors/vault-1.json', import.meta.url);
export const frozen = JSON.parse(readFileSync(path, 'utf8')) as FrozenVectors;

export const frozenDataKey: DataKey = { id: frozen.dataKey.id, secret: fromHex(frozen.dataKey.secret) };

export const frozenKeys: Keys = {
  id: frozen.dataKey.id,
  rows: fromHex(frozen.dataKey.rows),
  journal: fromHex(frozen.dataKey.journal),
  keyring: fromHex(frozen.dataKey.keyring),
};

export const frozenEntryAddress: EntryAddress = {
  ...frozen.entry.address,
  previousHash: fromHex(frozen.entry.address.previousHash),
};
