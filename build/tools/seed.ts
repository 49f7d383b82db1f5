/**
 * Makes an office of made-up people by driving the built desk as a person would: the first run with two passphrases, the recovery
 * sheet copied and proven, then a lock, which makes a snapshot. What it knows of the office it leaves in DIR/made-up-office.json.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leave, lock, stop } from '../../tests/support/at-the-desk.ts';
import { launchDesk } from '../../tests/support/launch.ts';
import type { MadeUpOfficeNote } from '../../tests/support/made-up-office-note.ts';
import { firstRun, madeUpStaff, type OfficeSetUp } from '../../tests/support/set-up-office.ts';

const minute = 60_000;

interface Wish {
  readonly members: number;
  readonly seed: number;
  /** Puts the word into every name that tests look for where no name may be. */
  readonly canary: boolean;
}

async function seed(out: string, wish: Wish, words: string[]) {
  const [you, second] = madeUpStaff.map(({ name }, place) => ({ name, passphrase: words[place] ?? '' }));
  if (you === undefined || second === undefined) throw new Error('Two people are needed.');
  const office = join(out, 'office');
  await mkdir(out, { recursive: true });
  const profile = join(out, 'profile');
  const args = ['--made-up', `${String(wish.members)},${String(wish.seed)}${wish.canary ? ',canary' : ''}`];
  const desk = await launchDesk({ office, profile, args });
  try {
    const openWithin = minute + wish.members * 60;
    const setUp = await firstRun(desk.window, { staff: [you, second], openWithin });
    await lock(desk, openWithin);
    await leave(desk);
    return setUp;
  } catch (error) {
    stop(desk);
    throw error;
  }
}

async function noteOffice(out: string, { staff, recoveryKey }: OfficeSetUp, { members, seed: number }: Wish) {
  const note: MadeUpOfficeNote = { staff, recoveryKey, members, seed: number };
  await writeFile(join(out, 'made-up-office.json'), `${JSON.stringify(note, null, 2)}\n`);
}

async function linesOnInput(): Promise<string[]> {
  let text = '';
  for await (const part of process.stdin) text += String(part);
  return text.split(/\r?\n/).filter((line) => line !== '');
}

const { values } = parseArgs({
  options: {
    members: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    canary: { type: 'boolean', default: false },
  },
});
try {
  if (values.out === undefined) throw new Error('--out needs a folder.');
  const wish = {
    members: Number(values.members ?? 40),
    seed: Number(values.seed ?? 1),
    canary: values.canary,
  };
  const setUp = await seed(values.out, wish, await linesOnInput());
  await noteOffice(values.out, setUp, wish);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
