/** What is inside a packed desk. */

import { extractFile, listPackage } from '@electron/asar';
import { join } from 'node:path';
import { packedResources, type Variant } from '../../../build/package-places.mjs';

const pages = '/out/build/renderer';

function archiveOf(variant: Variant): string {
  return join(packedResources(variant), 'app.asar');
}

/** Every file in it, as `/out/build/main/main.js`. */
export function filesIn(variant: Variant): string[] {
  const all = listPackage(archiveOf(variant), { isPack: false });
  return all.filter((path) => all.every((other) => !other.startsWith(`${path}/`)));
}

export function fileIn(variant: Variant, path: string): Buffer {
  return extractFile(archiveOf(variant), path.slice(1));
}

/** The files of the desk's pages, by the path in their address. */
export function addressesOfPages(): string[] {
  const files = filesIn('test').filter((path) => path.startsWith(`${pages}/`));
  return files.map((path) => path.slice(pages.length));
}
