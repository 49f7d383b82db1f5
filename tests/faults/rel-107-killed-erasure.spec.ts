/** REL-107: the desk is killed while it erases somebody: they are still there with everybody, or gone from the whole PC; never half. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { handsOn, pressToLeave, untilTitled } from '../support/by-hand.ts';
import { dumpOffice } from '../support/dump-office.ts';
import { askToErase, eraseByHand } from '../support/erase-by-hand.ts';
import { recordFaults } from '../support/fault-row.ts';
import { expect, test } from '../support/faults/fault-test.ts';
import { generationFolder } from '../support/faults/office-dump.ts';
import { killDesk, untilNobodyRuns } from '../support/faults/processes.ts';
import { watchSystemCalls } from '../support/faults/system-calls.ts';
import type { SeededOffice } from '../support/seeded-office.ts';
import { isSoak } from '../support/soak.ts';
import {
  keysNow,
  nonces,
  rowsLeftIn,
  tracesInOffice,
  whoIsInMostRecords,
  wordsOf,
} from '../support/secrets/erased-person.ts';

/** Every single call of the disk is struck in the tests of the services; here the turning points of the whole desk. */
interface Strike {
  readonly step: string;
  readonly call: string;
  readonly files: readonly string[];
}

async function turningPoints({ office }: SeededOffice): Promise<Strike[]> {
  const now = await generationFolder(office);
  return [
    { step: 'the pointer is renamed', call: 'rename', files: [join(office, 'office.json.new')] },
    { step: 'the old journal goes', call: 'unlink', files: [join(now, 'journal')] },
  ];
}

/** It is done, and nobody has left the desk: how Chromium takes the store away is seen by no system call of the shell. */
const locked = 'the desk is locked';

test('REL-107 an erasure that is killed at any step is not begun or is finished at the next start, on the whole PC', async ({
  ground,
}) => {
  const made = await ground.office();
  const before = await dumpOffice(made.office, made.passphrases[0]);
  const member = whoIsInMostRecords(before);
  const words = wordsOf(member);
  const outcomes: string[] = [];
  const wrong: string[] = [];
  const steps = (await turningPoints(made)).map(({ step }) => step);
  if (isSoak()) steps.push(locked);
  for (const step of steps) {
    const office = await ground.office();
    const held = await keysNow(office);
    const rows = await killWhileErasing(office, step);
    // The look at the folder comes before anybody unlocks.
    const again = await ground.start(office);
    await untilTitled(await handsOn(again.window), (await handsOn(again.window)).words.say('unlock.title'));
    await killDesk(again);
    const { lines } = await dumpOffice(office.office, office.passphrases[0]);
    const isThere = membersIn(lines).includes(member.id);
    outcomes.push(isThere ? 'there' : 'gone');
    const left = isThere ? [] : await whatIsLeft(office, words, [held, await keysNow(office)], rows);
    const missing = isThere
      ? before.lines.filter((line) => !lines.includes(line))
      : membersIn(before.lines).filter((id) => id !== member.id && !membersIn(lines).includes(id));
    wrong.push(...[...left, ...missing].map((what) => `${step}: ${what}`));
  }
  recordFaults({
    fault: 'REL-107 killed erasure',
    points: steps.length,
    recordsAtRisk: before.lines.length,
    recordsLost: wrong.length,
  });
  expect(wrong).toEqual([]);
  expect(outcomes).toEqual(['there', 'gone', 'gone'].slice(0, steps.length));

  /** Gives the rows of the store of before. */
  async function killWhileErasing(office: SeededOffice, step: string): Promise<Buffer[]> {
    const desk = await ground.open(office);
    const rows = await nonces(desk.window);
    if (step === locked) {
      await eraseByHand(desk, member.number);
      await killDesk(desk);
      return rows;
    }
    await askToErase(desk.window, member.number);
    const strike = (await turningPoints(office)).find((each) => each.step === step);
    const { call = '', files = [] } = strike ?? {};
    const spoil = [{ call, by: 'signal=KILL', when: '1' }];
    const watching = await watchSystemCalls(desk.pid, { files, calls: [call], spoil });
    const hands = await handsOn(desk.window);
    await pressToLeave(hands, hands.words.say('erasure.eraseNow'));
    await untilNobodyRuns(office.profile, 30_000).finally(() => watching.stop());
    return rows;
  }
});

async function whatIsLeft(
  office: SeededOffice,
  words: readonly string[],
  held: Parameters<typeof tracesInOffice>[2],
  rows: readonly Buffer[],
): Promise<string[]> {
  const generations = await readdir(join(office.office, 'generations'));
  const sealed = rowsLeftIn(office.profile, rows);
  return [
    ...(await tracesInOffice(office, words, held)),
    ...(generations.length === 1 ? [] : [`generations ${generations.join()}`]),
    ...(sealed === 0 ? [] : [`${String(sealed)} rows of before in the profile`]),
  ];
}

function membersIn(lines: readonly string[]): string[] {
  return lines.flatMap(
    (line) => /^\{"record":.*"id":"([0-9a-f]{32})".*"table":"members"\}$/.exec(line)?.[1] ?? [],
  );
}
