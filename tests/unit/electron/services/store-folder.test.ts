/** The working store's folder before Chromium opens it. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeUnopenableStore } from '../../../../electron/services/store-folder.ts';

let profile: string;
let store: string;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'sobat-store-'));
  store = join(profile, 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
  mkdirSync(store, { recursive: true });
  mkdirSync(store.replace('.leveldb', '.blob'));
  writeFileSync(join(store, 'CURRENT'), 'MANIFEST-000001\n');
  writeFileSync(join(store, 'MANIFEST-000001'), 'list');
  writeFileSync(join(store, '000004.log'), 'rows');
});

afterEach(() => {
  rmSync(profile, { recursive: true, force: true });
});

test('REL-025 a store whose list of files is gone is emptied, and its large values are taken away', () => {
  rmSync(join(store, 'MANIFEST-000001'));
  removeUnopenableStore(profile);
  expect(readdirSync(join(profile, 'IndexedDB'), { recursive: true })).toEqual([
    'app_desk_0.indexeddb.leveldb',
  ]);
});

test.each([
  ['a store that is all there', () => undefined],
  ['one without the file that names its list', () => rmSync(join(store, 'CURRENT'))],
  ['one whose naming file says nothing', () => writeFileSync(join(store, 'CURRENT'), '')],
  ['one whose naming file leads elsewhere', () => writeFileSync(join(store, 'CURRENT'), '../MANIFEST-1')],
])('%s is left to Chromium', (_what, change) => {
  change();
  removeUnopenableStore(profile);
  expect(existsSync(join(store, '000004.log'))).toBe(true);
});

test('without a store nothing happens', () => {
  rmSync(join(profile, 'IndexedDB'), { recursive: true });
  removeUnopenableStore(profile);
  expect(readdirSync(profile)).toEqual([]);
});
