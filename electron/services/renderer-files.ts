/** The built files of the window, by the path in their address; nothing outside their folder can be asked for. */

import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface RendererFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly type: string;
}

const typesByEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Names joined by single slashes, none of which begins with a dot. */
const plainPath = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** Undefined for anything that is not a file of ours. */
export async function readRendererFile(folder: string, path: string): Promise<RendererFile | undefined> {
  const type = typesByEnding[extname(path)];
  if (type === undefined || !plainPath.test(path)) return undefined;
  try {
    return { bytes: Buffer.from(new Uint8Array(await readFile(join(folder, path)))), type };
  } catch {
    return undefined;
  }
}
