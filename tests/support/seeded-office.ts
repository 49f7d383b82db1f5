/**
 * Offices full of made-up people, seeded once for each build and day (their meetings are relative to today) by driving the desk,
 * kept under out/test-offices; each test works on a copy of its own.
 */

import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../build/setup/run.mjs';
import { seedOffice } from '../../build/seed.mjs';
import { toolBuiltInTurn } from './built-tool.ts';
import { madeUpOfficeNoteSchema, type MadeUpOfficeNote } from './made-up-office-note.ts';
import { quickenUnlock } from './quick-keyring.ts';
import { madeUpStaff } from './set-up-office.ts';
import { takeTurns } from './take-turns.ts';

export interface SeededOffice {
  /** Holds the two folders below and nothing else; removed by the test that asked for it, or by the system some day. */
  readonly dir: string;
  readonly office: string;
  readonly profile: string;
  readonly names: readonly [string, string];
  readonly passphrases: readonly [string, string];
  /** The groups of the recovery sheet with spaces between. */
  readonly recoveryKey: string;
}

interface OfficeWish {
  readonly members: number;
  readonly canary: boolean;
}

const seedOfPeople = 20261122;
/** What a test that worked in an office first must know of it. */
const knownFile = 'known.json';

/** A fresh copy of a seeded office with so many members; `below` is where, if not in the system's temporary folder. */
export async function copyOffice(members: number, below = tmpdir()): Promise<SeededOffice> {
  return copyOf(await seededOffice({ members, canary: false }), below);
}

/** The same with ZQCANARY1, ZQCANARY2 … in every member's names, to be looked for where no name may be. */
export async function copyCanaryOffice(members: number, below = tmpdir()): Promise<SeededOffice> {
  return copyOf(await seededOffice({ members, canary: true }), below);
}

/**
 * The same with something done in it by hand, once for everybody who asks for it under this name; with what `work` gave, which JSON
 * must be able to hold.
 */
export async function copyWorkedOffice<Known>(
  members: number,
  name: string,
  work: (office: SeededOffice) => Promise<Known>,
): Promise<{ readonly office: SeededOffice; readonly known: Known }> {
  const worked = await onShelf(`${String(members)}-${name}`, async (unfinished) => {
    const seeded = await seededOffice({ members, canary: false });
    await cp(seeded, unfinished, { recursive: true });
    const known = await work(officeIn(unfinished, await noteIn(seeded)));
    await writeFile(join(unfinished, knownFile), JSON.stringify(known));
  });
  const known = JSON.parse(await readFile(join(worked, knownFile), 'utf8')) as Known;
  return { known, office: await copyOf(worked) };
}

async function copyOf(seeded: string, below = tmpdir()): Promise<SeededOffice> {
  const dir = await mkdtemp(join(below, 'sobat-office-'));
  await cp(seeded, dir, {
    recursive: true,
    filter: (path) => !leavesOut(path),
  });
  return officeIn(dir, await noteIn(seeded));
}

function officeIn(dir: string, { staff, recoveryKey }: MadeUpOfficeNote): SeededOffice {
  const [you, second] = staff;
  return {
    dir,
    office: join(dir, 'office'),
    profile: join(dir, 'profile'),
    names: [you.name, second.name],
    passphrases: [you.passphrase, second.passphrase],
    recoveryKey,
  };
}

/** A lock belongs to the process that took it, and the notes are for us, not for the desk. */
function leavesOut(path: string): boolean {
  return /[/\\](Singleton\w+|office\.lock|made-up-office\.json|known\.json)$/.test(path);
}

async function noteIn(folder: string): Promise<MadeUpOfficeNote> {
  return madeUpOfficeNoteSchema.parse(
    JSON.parse(await readFile(join(folder, 'made-up-office.json'), 'utf8')),
  );
}

/** The folder to copy from, seeded now if nobody has yet. */
function seededOffice(wish: OfficeWish): Promise<string> {
  return onShelf(`${String(wish.members)}${wish.canary ? '-canary' : ''}`, (folder) =>
    seedInto(folder, wish),
  );
}

/** The folder of that name, made now if nobody has yet; two tests at once wait for each other. */
async function onShelf(kind: string, make: (unfinished: string) => Promise<void>): Promise<string> {
  const shelf = at('out', 'test-offices');
  const name = `${await stateOfBuild()}-${kind}`;
  const folder = join(shelf, name);
  await mkdir(shelf, { recursive: true });
  const done = await takeTurns(join(shelf, `${name}.turn`), 600);
  try {
    if (!(await readdir(shelf)).includes(name)) {
      const unfinished = `${folder}.unfinished`;
      await rm(unfinished, { recursive: true, force: true });
      await make(unfinished);
      await rename(unfinished, folder);
    }
  } finally {
    await done();
  }
  return folder;
}

async function seedInto(unfinished: string, { members, canary }: OfficeWish): Promise<void> {
  const passphrases = madeUpStaff.map(({ passphrase }) => passphrase);
  await toolBuiltInTurn('seed');
  const code: unknown = await seedOffice({
    members,
    seed: seedOfPeople,
    out: unfinished,
    passphrases,
    canary,
  });
  if (code !== 0) throw new Error(`The office of ${String(members)} made-up people could not be seeded.`);
  for (const passphrase of passphrases) await quickenUnlock(join(unfinished, 'office'), passphrase);
}

/** What the seeded office depends on: the build, the day, and how cheaply it opens. */
async function stateOfBuild(): Promise<string> {
  const build = await readFile(at('out', '.build-made-from'), 'utf8').catch(() => 'unknown');
  const today = new Date().toDateString();
  return createHash('sha256').update(`${build} ${today} quick`).digest('hex').slice(0, 16);
}
