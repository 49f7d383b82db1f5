/**
 * `npm run dump -- --office DIR`: every record of an office as canonical JSON, one a line, sorted. The passphrase comes on
 * standard input. For development and tests only.
 */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNodePackages } from './setup/packages.mjs';
import { command, run } from './setup/run.mjs';
import { builtTool } from './setup/tools.mjs';

await command(async (args) => {
  const { values } = parseArgs({ args, options: { office: { type: 'string' }, name: { type: 'string' } } });
  if (!values.office) throw new Error('Usage: npm run dump -- --office DIR   (passphrase on standard input)');
  const named = resolve(values.office);
  const office = existsSync(resolve(named, 'office')) ? resolve(named, 'office') : named;
  await ensureNodePackages();
  const who = values.name ? ['--name', values.name] : [];
  return run([process.execPath, await builtTool('dump'), '--office', office, ...who]);
});
