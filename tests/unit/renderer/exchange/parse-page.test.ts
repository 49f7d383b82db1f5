/** The page that reads foreign files: one answer to its own preload, none to anybody else. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface PageMessage {
  readonly data: unknown;
  readonly source: unknown;
  readonly ports: readonly { postMessage(answer: unknown): void }[];
}

let listeners: Set<(event: PageMessage) => void>;
let page: { addEventListener: unknown; removeEventListener: unknown };
let answers: unknown[];
const port = { postMessage: (answer: unknown) => answers.push(answer) };
const bytes = new TextEncoder().encode('Name\nAsha\n').buffer;

beforeEach(async () => {
  listeners = new Set();
  answers = [];
  page = {
    addEventListener: (_: string, listener: (event: PageMessage) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: PageMessage) => void) => listeners.delete(listener),
  };
  vi.stubGlobal('window', page);
  vi.resetModules();
  await import('../../../../renderer/exchange/parse-page.ts');
});

afterEach(() => vi.unstubAllGlobals());

function say(message: Partial<PageMessage>): void {
  for (const listener of [...listeners])
    listener({ data: undefined, source: page, ports: [port], ...message });
}

test('a file comes back as rows on its port, once, and the page listens no more', () => {
  say({ data: { type: 'parse', bytes } });
  say({ data: { type: 'parse', bytes } });
  expect(answers).toEqual([{ rows: [['Name'], ['Asha']], problems: [] }]);
  expect(listeners.size).toBe(0);
});

test('messages of any other shape or from any other window are passed over', () => {
  say({ data: { type: 'parse', bytes }, source: {} });
  say({ data: { type: 'parse', bytes }, ports: [] });
  say({ data: { type: 'other', bytes } });
  say({ data: { type: 'parse', bytes: 'text' } });
  say({ data: null });
  expect(answers).toEqual([]);
  say({ data: { type: 'parse', bytes } });
  expect(answers).toHaveLength(1);
});
