/** REL-106: after an erasure nobody finds the person again, in any file of the PC and with every key the office ever had. */

import { goTo, leave, lock } from '../support/at-the-desk.ts';
import { fieldOf, handsOn, press, type, untilTitled } from '../support/by-hand.ts';
import { eraseByHand } from '../support/erase-by-hand.ts';
import { recordFaults } from '../support/fault-row.ts';
import { expect, test, unlockAsFirst } from '../support/faults/fault-test.ts';
import { linesOf } from '../support/faults/office-dump.ts';
import { dumpOffice } from '../support/dump-office.ts';
import { linesOfRows, rowsIn } from '../support/damage/store-rows.ts';
import type { RunningDesk } from '../support/launch.ts';
import { openMemberByNumber } from '../support/office-work.ts';
import {
  keysNow,
  nonces,
  readableInProfile,
  rowsLeftIn,
  tracesInOffice,
  whoIsInMostRecords,
  wordsOf,
} from '../support/secrets/erased-person.ts';
import type { Member } from '../../renderer/domain/member.ts';

/** Typed into a note of theirs, one about them, and a form that nobody saved. */
const canary = 'Zqvanishing';

test('REL-106 after an erasure every file that any key ever opened, and every file of the profile, tells nothing of the person', async ({
  ground,
}) => {
  const office = await ground.office();
  const before = await dumpOffice(office.office, office.passphrases[0]);
  const member = whoIsInMostRecords(before);
  const other = before.all('members').find(({ id }) => id !== member.id) ?? member;
  const words = [...wordsOf(member), canary];
  const desk = await ground.open(office);
  await tellOfThem(desk, member, other);
  const held = await keysNow(office);
  const rows = await nonces(desk.window);
  // Locked and opened again: a snapshot with them lies in the folder, and another one after the next save.
  const unlocked: RunningDesk = { ...desk, window: await lock(desk) };
  await unlockAsFirst(unlocked, office);
  await typeAndLeave(unlocked, other);
  const draftToo = await nonces(unlocked.window);
  expect(
    (await tracesInOffice(office, words, [held])).length,
    'the search finds what is there',
  ).toBeGreaterThan(5);
  expect(rowsLeftIn(office.profile, rows)).toBeGreaterThan(rows.length / 2);

  const locked = await eraseByHand(unlocked, member.number);
  await untilTitled(await handsOn(locked), (await handsOn(locked)).words.say('unlock.title'));
  const now = await keysNow(office);
  const atOnce = await whatIsLeft(office, words, [held, now], [...rows, ...draftToo]);

  const again: RunningDesk = { ...unlocked, window: locked };
  await unlockAsFirst(again, office);
  await goTo(again.window, 'app.members');
  const stored = linesOfRows((await rowsIn(again.window)) ?? new Map(), now);
  const kept = stored.filter((line) => !line.includes('"table":"erased"'));
  await leave(again);
  const afterwards = await whatIsLeft(office, words, [held, now], [...rows, ...draftToo]);
  const lines = await linesOf(office);
  recordFaults({
    fault: 'REL-106 erased person',
    points: words.length,
    recordsAtRisk: stored.length,
    recordsLost: atOnce.length + afterwards.length,
  });
  expect(atOnce, 'as soon as the desk is locked').toEqual([]);
  expect(afterwards, 'and after the next day at the desk').toEqual([]);
  expect(words.filter((word) => kept.some((line) => line.includes(word)))).toEqual([]);
  expect(now.dataKey.id).not.toBe(held.dataKey.id);
  expect(lines.filter((line) => line.includes(other.id)).length, 'everybody else is there').toBeGreaterThan(
    0,
  );
});

type Office = Parameters<typeof tracesInOffice>[0];
type Held = Parameters<typeof tracesInOffice>[2];

async function whatIsLeft(
  office: Office,
  words: readonly string[],
  held: Held,
  rows: readonly Buffer[],
): Promise<string[]> {
  const sealed = rowsLeftIn(office.profile, rows);
  return [
    ...(await tracesInOffice(office, words, held)),
    // Their random id stands in the ledger of erasures, and is the key of its row.
    ...readableInProfile(office.profile, words.slice(1)),
    ...(sealed === 0 ? [] : [`${String(sealed)} rows of before in the profile`]),
  ];
}

/** A note of theirs, and one about them with somebody else. */
async function tellOfThem({ window }: RunningDesk, member: Member, other: Member): Promise<void> {
  await changeNote(window, member, `${canary} rings on Sundays`);
  await changeNote(window, other, `Ask ${member.fullNameLatin ?? ''} about the keys`);
}

async function changeNote(
  window: RunningDesk['window'],
  { calledBy, number }: Member,
  note: string,
): Promise<void> {
  await openMemberByNumber(window, number);
  const hands = await handsOn(window);
  const { say } = hands.words;
  await press(hands, say('app.edit'));
  await untilTitled(hands, say('members.editTitle', { name: calledBy }));
  await type(hands, say('members.note'), note);
  await press(hands, say('app.save'));
  const anyway = window
    .getByRole('alertdialog')
    .getByRole('button', { name: say('mindful.saveAnyway'), exact: true });
  const saved = window.getByText(say('members.changed', { name: calledBy })).first();
  await saved.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await saved.waitFor();
}

/** Half typed and left: the draft is sealed into the store; and the list remembers what was looked for. */
async function typeAndLeave({ window }: RunningDesk, { calledBy, number }: Member): Promise<void> {
  await openMemberByNumber(window, number);
  const hands = await handsOn(window);
  const { say } = hands.words;
  await press(hands, say('app.edit'));
  await untilTitled(hands, say('members.editTitle', { name: calledBy }));
  await type(hands, say('members.note'), `${canary} was here`);
  await goTo(window, 'app.members');
  await fieldOf(hands, say('members.find')).fill(canary);
  // A draft is sealed a third of a second after the last letter.
  await window.waitForTimeout(600);
}
