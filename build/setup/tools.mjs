/** The command line tools under build/tools are TypeScript and use the application's own rooms; they are bundled before use. */

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { at, runQuietly, tool } from './run.mjs';
import { fingerprint } from './sources.mjs';

const sources = [
  'build/tools',
  'build/tools.vite.config.ts',
  'electron',
  'renderer',
  'tests/support',
  'package-lock.json',
];

/** The bundled tool of that name, made again if its sources changed. */
export async function builtTool(name) {
  if (!existsSync(at('build', 'tools', `${name}.ts`)))
    throw new Error(`build/tools/${name}.ts does not exist.`);
  const stamp = at('out', '.tools-made-from');
  const wanted = await fingerprint(...sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== wanted) {
    const build = await runQuietly(
      tool('vite', 'build', '-c', 'build/tools.vite.config.ts', '--logLevel', 'warn'),
    );
    if (build.code !== 0) throw new Error(`The tools could not be built:\n${build.said}`);
    await writeFile(stamp, wanted);
  }
  return at('out', 'tools', `${name}.js`);
}
