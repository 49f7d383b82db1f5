/** The road through the worker, with the worker's file on this thread and every message cloned as the engine would. */

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type * as InWorker from '../../../../renderer/archive/in-worker.ts';
import { makeUpHeader, makeUpKeys, makeUpTables, type MadeUpKeys } from './made-up-archive.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';

type Listener = (event: { data: unknown }) => void;

const started: { terminated: boolean; received: string[] }[] = [];

vi.mock('../../../../renderer/archive/archive.worker.ts?worker&url', () => ({
  default: '/workers/archive.worker.js',
}));
vi.mock('../../../../renderer/vault/worker-policy.ts', () => ({
  createTrustedWorker: () => createWorkerHere(),
}));

let inside: Listener | undefined;
let outside: Listener | undefined;

/** As a real worker: two sides that share nothing, and messages that arrive later. */
function createWorkerHere() {
  const facts = { terminated: false, received: [] as string[] };
  started.push(facts);
  const worker = {
    set onmessage(listener: Listener) {
      outside = (event) => {
        facts.received.push((event.data as { type: string }).type);
        listener(event);
      };
    },
    postMessage(data: unknown, transfer: Transferable[] = []) {
      const copy = structuredClone(data, { transfer });
      setTimeout(() => inside?.({ data: copy }));
    },
    terminate() {
      facts.terminated = true;
    },
  };
  return worker;
}

let keys: MadeUpKeys;

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => (inside = listener));
  vi.stubGlobal('postMessage', (data: unknown, options: { transfer: Transferable[] }) => {
    const copy = structuredClone(data, options);
    setTimeout(() => outside?.({ data: copy }));
  });
  await import('../../../../renderer/archive/archive.worker.ts');
  keys = await makeUpKeys();
});

afterEach(() => started.splice(0));
afterAll(() => vi.unstubAllGlobals());

/** All other tests do without workers; here the real road is meant. */
function roadThroughWorker() {
  return vi.importActual<typeof InWorker>('../../../../renderer/archive/in-worker.ts');
}

test('a backup made and opened in the worker holds every record, and both workers are ended', async () => {
  const { openArchiveInWorker, sealArchiveInWorker } = await roadThroughWorker();
  const tables = makeUpTables(600);
  const bytes = await sealArchiveInWorker({ header: makeUpHeader(keys), tables });
  const opened = await openArchiveInWorker(bytes, keys.staff);
  expect(opened.ok && canonicalJson(opened.value.tables)).toBe(canonicalJson(tables));
  expect(opened.ok && opened.value.counts.members).toBe(600);
  expect(bytes.length, 'the bytes stay usable after they were opened').toBeGreaterThan(0);
  expect(started.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(started[0]?.received.filter((type) => type === 'more').length).toBeGreaterThan(5);
});

test('a wrong key comes back from the worker as a value, without a record', async () => {
  const { openArchiveInWorker, sealArchiveInWorker } = await roadThroughWorker();
  const bytes = await sealArchiveInWorker({ header: makeUpHeader(keys), tables: makeUpTables(3) });
  expect(await openArchiveInWorker(bytes, keys.stranger)).toEqual({ ok: false, error: { type: 'WrongKey' } });
  expect(started[1]?.received).toEqual(['opened']);
});

test('a header that cannot be sealed ends the worker with an error that names nobody', async () => {
  const { sealArchiveInWorker } = await roadThroughWorker();
  const header = { ...makeUpHeader(keys), storeId: 'Asha Kulkarni' };
  await expect(sealArchiveInWorker({ header, tables: {} })).rejects.toThrow(
    'The archive worker failed: Error',
  );
  expect(started[0]?.terminated).toBe(true);
});
