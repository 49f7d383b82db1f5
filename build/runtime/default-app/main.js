/**
 * What the fallback runtime does when it is started as `electron [-r FILE] FOLDER …`: it loads the application in FOLDER, as
 * Electron's own starter does. Only ever used while developing; a packaged application never contains it.
 */

import { app, dialog } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Files named by -r or --require, in order; they may change process.argv, so the folder is looked for afterwards. */
function filesToRequire(args) {
  return args.flatMap((arg, i) => (arg === '-r' || arg === '--require' ? [args[i + 1]] : []));
}

/** The first argument that is neither a switch nor the value of -r. */
function applicationFolder(args) {
  const at = args.findIndex((arg, i) => !arg.startsWith('-') && !['-r', '--require'].includes(args[i - 1]));
  return at < 0 ? undefined : resolve(args[at]);
}

function nameApplication(folder, facts) {
  app.setAppPath(folder);
  app.setVersion(facts.version);
  app.setName(facts.productName ?? facts.name);
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
}

for (const file of filesToRequire(process.argv.slice(1))) require(resolve(file));
const folder = applicationFolder(process.argv.slice(1));
if (folder === undefined) {
  dialog.showErrorBox('Nothing to open', 'Name the folder of an application.');
  process.exit(2);
}
const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
nameApplication(folder, facts);
// Awaited: Electron holds back `ready` until this file is through, and schemes must be registered before it.
await import(pathToFileURL(join(folder, facts.main)).href);
