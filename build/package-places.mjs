/** Where the packed applications are. */

import { at } from './setup/run.mjs';

/** @typedef {'release' | 'test'} Variant  the test build differs by one fuse, so that it can be driven, and by `sobatBuild` in its package.json */

/** @param {Variant} variant */
export function packageFolder(variant) {
  return at('out', 'package', variant);
}

/** @param {Variant} variant */
export function packedExecutable(variant) {
  return process.platform === 'win32'
    ? at('out', 'package', variant, 'win-unpacked', 'Sobat.exe')
    : at('out', 'package', variant, 'linux-unpacked', 'sobat');
}

/** The folder with app.asar. @param {Variant} variant */
export function packedResources(variant) {
  const platform = process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked';
  return at('out', 'package', variant, platform, 'resources');
}
