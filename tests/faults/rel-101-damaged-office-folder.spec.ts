/**
 * REL-101, 102, 103, 104: journal, keyring, pointer and base, damaged at rest. A handful of each in the running desk, most
 * of them in a long run only: every entry, every file and every pair of files are tried on the same services in
 * tests/unit/renderer/session.
 */

import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectNothingLost, type DamagePoint } from '../support/damage/damage-points.ts';
import {
  membersToDamage,
  officeToDamage,
  restoreOffice,
  startDamaged,
  type OfficeToDamage,
} from '../support/damage/damaged-start.ts';
import { flipBitInEntry, framesOf } from '../support/damage/journal-frames.ts';
import { storeFolder } from '../support/damage/store-files.ts';
import { recordFaults } from '../support/fault-row.ts';
import { wordsIn } from '../support/words-in.ts';

const { say } = wordsIn('en');

function generationOf({ office }: OfficeToDamage): string {
  const generations = join(office.office, 'generations');
  return join(
    generations,
    readdirSync(generations)
      .filter((name) => /^g\d+$/.test(name))
      .sort()
      .at(-1) ?? '',
  );
}

function filesOf(before: OfficeToDamage) {
  const generation = generationOf(before);
  return {
    journal: join(generation, 'journal'),
    keyring: join(generation, 'keyring-a.json'),
    base: join(generation, 'base.sobat'),
    pointer: join(before.office.office, 'office.json'),
  };
}

test(
  'REL-101 a flipped bit in the journal cuts nothing off: the store has the entry, and the journal is written anew',
  { tag: '@soak' },
  async () => {
    const before = await officeToDamage(membersToDamage);
    const { journal } = filesOf(before);
    const numbers = framesOf(journal).map(({ number }) => number);
    const places = [0, 0.4, 0.8, 1].map((part) => numbers[Math.round(part * (numbers.length - 1))] ?? 0);
    const points = [...new Set(places)].map((number): DamagePoint => ({
      name: `entry ${number}`,
      inflict: () => {
        flipBitInEntry(journal, number);
      },
      isTold: true,
    }));
    await expectNothingLost('REL-101 bit in the journal', before, points, 0);
  },
);

test('REL-102 without the store and without a snapshot a flipped bit in the journal costs that one entry, and its loss is said', async () => {
  const before = await officeToDamage(membersToDamage);
  const { journal } = filesOf(before);
  const hit = numberOfEntry(before, 'Meghana');
  await restoreOffice(before);
  flipBitInEntry(journal, hit);
  rmSync(storeFolder(before.office.profile), { recursive: true });
  // Made when the desk was left: with it, nothing is lost at all.
  rmSync(join(before.office.office, 'snapshots'), { recursive: true });
  const outcome = await startDamaged({ ...before, members: before.members - 1 }, 'leave');
  recordFaults({
    fault: 'REL-102 journal, store and snapshots',
    points: 1,
    recordsAtRisk: before.lines.length,
    recordsLost: outcome.lost.filter((line) => !line.includes('Meghana')).length,
  });
  await before.remove();
  expect(outcome.wrong).toEqual([]);
  expect(outcome.lost.length).toBeGreaterThan(0);
  expect(outcome.lost.filter((line) => !line.includes('Meghana'))).toEqual([]);
  expect(outcome.told.join()).toContain(say('unlock.repairEntriesLost', { count: 1, numbers: String(hit) }));
});

/** The entry that brought somebody who was entered by hand, as the history has it. */
function numberOfEntry({ lines }: OfficeToDamage, calledBy: string): number {
  const entry = lines.find((line) => line.includes('"command":"addMember"') && line.includes(calledBy));
  const number = /"number":(\d+)/.exec(entry ?? '')?.[1];
  if (number === undefined) throw new Error(`Nobody entered ${calledBy}.`);
  return Number(number);
}

test(
  'REL-103 whatever file of the office folder is gone, the others lead to all records, and it is said',
  { tag: '@soak' },
  async () => {
    const before = await officeToDamage(membersToDamage);
    const { journal, keyring, base, pointer } = filesOf(before);
    const gone = (name: string, ...files: readonly string[]): DamagePoint => ({
      name,
      inflict: () => {
        for (const file of files) rmSync(file);
      },
      isTold: true,
    });
    const points = [
      gone('the journal', journal),
      gone('one keyring', keyring),
      gone('the journal and one keyring', journal, keyring),
      gone('the base', base),
      gone('the pointer', pointer),
      gone('the pointer and the base', pointer, base),
    ];
    await expectNothingLost('REL-103 files of the office folder', before, points, 0);
  },
);

test(
  'REL-104 an older journal that was copied back takes nothing away: the store is kept, and it is said',
  { tag: '@soak' },
  async () => {
    const before = await officeToDamage(membersToDamage);
    const { journal } = filesOf(before);
    const older = framesOf(journal).at(-2)?.offset ?? 0;
    const point: DamagePoint = {
      name: 'two saves older',
      inflict: () => {
        truncateSync(journal, older);
      },
      isTold: true,
    };
    await expectNothingLost('REL-104 older journal', before, [point], 0);
  },
);
