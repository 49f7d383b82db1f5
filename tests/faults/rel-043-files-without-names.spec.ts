/** REL-043: whatever the desk was used for, no file of its own holds a name, a passphrase or a key. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInLists } from '../../renderer/domain/out-of-sight.ts';
import { goTo, leave, lock } from '../support/at-the-desk.ts';
import { saveBackup } from '../support/backups-by-hand.ts';
import { buttonOf, handsOn, press, tick, type, untilTitled, within } from '../support/by-hand.ts';
import { dumpOffice } from '../support/dump-office.ts';
import { pointsToTry, recordFaults } from '../support/fault-row.ts';
import { expect, test, unlockAsFirst } from '../support/faults/fault-test.ts';
import { saveRosterPdf } from '../support/files-by-hand.ts';
import type { RunningDesk } from '../support/launch.ts';
import { memberNumberShown, startNewMember } from '../support/office-work.ts';
import { findInFiles } from '../support/secrets/file-search.ts';
import { keysOnlyOf, secretsOf } from '../support/secrets/office-secrets.ts';
import { canaryNeedles, canaryStart, textNeedles } from '../support/secrets/secret-search.ts';
import { clickUnseen, untilNotTitled } from '../support/secrets/unseen-hands.ts';
import type { SeededOffice } from '../support/seeded-office.ts';

const membersInOffice = pointsToTry(200, 2000);
/** Typed in this run only: found anywhere on this computer, they came from here. Not in one piece here either. */
const madeUpNow = ['Typed', 'Changed', 'Sought'].map((what) => `${what}${process.pid}x${Date.now()}`);

