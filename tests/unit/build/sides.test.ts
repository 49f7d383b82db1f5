/** The two sides do not even know each other's names: the shell has no document, the window no process. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, runQuietly, tool } from '../../../build/setup/run.mjs';

let folder: string;

beforeEach(async () => {
  await mkdir(at('out'), { recursive: true });
  folder = await mkdtemp(at('out', 'planted-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What the compiler says to a file that stands on that side, under that side's own configuration. */
async function compile(side: 'electron' | 'renderer', text: string): Promise<string> {
  const config = {
    extends: `../../${side}/tsconfig.json`,
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
    include: ['planted.ts', ...(side === 'renderer' ? ['../../build/vite-modules.d.ts'] : [])],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await writeFile(join(folder, 'planted.ts'), text);
  return (await runQuietly(tool('tsc', '-p', folder, '--pretty', 'false'))).said;
}

test('the shell has no document and no window', async () => {
  const said = await compile(
    'electron',
    "import 'electron';\ndocument.title = '';\nwindow.close();\nprocess.exit();\n",
  );
  expect(said).toMatch(/planted\.ts\(2,1\).*'document'/);
  expect(said).toMatch(/planted\.ts\(3,1\).*'window'/);
  expect(said).not.toMatch(/'process'/);
});

test('the window has no process and no Buffer, whatever packages it imports', async () => {
  const packages = [
    'dexie',
    'zod',
    'react',
    'react-dom/client',
    'react-aria-components',
    'react-intl',
    'papaparse',
  ];
  const imports = packages.map((name) => `import '${name}';`).join(' ');
  const said = await compile(
    'renderer',
    `${imports}\nprocess.exit();\nBuffer.from('');\ndocument.title = '';\n`,
  );
  expect(said).toMatch(/planted\.ts\(2,1\).*'process'/);
  expect(said).toMatch(/planted\.ts\(3,1\).*'Buffer'/);
  expect(said).not.toMatch(/'document'/);
});
