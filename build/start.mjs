/**
 * `npm start`: opens the desk on a made-up office, or on the one named by `-- --office DIR`. On a machine without a screen it
 * performs the tour instead: the real application doing the main job, leaving its results in out/.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { electronRuntime, launchArguments } from './runtime/ensure.mjs';
import { ensureDisplay, hasDisplay } from './setup/display.mjs';
import { prepare } from './setup/prepare.mjs';
import { at, command, run, stopChildrenOnSignals, tool } from './setup/run.mjs';

/** Takes `--office DIR` out of the arguments; the rest goes on to the application. */
function parseArguments(args) {
  const i = args.findIndex((arg) => arg === '--office' || arg.startsWith('--office='));
  if (i < 0) return { office: null, rest: args };
  const inline = args[i].startsWith('--office=');
  const office = inline ? args[i].slice('--office='.length) : args[i + 1];
  if (!office) throw new Error('--office needs a folder.');
  return { office: resolve(office), rest: args.filter((_, j) => j !== i && (inline || j !== i + 1)) };
}

/** `--office DIR` keeps profile and office in DIR; an office folder itself gets a profile of its own, so that stores never mix. */
function placeOf(named) {
  if (!existsSync(resolve(named, 'office.json'))) return ['--office', named];
  const key = createHash('sha256').update(named).digest('hex').slice(0, 16);
  return ['--office', named, `--user-data-dir=${at('.sobat', 'profiles', key)}`];
}

/** The made-up office of this checkout; the desk makes it up by itself on the first start. */
function madeUpOffice() {
  process.stdout.write('Everybody in this office is made up. Its passphrases stand on its locked screen.\n');
  return ['--office', at('.sobat', 'made-up'), '--made-up'];
}

async function openDesk(office, rest) {
  const { executable } = await electronRuntime();
  const place = office === null ? madeUpOffice() : placeOf(office);
  return run([executable, '.', ...place, ...launchArguments(), ...rest]);
}

async function tour() {
  process.stdout.write('There is no screen here: Sobat performs its tour and leaves the results in out/.\n');
  const env = { SOBAT_WHOLE_TOUR: '1' };
  return run(tool('playwright', 'test', '-c', 'tests/playwright.config.ts', '--project=tour'), { env });
}

await command(async (args) => {
  stopChildrenOnSignals();
  const { office, rest } = parseArguments(args);
  await prepare('start');
  if (hasDisplay()) return openDesk(office, rest);
  const endDisplay = await ensureDisplay();
  try {
    return office === null ? await tour() : await openDesk(office, rest);
  } finally {
    endDisplay();
  }
});
