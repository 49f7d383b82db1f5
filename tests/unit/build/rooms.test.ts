/** The rooms table, proved by planting violations: a rule that catches nothing would look just like a rule that is obeyed. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forbidden, options } from '../../../build/dependency-rules.mjs';
import { rooms } from '../../../build/rooms.mjs';
import { at } from '../../../build/setup/run.mjs';

let house: string;

beforeEach(async () => {
  await mkdir(at('out'), { recursive: true });
  // Inside the checkout, so that packages are found as they are for the real sources.
  house = await mkdtemp(at('out', 'planted-'));
});

afterEach(async () => {
  await rm(house, { recursive: true, force: true });
});

/** Writes files into an empty house and gives the rules they break, with the file that does. */
async function violations(
  files: Readonly<Record<string, string>>,
): Promise<{ rule: string; from: string }[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), text);
  }
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { output } = await cruise(folders, {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden },
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

async function rulesBroken(files: Readonly<Record<string, string>>): Promise<string[]> {
  return [...new Set((await violations(files)).map(({ rule }) => rule))];
}

/** A file in `room` that imports a file in `other`. */
function importing(room: string, other: string): Record<string, string> {
  const depth = room.split('/').map(() => '..');
  return {
    [`${room}/from.ts`]: `import { x } from '${depth.join('/')}/${other}/to.ts';\nexport const y = x;\n`,
    [`${other}/to.ts`]: 'export const x = 1;\n',
  };
}

/** For each pair a file of its own in the first room that imports the second. */
function roads(pairs: readonly { readonly room: string; readonly other: string }[]): Record<string, string> {
  const files = pairs.map(({ room, other }, i) => {
    const { [`${room}/from.ts`]: from = '', ...to } = importing(room, other);
    return { ...to, [`${room}/from-${i}.ts`]: from };
  });
  return Object.assign({}, ...files) as Record<string, string>;
}

const row = (room: string) => `${room} imports only what its row allows`;

/** Every pair of rooms that have nothing to do with each other, according to the table itself. */
const strangers = Object.entries(rooms).flatMap(([room, { rooms: allowed }]) =>
  Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other) && !other.startsWith(`${room}/`))
    .filter((other) => !allowed.some((name) => other.startsWith(`${name}/`)))
    .map((other) => ({ room, other })),
);

describe('who may enter which room', () => {
  test('a room may not enter one that its row does not name', async () => {
    const broken = await violations(roads(strangers));
    const caught = broken.map(({ rule, from }) => `${from}: ${rule}`);
    expect(strangers.length).toBeGreaterThan(150);
    expect(caught).toEqual(
      expect.arrayContaining(strangers.map(({ room }, i) => `${room}/from-${i}.ts: ${row(room)}`)),
    );
  });

  test('the roads of the table are open', async () => {
    const named = Object.entries(rooms).flatMap(([room, { rooms: allowed }]) =>
      allowed.map((other) => ({ room, other })),
    );
    expect(await rulesBroken(roads(named))).toEqual([]);
  });

  test('a feature may not enter another feature', async () => {
    const broken = await rulesBroken(importing('renderer/features/members', 'renderer/features/groups'));
    expect(broken).toEqual(['a feature never imports another feature']);
  });

  test('a feature may use its own files', async () => {
    const files = importing('renderer/features/members', 'renderer/features/members');
    expect(
      await rulesBroken({ ...files, 'renderer/features/members/from.ts': "export { x } from './to.ts';\n" }),
    ).toEqual([]);
  });

  test('a migration may enter no room, not even the one it lies in', async () => {
    const broken = await rulesBroken(importing('renderer/data/migrations', 'renderer/data'));
    expect(broken).toContain(row('renderer/data/migrations'));
  });

  test('a type of another room counts like its code', async () => {
    const files = {
      'renderer/ui/from.ts': "import type { X } from '../domain/to.ts';\nexport type Y = X;\n",
      'renderer/domain/to.ts': 'export type X = 1;\n',
    };
    expect(await rulesBroken(files)).toContain(row('renderer/ui'));
  });
});

describe('packages', () => {
  const planted = [
    { room: 'renderer/domain', package: 'react' },
    { room: 'renderer/domain', package: 'dexie' },
    { room: 'renderer/words', package: 'zod' },
    { room: 'renderer/ui', package: 'zod' },
    { room: 'renderer/features/members', package: 'dexie' },
    { room: 'renderer/features/members', package: '@noble/ciphers/chacha.js' },
    { room: 'renderer/features/members', package: 'react-aria-components' },
    { room: 'renderer/data', package: '@noble/ciphers/chacha.js' },
    { room: 'renderer/archive', package: 'age-encryption' },
    { room: 'renderer/session', package: 'age-encryption' },
    { room: 'renderer/app', package: 'dexie' },
    { room: 'renderer/app', package: 'electron' },
    { room: 'electron/contract', package: 'electron' },
    { room: 'electron/preload', package: 'zod' },
    { room: 'electron/services', package: 'react' },
  ];
  test.each(planted)('$room may not import $package', async ({ room, package: name }) => {
    const broken = await rulesBroken({
      [`${room}/from.ts`]: `import * as x from '${name}';\nexport const y = x;\n`,
    });
    const rowsRoom = room.startsWith('renderer/features/') ? 'renderer/features' : room;
    expect(broken).toEqual([row(rowsRoom)]);
  });

  test('only the vault imports a cipher', () => {
    const ciphers = ['@noble/ciphers', '@noble/curves', 'age-encryption'];
    const holders = Object.keys(rooms).filter((room) =>
      rooms[room]?.packages.some((name) => ciphers.includes(name)),
    );
    expect(holders).toEqual(['renderer/vault']);
  });

  test.each(Object.keys(rooms).filter((room) => rooms[room]?.node !== true))(
    '%s may not use Node',
    async (room) => {
      const broken = await rulesBroken({
        [`${room}/from.ts`]: "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
      });
      expect(broken).toEqual([`${room} does not use Node`]);
    },
  );
});

describe('the house', () => {
  test('a source file outside the rooms is found', async () => {
    const broken = await rulesBroken({ ...importing('renderer/attic', 'renderer/domain') });
    expect(broken).toContain('every source file is in a room');
  });

  test('the program may not import its tests', async () => {
    const broken = await rulesBroken(importing('renderer/domain', 'tests/support'));
    expect(broken).toContain('the program does not import its tests or its build');
  });

  test('imports in a circle are found', async () => {
    const broken = await rulesBroken({
      'renderer/domain/one.ts':
        "import { two } from './two.ts';\nexport const one: () => number = () => two();\n",
      'renderer/domain/two.ts':
        "import { one } from './one.ts';\nexport const two: () => number = () => one();\n",
    });
    expect(broken).toEqual(['imports do not go round in a circle']);
  });

  test('an import that leads nowhere is found', async () => {
    const broken = await rulesBroken({
      'renderer/domain/from.ts': "import { x } from './gone.ts';\nexport const y = x;\n",
    });
    expect(broken).toEqual(['every import leads somewhere']);
  });
});
