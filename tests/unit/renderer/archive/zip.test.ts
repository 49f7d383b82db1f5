/** The ZIP frame: other programs must read it, and nothing but our own bytes may pass for it. */

import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { peekZipEntry, readZip, writeZip } from '../../../../renderer/archive/zip.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const entries = [
  { name: 'README.txt', bytes: encode('read me') },
  { name: 'empty', bytes: new Uint8Array() },
  { name: 'records.age', bytes: Uint8Array.from({ length: 5000 }, (_, at) => at % 251) },
];

describe('the ZIP frame of a backup', () => {
  test("another program's reader finds every file exactly", () => {
    const found = unzipSync(writeZip(entries));
    expect(Object.keys(found)).toEqual(entries.map(({ name }) => name));
    for (const { name, bytes } of entries) expect(found[name]).toEqual(bytes);
  });

  test('our reader finds every file in its order', () => {
    const read = readZip(writeZip(entries));
    expect(read.ok && read.value).toEqual(entries.map((entry) => ({ ...entry, intact: true })));
  });

  test('the same files always make the same bytes, on whatever day and in whatever time zone', () => {
    expect(writeZip(entries)).toEqual(writeZip(entries));
    expect(Buffer.from(writeZip(entries)).includes(Buffer.from([0x00, 0x00, 0x21, 0x00]))).toBe(true);
  });

  test('a changed content is told from a changed frame', () => {
    const zip = writeZip(entries);
    zip[zip.indexOf('r'.charCodeAt(0), 40)] = 0;
    const read = readZip(zip);
    expect(read.ok && read.value.map(({ intact }) => intact)).toEqual([false, true, true]);
  });

  test('bytes before, behind or between the files are refused', () => {
    const zip = writeZip(entries);
    for (const at of [0, 30, 60, zip.length]) {
      const longer = Uint8Array.from([...zip.subarray(0, at), 0, ...zip.subarray(at)]);
      expect(readZip(longer).ok).toBe(false);
    }
  });

  test('a file that was packed by another program is refused, compressed or not', () => {
    const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
    expect(readZip(zipSync(files, { level: 6 })).ok).toBe(false);
    expect(readZip(zipSync(files, { level: 0 })).ok).toBe(false);
  });

  test('every single changed byte of the frame is refused', () => {
    const zip = writeZip(entries);
    const contents = new Set<number>();
    for (const { name, bytes } of entries) {
      const at = Buffer.from(zip).indexOf(name) + name.length;
      for (let offset = 0; offset < bytes.length; offset += 1) contents.add(at + offset);
    }
    for (let at = 0; at < zip.length; at += 1) {
      if (contents.has(at)) continue;
      zip[at] = (zip[at] ?? 0) ^ 0x10;
      expect(readZip(zip).ok, `byte ${at}`).toBe(false);
      zip[at] = (zip[at] ?? 0) ^ 0x10;
    }
  });

  test('what is no ZIP at all is told apart from a broken one', () => {
    expect(readZip(new Uint8Array())).toEqual({ ok: false, error: 'NotAZip' });
    expect(readZip(encode('%PDF-1.7 something else'))).toEqual({ ok: false, error: 'NotAZip' });
    expect(readZip(writeZip(entries).subarray(0, 40))).toEqual({ ok: false, error: 'Damaged' });
  });

  test('a look into a file with a broken end still finds what stands at its beginning', () => {
    const broken = writeZip(entries).subarray(0, -30);
    expect(peekZipEntry(broken, 'README.txt')).toEqual(entries[0]?.bytes);
    expect(peekZipEntry(broken, 'manifest.json')).toBeUndefined();
    expect(peekZipEntry(encode('PK'), 'README.txt')).toBeUndefined();
  });
});
