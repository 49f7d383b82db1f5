/** REL-036: a newer Sobat has worked here; the older one must not touch what it does not understand. */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFaults } from '../support/fault-row.ts';
import { expect, test } from '../support/faults/fault-test.ts';
import { stateOf } from '../support/faults/folder-state.ts';
import { linesOf, journalFile } from '../support/faults/office-dump.ts';
import { killDesk } from '../support/faults/processes.ts';
import { screenOf, tryAgain } from '../support/faults/saves.ts';
import { headerToBytes, readHeader } from '../../electron/services/journal-frame.ts';
import type { SeededOffice } from '../support/seeded-office.ts';
import { wordsIn } from '../support/words-in.ts';

const { say } = wordsIn('en');

/** What a newer program might leave in the office folder, each told by another file. */
const newerOffices: readonly {
  readonly what: string;
  make(office: SeededOffice): Promise<void>;
}[] = [
  {
    what: 'a newer pointer',
    async make({ office }) {
      const path = join(office, 'office.json');
      const pointer = JSON.parse(await readFile(path, 'utf8')) as object;
      await writeFile(
        path,
        JSON.stringify({
          ...pointer,
          format: 2,
          checksum: 'made as nobody knows yet',
          more: [1],
        }),
      );
    },
  },
  {
    what: 'no pointer, and a newer journal',
    async make({ office }) {
      const path = await journalFile(office);
      const bytes = await readFile(path);
      const read = readHeader(bytes);
      if (read === undefined) throw new Error('The journal of the seeded office cannot be read.');
      const newer = headerToBytes({ ...read.header, format: 2 });
      await writeFile(path, Buffer.concat([newer, bytes.subarray(read.length)]));
      await rm(join(office, 'office.json'));
    },
  },
];

test('REL-036 an office of a newer Sobat is refused in words, and not one byte of it or of the store is changed', async ({
  ground,
}) => {
  const screens: string[] = [];
  const changed: unknown[] = [];
  let records = 0;
  let lost = 0;
  for (const { make } of newerOffices) {
    const office = await ground.office();
    const before = await linesOf(office);
    records += before.length;
    await make(office);
    const untouched = statesOf(office);
    const desk = await ground.start(office);
    await tryAgain(desk.window);
    const { title, text } = await screenOf(desk.window);
    screens.push(`${title} ${text}`);
    await killDesk(desk);
    const touched = differences(untouched, statesOf(office));
    changed.push(touched);
    if (touched.length > 0) lost += before.length;
  }
  recordFaults({
    fault: 'REL-036 newer format',
    points: 2,
    recordsAtRisk: records,
    recordsLost: lost,
  });
  expect(changed).toEqual([[], []]);
  for (const screen of screens) {
    expect(screen).toContain(say('unlock.newerTitle'));
    expect(screen).toContain(say('unlock.newerText'));
  }
});

function differences(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (path) => one[path] !== other[path],
  );
}

/** All that is the desk's. Around it Chromium keeps house at every start, with caches and settings that hold no record. */
function statesOf({ dir }: SeededOffice): Readonly<Record<string, string>> {
  return stateOf(dir, (path) => !/^(office\/|profile\/(IndexedDB\/|sobat-))/.test(path));
}
