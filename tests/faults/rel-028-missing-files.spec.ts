/** REL-028: somebody deletes the store, the profile, the pointer, or everything. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { leave } from '../support/at-the-desk.ts';
import { someOf } from '../support/fault-row.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, test, type Ground } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { linesOf, linesOfNewestSnapshot } from '../support/faults/office-dump.ts';
import { saveNewMember, screenOf, whatIsNotShown } from '../support/faults/saves.ts';
import type { SeededOffice } from '../support/seeded-office.ts';
import { wordsIn } from '../support/words-in.ts';

const { say } = wordsIn('en');

interface Deletion {
  readonly what: string;
  readonly paths: (office: SeededOffice) => readonly string[];
  /** What is said once the desk is open. */
  readonly told: string;
}

const all: readonly Deletion[] = [
  {
    what: 'the store',
    paths: ({ profile }) => [join(profile, 'IndexedDB')],
    told: say('unlock.repairStoreRebuilt'),
  },
  {
    what: 'the whole profile of this account',
    paths: ({ profile }) => [profile],
    told: say('unlock.repairStoreRebuilt'),
  },
  {
    what: 'the pointer of the office',
    paths: ({ office }) => [join(office, 'office.json')],
    told: say('unlock.repairSmall'),
  },
  {
    what: 'the pointer and the profile',
    paths: ({ office, profile }) => [join(office, 'office.json'), profile],
    told: say('unlock.repairSmall'),
  },
];

const deletions = someOf(all, 2);

test('REL-028 whatever one deletes beside the records, they are all there at the next start, and it is said', async ({
  ground,
}) => {
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const notShown: string[] = [];
  const told: string[] = [];
  for (const [place, { paths }] of deletions.entries()) {
    const desk = await ground.open(office);
    notShown.push(...(await whatIsNotShown(desk.window, ledger)));
    if (place > 0) told.push((await screenOf(desk.window)).text);
    await saveNewMember(desk.window, ledger, `Before deletion ${String(place)}`);
    await leave(desk);
    for (const path of paths(office)) await rm(path, { recursive: true });
  }
  const desk = await ground.open(office);
  notShown.push(...(await whatIsNotShown(desk.window, ledger)));
  told.push((await screenOf(desk.window)).text);
  await leave(desk);

  const lines = await settle(office, ledger, {
    fault: 'REL-028 deleted files',
    points: deletions.length,
    notShown,
  });
  expect(await linesOfNewestSnapshot(office)).toEqual(lines);
  for (const [place, deletion] of deletions.entries())
    expect(told[place], deletion.what).toContain(deletion.told);
});

test('REL-028 where everything is deleted the desk begins anew', async ({ ground }) => {
  const office = await ground.office();
  await rm(office.dir, { recursive: true });
  expect(await titleAtStart(ground, office)).toBe(say('firstRun.welcome'));
});

test('REL-028 where only the office folder is gone and the store of this account is there, it is no first run', async ({
  ground,
}) => {
  const office = await ground.office();
  await rm(office.office, { recursive: true });
  expect(await titleAtStart(ground, office)).not.toBe(say('firstRun.welcome'));
});

async function titleAtStart(ground: Ground, office: SeededOffice): Promise<string> {
  const { window }: { window: Page } = await ground.start(office);
  return (await screenOf(window)).title;
}
