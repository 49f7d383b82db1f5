/**
 * `npm run seed -- --members N --seed S --out DIR`: makes an office of made-up people by driving the real application, without a
 * screen. The passphrases of its two staff come on standard input, one a line. Leaves DIR/office and DIR/profile.
 */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDisplay } from './setup/display.mjs';
import { prepare } from './setup/prepare.mjs';
import { command, start, stopChildrenOnSignals } from './setup/run.mjs';
import { builtTool } from './setup/tools.mjs';

/** Runs the seeding tool; everything must be prepared. Gives its exit code. `canary`: names that tests look for, see `readArguments`. */
export async function seedOffice({ members, seed, out, passphrases, canary = false }) {
  const program = await builtTool('seed');
  const endDisplay = await ensureDisplay();
  try {
    const args = [
      '--members',
      String(members),
      '--seed',
      String(seed),
      '--out',
      out,
      ...(canary ? ['--canary'] : []),
    ];
    const child = start([process.execPath, program, ...args], { stdio: ['pipe', 'inherit', 'inherit'] });
    child.stdin.end(`${passphrases.join('\n')}\n`);
    return await new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
  } finally {
    endDisplay();
  }
}

async function linesOnInput() {
  let text = '';
  for await (const part of process.stdin) text += part;
  return text.split(/\r?\n/).filter((line) => line !== '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async (args) => {
    stopChildrenOnSignals();
    const { values } = parseArgs({
      args,
      options: {
        members: { type: 'string', default: '40' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    });
    if (!values.out)
      throw new Error(
        'Usage: npm run seed -- --members N --seed S --out DIR   (two passphrases on standard input)',
      );
    if (!/^\d+$/.test(values.members) || !/^\d+$/.test(values.seed))
      throw new Error('--members and --seed need numbers.');
    const passphrases = await linesOnInput();
    if (passphrases.length < 2) throw new Error('Two passphrases are needed on standard input, one a line.');
    await prepare('start');
    return seedOffice({
      members: Number(values.members),
      seed: values.seed,
      out: resolve(values.out),
      passphrases,
    });
  });
}
