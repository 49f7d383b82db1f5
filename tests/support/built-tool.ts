/** The command line tools of build/tools, built by one test at a time: two at once would take each other's files away. */

import { mkdir } from 'node:fs/promises';
import { at } from '../../build/setup/run.mjs';
import { builtTool } from '../../build/setup/tools.mjs';
import { takeTurns } from './take-turns.ts';

/** The path of the bundled tool, fresh. */
export async function toolBuiltInTurn(name: 'dump' | 'seed'): Promise<string> {
  await mkdir(at('out'), { recursive: true });
  const done = await takeTurns(at('out', '.tools-turn'), 120);
  try {
    return await builtTool(name);
  } finally {
    await done();
  }
}
