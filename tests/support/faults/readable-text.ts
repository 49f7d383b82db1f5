/** Looks for what must never lie readable on a disk: in plain text, in Windows' wide letters, and in base64. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the texts (a dozen letters or more: shorter ones turn up by chance) are in which files below the folder. Empty is right. */
export function readableIn(folder: string, texts: readonly string[]): string[] {
  const patterns = texts.flatMap((text) => formsOf(text).map((bytes) => ({ text, bytes })));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const content = contentOf(path);
      return patterns.filter(({ bytes }) => content.includes(bytes)).map(({ text }) => `${text} in ${path}`);
    });
}

/** Chromium removes its own files while one looks. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function formsOf(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), ...inBase64(text)];
}

/** The same text comes out in three ways, by where in a group of three bytes it begins; the ends depend on their neighbours. */
function inBase64(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return Buffer.from(encoded.slice(before === 0 ? 0 : 4, -4), 'latin1');
  });
}
