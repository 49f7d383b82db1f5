/** A list of pairs is read generously, and what is no pair is counted, not guessed at. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPairs } from '../../../../build/tools/names/pairs.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const file = join(folder, 'pairs.tsv');
  await writeFile(file, text);
  return readPairs(file);
}

test('pairs are read, with Windows line ends and a mark at the beginning too', async () => {
  const { pairs, skipped } = await read('\uFEFFlatin\tdevanagari\r\nAsha\tआशा\r\n\r\nUsha \t उषा\r\n');
  expect(pairs).toEqual([
    { latin: 'Asha', devanagari: 'आशा' },
    { latin: 'Usha', devanagari: 'उषा' },
  ]);
  expect(skipped).toBe(0);
});

test('lines that are no pair are skipped and counted', async () => {
  const { pairs, skipped } = await read('l\td\nAsha\tआशा\nAsha\nउषा\tUsha\n\tआशा\n');
  expect(pairs).toHaveLength(1);
  expect(skipped).toBe(3);
});

test('a file without headings, or without any pair, is refused', async () => {
  await expect(read('Asha\tआशा\n')).rejects.toThrow('headings');
  await expect(read('latin\tdevanagari\n')).rejects.toThrow('no pair');
  await expect(read('')).rejects.toThrow('headings');
});
