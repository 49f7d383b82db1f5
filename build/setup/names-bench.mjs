/** What the two benches of names have in common: their arguments, and a set-up that leaves standard output to the figures. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNodePackages } from './packages.mjs';
import { at, command, run } from './run.mjs';
import { builtTool } from './tools.mjs';

/** Where the command was typed: npm goes to the top of the checkout first. */
const here = process.env['INIT_CWD'] ?? process.cwd();

export function runTool(name) {
  return command(async (args) => {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('One file of pairs at a time, please.');
    const file = fileOf(positionals[0]);
    if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
    await ensureNodePackages();
    return run([process.execPath, await builtTool(name), file, ...(values.json ? ['--json'] : [])]);
  });
}

function fileOf(typed) {
  if (typed === undefined) return at('tests', 'fixtures', 'names', 'first-names.tsv');
  const fromHere = resolve(here, typed);
  return existsSync(fromHere) ? fromHere : resolve(at(), typed);
}
