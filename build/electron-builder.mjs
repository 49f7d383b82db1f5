/** What goes into the packed application and how it is locked down. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-places.mjs';

/** A file that must not exist in a packed application: Electron would look for something to start in it. */
async function removeStarter({ appOutDir }) {
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}

/**
 * The switches burnt into the executable. Only the test build can be driven through the inspector; everything else is the same,
 * so what is proved on the test build holds for the release.
 */
function fuses(variant) {
  return {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: variant === 'test',
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
  };
}

/** Chromium's own texts: the languages of the desk and nothing else. Linux and Windows name the English one differently. */
const languages = ['en', 'en-US', 'hi', 'mr'];

/** One click, for this Windows account, without asking for rights; removing the program never removes records. */
const windows = {
  win: { target: 'nsis' },
  nsis: {
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    artifactName: 'Sobat-Setup-${version}.${ext}',
  },
};

/**
 * @param {'release' | 'test'} variant
 * @param {{ dist: string, version: string, official: boolean } | null} runtime a runtime to pack, or null to let the packer fetch one
 */
export function packerConfig(variant, runtime) {
  return {
    appId: 'org.sobat.desk',
    productName: 'Sobat',
    executableName: 'sobat',
    copyright: 'AGPL-3.0-or-later',
    directories: { output: packageFolder(variant), buildResources: 'build/installer' },
    files: ['package.json', 'out/build/**'],
    asar: true,
    npmRebuild: false,
    publish: null,
    compression: 'normal',
    electronLanguages: languages,
    electronFuses: fuses(variant),
    extraMetadata: variant === 'test' ? { sobatBuild: 'test' } : {},
    afterPack: removeStarter,
    linux: { target: 'dir', category: 'Office', syncDesktopName: false },
    ...windows,
    win: { ...windows.win, executableName: 'Sobat' },
    ...(runtime === null ? {} : { electronDist: runtime.dist, electronVersion: runtime.version }),
  };
}
