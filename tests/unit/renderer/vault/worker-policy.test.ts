/** [Note: Two workers, by address]: what the one policy of the window admits. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeriveRequest } from '../../../../renderer/vault/derive.worker.ts';

const started: { url: string; options: unknown }[] = [];
const createPolicy = vi.fn((_name: string, rules: object) => rules);
const terminate = vi.fn();
let answer: unknown = { type: 'failed' };

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly terminate = terminate;

  constructor(url: string, options: unknown) {
    started.push({ url, options });
  }

  postMessage(_request: DeriveRequest): void {
    queueMicrotask(() => (answer === undefined ? this.onerror?.() : this.onmessage?.({ data: answer })));
  }
}

// The set-up of unit tests puts the plain functions in its place; here the road to the worker itself is meant.
vi.unmock('../../../../renderer/vault/derive-in-worker.ts');

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('app://sobat/index.html'));
  vi.stubGlobal('trustedTypes', { createPolicy });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  started.length = 0;
});

async function loadPolicy() {
  return await import('../../../../renderer/vault/worker-policy.ts');
}

test('our two workers start as modules, through one policy made once', async () => {
  const { createTrustedWorker } = await loadPolicy();
  createTrustedWorker('/workers/derive.worker.js');
  createTrustedWorker('/workers/archive.worker.js');
  expect(started).toEqual([
    { url: 'app://sobat/workers/derive.worker.js', options: { type: 'module' } },
    { url: 'app://sobat/workers/archive.worker.js', options: { type: 'module' } },
  ]);
  expect(createPolicy).toHaveBeenCalledTimes(1);
  expect(createPolicy.mock.calls[0]?.[0]).toBe('sobat-worker');
});

test.each([
  'https://example.org/workers/derive.worker.js',
  '//example.org/workers/derive.worker.js',
  'app://other/workers/derive.worker.js',
  'blob:app://sobat/5f0c',
  'data:text/javascript,1',
  'javascript:1',
  '/workers/derive.worker.js?x',
  '/workers/derive.worker.js#x',
  '/workers/../workers/other.js',
  '/workers/derive.worker.js/',
  '/index.html',
  '',
])('no worker starts from %j', async (url) => {
  const { createTrustedWorker } = await loadPolicy();
  expect(() => createTrustedWorker(url)).toThrow(TypeError);
  expect(started).toEqual([]);
});

test('without workers there is no derivation in the window instead', async () => {
  vi.stubGlobal('Worker', undefined);
  const { openIdentityInWorker } = await import('../../../../renderer/vault/derive-in-worker.ts');
  await expect(openIdentityInWorker('file', 'passphrase')).rejects.toThrow('no workers');
});

test('the worker’s answer is handed on, and the worker is ended whatever happens', async () => {
  vi.doMock('../../../../renderer/vault/derive.worker.ts?worker&url', () => ({
    default: '/workers/derive.worker.js',
  }));
  const { openIdentityInWorker, sealIdentityInWorker } =
    await import('../../../../renderer/vault/derive-in-worker.ts');
  const refused = { ok: false, error: { type: 'WrongPassphrase' } };
  answer = { type: 'opened', result: refused };
  expect(await openIdentityInWorker('file', 'passphrase')).toEqual(refused);
  answer = { type: 'sealed', file: 'armored' };
  expect(await sealIdentityInWorker({ secret: '', recipient: '' }, 'passphrase')).toBe('armored');
  answer = { type: 'failed' };
  await expect(openIdentityInWorker('file', 'passphrase')).rejects.toThrow();
  answer = undefined;
  await expect(openIdentityInWorker('file', 'passphrase')).rejects.toThrow();
  expect(terminate).toHaveBeenCalledTimes(4);
});
