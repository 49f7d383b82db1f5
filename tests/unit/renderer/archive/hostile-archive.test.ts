/** REL-071: files made to fill the memory of the PC, by somebody who can seal them to this office. */

import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { archiveLimits, recordsFormat } from '../../../../renderer/archive/archive-format.ts';
import { openArchive } from '../../../../renderer/archive/open-archive.ts';
import { sealArchive, type ArchiveHeaderInput } from '../../../../renderer/archive/seal-archive.ts';
import { joinBytes, toBase64, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import {
  archiveAroundGzip,
  makeUpHeader,
  makeUpKeys,
  makeUpTables,
  type MadeUpKeys,
} from './made-up-archive.ts';

let keys: MadeUpKeys;
let header: ArchiveHeaderInput;
let headerLine: Uint8Array;

beforeAll(async () => {
  keys = await makeUpKeys();
  header = makeUpHeader(keys);
  const first = {
    sobat: 'records',
    format: 1,
    minor: recordsFormat.minor,
    ...header,
    signingSecret: toBase64(header.signingSecret),
    counts: {},
  };
  headerLine = gzipSync(toUtf8(`${JSON.stringify(first)}\n`));
});

/** One gzip member again and again is as good as one long one: ten gigabytes fit into ten megabytes. */
function repeated(content: Uint8Array, times: number): Uint8Array {
  const member = gzipSync(content);
  return joinBytes(headerLine, ...Array.from({ length: times }, () => member));
}

const mebibyte = 1024 * 1024;

test.each([
  ['ten gigabytes of nothing in one line', () => repeated(new Uint8Array(mebibyte), 10_240)],
  ['ten gigabytes of empty lines', () => repeated(new Uint8Array(mebibyte).fill(0x0a), 10_240)],
  ['a quarter of a gigabyte of lines just short enough', () => repeated(longLines(), 256)],
  ['a line of five hundred megabytes', () => repeated(new Uint8Array(mebibyte).fill(0x61), 500)],
  ['ten million lines', () => repeated(toUtf8('{}\n'.repeat(100_000)), 100)],
])('a backup with %s is refused quickly and in little memory', async (_, gzip) => {
  const bytes = await archiveAroundGzip(header, gzip());
  const before = process.memoryUsage().rss;
  const started = performance.now();
  expect(await openArchive(bytes, keys.staff)).toEqual({ ok: false, error: { type: 'TooLarge' } });
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * mebibyte);
  expect(performance.now() - started).toBeLessThan(15_000);
});

function longLines(): Uint8Array {
  const content = new Uint8Array(mebibyte).fill(0x61);
  content[content.length - 1] = 0x0a;
  return content;
}

test('a backup that is larger than the caps allow is refused by its size, one that just fits is opened', async () => {
  const bytes = await sealArchive({ header, tables: makeUpTables(20) });
  const opened = await openArchive(bytes, keys.staff, { ...archiveLimits, lines: 1000 });
  expect(opened.ok).toBe(true);
  for (const limits of [
    { totalBytes: 10_000 },
    { lines: 10 },
    { lineBytes: 100 },
    { ratio: 1, ratioFromBytes: 1000 },
  ]) {
    const refused = await openArchive(bytes, keys.staff, { ...archiveLimits, ...limits });
    expect(refused).toEqual({ ok: false, error: { type: 'TooLarge' } });
  }
});

test('a compressed part that ends too early or goes on behind its end is refused', async () => {
  for (const gzip of [
    headerLine.subarray(0, -4),
    joinBytes(headerLine, Uint8Array.of(1, 2, 3)),
    new Uint8Array(),
  ]) {
    const opened = await openArchive(await archiveAroundGzip(header, gzip), keys.staff);
    expect(opened).toEqual({ ok: false, error: { type: 'Damaged', where: 'records' } });
  }
});
