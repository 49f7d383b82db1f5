/** REL-095: after the lock no process of the desk holds a name, a passphrase or a key. */

import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { goTo, untilDeskIsOpen, type RailPlace } from '../support/at-the-desk.ts';
import { saveBackup } from '../support/backups-by-hand.ts';
import { choose, handsOn, press, type, untilTitled } from '../support/by-hand.ts';
import { pointsToTry, recordFaults } from '../support/fault-row.ts';
import { expect, nextWindow, test } from '../support/faults/fault-test.ts';
import { linesOf, membersInLists } from '../support/faults/office-dump.ts';
import { demandRoot } from '../support/faults/tool.ts';
import { importCsv, saveRosterPdf } from '../support/files-by-hand.ts';
import type { RunningDesk } from '../support/launch.ts';
import { pressMenuKey } from '../support/menu-keys.ts';
import {
  findInMemory,
  namesFound,
  processesOf,
  secretsFound,
  type MemoryFinds,
} from '../support/secrets/memory-search.ts';
import { secretsOf } from '../support/secrets/office-secrets.ts';
import { canaryNeedles, canaryStart } from '../support/secrets/secret-search.ts';
import {
  clickUnseen,
  scrollThrough,
  untilCount,
  untilGone,
  untilNotTitled,
} from '../support/secrets/unseen-hands.ts';
import type { SeededOffice } from '../support/seeded-office.ts';

const membersInOffice = pointsToTry(200, 2000);

test('REL-095 after the lock no process holds a name, a passphrase or a key, though before it the window held them all', async ({
  ground,
}) => {
  demandRoot('Reading the memory of other processes');
  const office = await ground.canaryOffice(membersInOffice);
  const needles = [...(await secretsOf(office)), ...canaryNeedles()];
  const desk = await ground.start(office);
  await typePassphrase(desk, office);
  const typed = findInMemory(desk.pid, needles);
  await openDesk(desk);
  const unlocked = findInMemory(desk.pid, needles);
  await workThroughTheOffice(desk, office);
  const worked = findInMemory(desk.pid, needles);
  const windows = windowProcesses(desk);
  await lockByKey(desk);
  // The shell lets go of what was typed into a window a moment after the window's process has ended.
  await expect.poll(() => windowProcesses(desk).filter((pid) => windows.includes(pid))).toEqual([]);
  await pause(1000);
  const locked = findInMemory(desk.pid, needles);
  const namesLeft = namesFound(locked);
  recordFaults({
    fault: 'REL-095 memory after the lock',
    points: locked.processes.length,
    recordsAtRisk: membersInOffice,
    recordsLost: namesLeft.size,
  });
  // The search finds what is there: else finding nothing would mean nothing.
  expect(secretsFound(typed)).toContain('renderer: passphrase');
  expectAllKeysIn(unlocked);
  expectAllKeysIn(worked);
  // Today opens only whom it names; the list that was worked in after it, everybody.
  expect(membersIn(unlocked)).toBeGreaterThan(0);
  expect(membersIn(worked)).toBeGreaterThan(membersInOffice * 0.9);
  // And now there is nothing.
  expect(leftIn(locked)).toEqual([]);
  expect(kindsOf(locked)).toEqual(expect.arrayContaining(['gpu-process', 'renderer', 'shell', 'zygote']));
  expect(locked.bytesRead).toBeGreaterThan(100_000_000);
  expect(windowProcesses(desk).filter((pid) => windows.includes(pid))).toEqual([]);
});

function expectAllKeysIn(finds: MemoryFinds): void {
  const keys = ['identity', 'data key', 'key of the rows', 'key of the journal', 'signing key'];
  expect(secretsFound(finds)).toEqual(expect.arrayContaining(keys.map((key) => `renderer: ${key}`)));
}

/** Where and in what letters; of the made-up names also whose. */
function leftIn({ finds }: MemoryFinds): string[] {
  return [...finds].map(([where, what]) =>
    where.includes(': canary (') ? `${where} ${[...what].join()}` : where,
  );
}

/** Where a digit of something else follows a name in memory, it reads like a member who is not there. */
function membersIn(finds: MemoryFinds): number {
  return [...namesFound(finds)].filter((number) => Number(number) <= membersInOffice).length;
}

