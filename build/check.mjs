/** `npm run check`: types, lint, format, rooms, unused code, words and the house's own rules, side by side. */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureNodePackages } from './setup/packages.mjs';
import { at, command, runQuietly, stopChildrenOnSignals, tool } from './setup/run.mjs';

const node = (file) => [process.execPath, at('build', file)];

/** The longest first: with two cores the lint runs beside everything else. */
const parts = [
  { name: 'lint', command: tool('eslint', '-c', 'build/eslint.config.mjs', '--max-warnings', '0', '.') },
  { name: 'types', command: tool('tsc', '-b') },
  {
    name: 'format',
    command: tool(
      'prettier',
      ...[
        '--config',
        'build/.prettierrc',
        '--check',
        '--log-level',
        'warn',
        '--cache',
        '--cache-strategy',
        'content',
      ],
      ...['--cache-location', at('node_modules', '.cache', 'prettier', 'checked')],
      ...[
        '{build,electron,renderer,tests}/**/*.{ts,tsx,mjs,js,css,html,json}',
        '*.json',
        '!package-lock.json',
      ],
      ...['!build/runtime/fallback/package-lock.json', '!tests/fixtures/**'],
    ),
  },
  { name: 'unused code', command: tool('knip', '--config', 'build/knip.json', '--no-progress', '--cache') },
  {
    name: 'rooms',
    command: tool(
      'depcruise',
      '--config',
      'build/dependency-rules.mjs',
      '--output-type',
      'err',
      'electron',
      'renderer',
    ),
  },
  { name: 'house', command: node('check-house.mjs') },
  { name: 'words', command: node('check-words.mjs'), file: 'build/check-words.mjs' },
];

async function checkPart({ name, command: line, file }) {
  if (file !== undefined && !existsSync(at(file)))
    return { name, ok: false, said: `${file} is missing`, seconds: 0 };
  const { code, said, seconds } = await runQuietly(line);
  return { name, ok: code === 0, said, seconds };
}

function report({ name, ok, said, seconds }) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${said.trim()}\n\n`);
}

/** Runs all parts, `atOnce` at a time, and says how each went. */
export async function check(atOnce = 2) {
  await mkdir(at('node_modules', '.cache', 'prettier'), { recursive: true });
  // First of all, as types and lint read them.
  await runQuietly(node('css-types.mjs'));
  const waiting = [...parts];
  const results = [];
  const work = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const result = await checkPart(part);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results.map(({ name, ok }) => ({ name, ok }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    stopChildrenOnSignals();
    await ensureNodePackages();
    const results = await check();
    return results.every(({ ok }) => ok) ? 0 : 1;
  });
}