test('REL-043 after editing, deleting, searching, printing and a lock, only the PDF that somebody asked for holds names', async ({
  ground,
}) => {
  const office = await ground.canaryOffice(membersInOffice);
  const [home, temporary, chosen] = ['home', 'temporary', 'chosen'].map((name) => join(office.dir, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [home, temporary, chosen]) await mkdir(folder);
  const nobodysNumber = await numberInNoRecord(office);
  const began = Date.now();
  const desk = await ground.start(office, { HOME: home, TMPDIR: temporary });
  await unlockAsFirst(desk, office);
  const pdf = join(chosen, 'roster.pdf');
  await workThroughTheOffice(desk, { chosen, pdf, nobodysNumber });
  const window = await lock(desk);
  await unlockAsFirst({ window }, office);
  await lock({ app: desk.app, window });
  await leave(desk);

  const typed = madeUpNow.flatMap((name) => textNeedles('typed name', name));
  const ours = findInFiles({
    folders: [office.dir],
    needles: [...(await secretsOf(office)), ...typed, ...canaryNeedles()],
    except: [pdf],
  });
  // Other offices are made up on this computer as well: there only what is this one's alone counts.
  const elsewhere = findInFiles({
    folders: [tmpdir(), homedir()],
    needles: [...(await keysOnlyOf(office)), ...typed],
    since: began,
  });
  recordFaults({
    fault: 'REL-043 files after a day of work',
    points: ours.filesRead + elsewhere.filesRead,
    recordsAtRisk: membersInOffice,
    recordsLost: ours.finds.length + elsewhere.finds.length,
  });
  expect(ours.finds).toEqual([]);
  expect(elsewhere.finds).toEqual([]);
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  await expectPlantedToBeFound(office);
});

/** A new member, one changed and one taken out, somebody looked for; a roster as PDF and a backup. */
async function workThroughTheOffice(
  desk: RunningDesk,
  { chosen, pdf, nobodysNumber }: Readonly<Record<'chosen' | 'pdf' | 'nobodysNumber', string>>,
): Promise<void> {
  const { window } = desk;
  const [typed = '', changed = '', sought = ''] = madeUpNow;
  const hands = await handsOn(window);
  const { say } = hands.words;
  await goTo(window, 'app.members');
  await startNewMember(window);
  await type(hands, say('members.calledBy'), typed);
  await tick(hands, say('members.roles'), [say('members.roleVolunteer')]);
  await press(hands, say('app.save'));
  await memberNumberShown(window, typed);
  await press(hands, say('app.edit'));
  await type(hands, say('members.calledBy'), changed);
  await press(hands, say('app.save'));
  await memberNumberShown(window, changed);
  await takeOut(desk, changed);
  await goTo(window, 'app.members');
  await type(hands, say('members.find'), sought);
  await window.getByText(say('members.nobodyFound', { text: sought })).waitFor();
  await takeOutOneOfOld(desk, nobodysNumber);
  await goTo(window, 'app.meetings');
  await untilTitled(hands, say('meetings.title'));
  await clickUnseen(window, 'main [role=rowheader] button');
  await untilNotTitled(window, say('meetings.title'));
  await saveRosterPdf(desk, pdf);
  await saveBackup(desk, chosen);
}

/** Of somebody in the list of members who stands in no register and no training: only then can they be taken out. */
async function numberInNoRecord({ office, passphrases }: SeededOffice): Promise<string> {
  const records = await dumpOffice(office, passphrases[0]);
  const named = new Set<string>([
    ...records
      .all('meetings')
      .flatMap(({ facilitatorIds, register }) => [
        ...facilitatorIds,
        ...register.lines.map(({ memberId }) => memberId),
      ]),
    ...records.all('participations').map(({ memberId }) => memberId),
  ]);
  const free = records.all('members').find((member) => isInLists(member) && !named.has(member.id));
  if (free === undefined) throw new Error('Everybody stands in some record.');
  return free.number;
}

/** Somebody of the seeded ones goes as well: what was stored long ago is deleted too. */
async function takeOutOneOfOld(desk: RunningDesk, number: string): Promise<void> {
  const { window } = desk;
  const { say } = (await handsOn(window)).words;
  await type(await handsOn(window), say('members.find'), number);
  await clickUnseen(window, 'main [role=rowheader] button');
  await untilNotTitled(window, say('members.title'));
  const name = await window.locator('h1').innerText();
  await takeOut(desk, name.trim());
}

/** On the page of that member. */
async function takeOut({ window }: RunningDesk, name: string): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await press(hands, say('members.remove'));
  const question = window.getByRole('alertdialog', {
    name: say('members.removeTitle', { name }),
    exact: true,
  });
  await buttonOf(within(hands, question), say('members.remove')).click();
  await untilTitled(hands, say('members.title'));
}

/** Planted in the midst of a file of the profile's, in each spelling: the search that found nothing would have found them. */
async function expectPlantedToBeFound(office: SeededOffice): Promise<void> {
  const { dir, profile, passphrases } = office;
  const text = `one of them is ${canaryStart}77, and opens with ${passphrases[0]}`;
  const planted = {
    'plain-text': Buffer.from(text, 'utf8'),
    'wide-letters': Buffer.from(text, 'utf16le'),
    'in-base64': Buffer.from(Buffer.from(text).toString('base64')),
    [`named-${canaryStart}78`]: Buffer.from('nothing'),
  };
  const around = Buffer.alloc(100_000, 7);
  for (const [name, bytes] of Object.entries(planted))
    await writeFile(join(profile, 'Local Storage', name), Buffer.concat([around, bytes, around]));
  const needles = [...(await secretsOf(office)), ...canaryNeedles()];
  const { finds } = findInFiles({ folders: [dir], needles });
  const where = (name: string) => join(profile, 'Local Storage', name);
  expect([...finds].sort()).toEqual(
    [
      `${where('plain-text')}: canary (latin1)`,
      `${where('plain-text')}: passphrase (UTF-8)`,
      `${where('wide-letters')}: canary (utf16le)`,
      `${where('wide-letters')}: passphrase (UTF-16)`,
      `${where('in-base64')}: canary (base64)`,
      `${where('in-base64')}: passphrase (base64)`,
      `${where(`named-${canaryStart}78`)}: canary (latin1)`,
    ].sort(),
  );
}