function kindsOf({ processes }: MemoryFinds): string[] {
  return processes.map(({ kind }) => kind);
}

function windowProcesses({ pid }: RunningDesk): number[] {
  return processesOf(pid)
    .filter(({ kind }) => kind === 'renderer')
    .map((process) => process.pid);
}

/** Letter by letter, as a person does: no message to the desk holds the whole of it. */
async function typePassphrase({ window }: RunningDesk, { names, passphrases }: SeededOffice): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await untilTitled(hands, say('unlock.title'));
  await choose(hands, say('unlock.who'), names[0]);
  await type(hands, say('unlock.passphrase'), passphrases[0]);
}

async function openDesk({ window }: RunningDesk): Promise<void> {
  const hands = await handsOn(window);
  await press(hands, hands.words.say('unlock.open'));
  await untilDeskIsOpen(window);
}

/** Everybody is looked at, somebody looked for; the history, a roster and its PDF, a backup. */
async function workThroughTheOffice(desk: RunningDesk, office: SeededOffice): Promise<void> {
  const { window } = desk;
  const { dir } = office;
  const hands = await handsOn(window);
  const { say } = hands.words;
  const show = async (place: RailPlace, title: string) => {
    await goTo(window, place);
    await untilTitled(hands, title);
  };
  await show('app.members', say('members.title'));
  expect(await scrollThrough(window, list)).toBe(membersInLists(await linesOf(office)));
  await clickUnseen(window, openerInList, 8);
  await untilNotTitled(window, say('members.title'));
  await show('app.members', say('members.title'));
  await clickUnseen(window, 'main input[type=search]');
  await window.keyboard.type(`${canaryStart}77`, { delay: 20 });
  await untilRows(desk, 11);
  await show('app.history', say('history.title'));
  await clickUnseen(window, openerInList, 0);
  await untilCount(window, '[role=dialog]', 1);
  await window.keyboard.press('Escape');
  await untilGone(window, '[role=dialog]');
  await show('app.meetings', say('meetings.title'));
  await clickUnseen(window, openerInList, 0);
  await untilNotTitled(window, say('meetings.title'));
  await saveRosterPdf(desk, join(dir, 'roster.pdf'));
  await saveBackup(desk, await mkdtemp(join(dir, 'stick-')));
}

const list = 'main [role=grid]';
const openerInList = `${list} [role=rowheader] button`;

async function untilRows({ window }: RunningDesk, most: number): Promise<void> {
  await window.waitForFunction(
    ([css, count]) => Number(document.querySelector(css)?.getAttribute('aria-rowcount')) - 1 <= count,
    [list, most] as const,
  );
}

async function lockByKey(desk: RunningDesk): Promise<void> {
  const next = nextWindow(desk);
  await pressMenuKey(desk.app, { key: 'L' });
  const hands = await handsOn(await next);
  await untilTitled(hands, hands.words.say('unlock.title'));
}

test('REL-095 a list of names that is read from a file leaves nothing in the shell, before the lock and after it', async ({
  ground,
}) => {
  demandRoot('Reading the memory of other processes');
  const office = await ground.office();
  const needles = canaryNeedles();
  const desk = await ground.open(office);
  const people = await importList(desk, office);
  const imported = findInMemory(desk.pid, needles);
  await lockByKey(desk);
  const locked = findInMemory(desk.pid, needles);
  recordFaults({
    fault: 'REL-095 memory after an import',
    points: locked.processes.length,
    recordsAtRisk: people,
    recordsLost: namesFound(locked).size,
  });
  expect(namesFound(imported).size).toBeGreaterThanOrEqual(people);
  expect(secretsFound(imported)).toEqual(['renderer: canary']);
  expect([...locked.finds.keys()]).toEqual([]);
});

/** Gives how many people were in the list. */
async function importList(desk: RunningDesk, { dir }: SeededOffice): Promise<number> {
  const file = join(dir, 'list.csv');
  const names = Array.from({ length: 50 }, (_, n) => `${canaryStart}${n + 1}`);
  const rows = names.map((name) => `${name},Made-up ${name},,volunteer`);
  await writeFile(file, `Called by,Full name (Latin),Full name (Devanagari),Role\n${rows.join('\n')}\n`);
  await importCsv(desk, file, names.length);
  return names.length;
}
