/** The office's main job in pieces, held against the records that lie on the disk afterwards. */

import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { at } from '../../build/setup/run.mjs';
import { addDays, weekdayOf } from '../../renderer/domain/calendar.ts';
import { systemClock } from '../../renderer/domain/clock.ts';
import { goTo, leave, lock, undoByKey, undoFromMessage, unlock } from '../support/at-the-desk.ts';
import { openBackup, saveBackup } from '../support/backups-by-hand.ts';
import * as hand from '../support/by-hand.ts';
import { importCsv, saveRosterPdf } from '../support/files-by-hand.ts';
import { launchDesk } from '../support/launch.ts';
import { addMemberByKeyboard } from '../support/member-by-keyboard.ts';
import * as groups from '../support/groups-by-hand.ts';
import * as work from '../support/office-work.ts';
import { finishRegister, markRegister, openRegister } from '../support/register-by-hand.ts';
import { recordsOf, remove, seededDesk, unlockSeeded, type SeededDesk } from '../support/seeded-desk.ts';
import { isSoak } from '../support/soak.ts';
import { addProgramme, addTrainingSession, recordOrientation } from '../support/trainings-by-hand.ts';
import { writtenDate } from '../../renderer/ui/typed-text.ts';

let desk: SeededDesk;

test.beforeEach(async () => {
  desk = await seededDesk(12);
});
test.afterEach(async () => {
  await remove(desk);
});

const today = systemClock.today();

async function onlyMember(calledBy: string) {
  const found = (await recordsOf(desk)).all('members').filter((member) => member.calledBy === calledBy);
  expect(found).toHaveLength(1);
  return found[0];
}

test('a new member is entered by keyboard alone in under thirty seconds, exactly as typed', async () => {
  const typing = await addMemberByKeyboard(desk, {
    calledBy: 'Sulekha',
    fullNameLatin: 'Sulekha Chitalekar',
    fullNameDevanagari: 'सुलेखा चितळेकर',
    phone: '020 5550 0131',
  });
  expect(typing.seconds).toBeLessThan(30);
  expect(await onlyMember('Sulekha')).toMatchObject({
    number: typing.number,
    roles: ['caregiver'],
    fullNameLatin: 'Sulekha Chitalekar',
    fullNameDevanagari: 'सुलेखा चितळेकर',
    phones: [{ safeToCall: 'askFirst' }],
  });
});

test('everybody in a list of two scripts is entered together, with their names exactly as in the file', async () => {
  const file = at('tests/fixtures/csv/made-up-members.csv');
  await importCsv(desk, file, 24);
  const members = (await recordsOf(desk)).all('members');
  const rows = (await readFile(file, 'utf8')).trim().split('\n').slice(1);
  for (const row of rows) {
    const [calledBy, latin, devanagari] = row.trim().split(',');
    const found = members.filter((member) => member.calledBy === calledBy);
    expect(found).toHaveLength(1);
    expect([found[0]?.fullNameLatin ?? '', found[0]?.fullNameDevanagari ?? '']).toEqual([latin, devanagari]);
  }
});

test('a group meets on the 2nd and 4th Saturday, and its sheet holds those who joined', async () => {
  const { window } = desk;
  const number = await work.addMember(window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
  await groups.addVenue(window, {
    name: 'Vatvruksha Hall',
    rooms: ['Big hall', 'Upper room'],
  });
  await groups.addGroup(window, {
    name: 'Erandwane caregivers',
    kind: 'caregivers',
    discreet: { latin: 'Saturday Circle', devanagari: 'शनिवार मंडळ' },
    venue: 'Vatvruksha Hall',
    room: 'Upper room',
    schedule: { nths: [2, 4], weekday: 6, time: '17:30', minutes: 90 },
  });
  await groups.join(window, { member: 'Sulekha', part: 'facilitator' });
  await groups.planMeeting(window);
  await saveRosterPdf(desk, join(desk.seeded.dir, 'roster.pdf'));
  expect((await readFile(join(desk.seeded.dir, 'roster.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');

  const records = await recordsOf(desk);
  const [member] = records.all('members').filter((each) => each.number === number);
  const [group] = records.all('groups').filter(({ name }) => name === 'Erandwane caregivers');
  const [meeting] = records.all('meetings').filter(({ groupId }) => groupId === group?.id);
  expect(meeting).toMatchObject({
    number: 1,
    time: '17:30',
    minutes: 90,
    room: 'Upper room',
    facilitatorIds: [member?.id],
  });
  expect(meeting?.register.lines).toEqual([{ memberId: member?.id, mark: 'notRecorded' }]);
  expect(meeting?.sheetNumber).toMatch(/^S-\d{4}$/);
  const day = Number(meeting?.date.slice(8));
  expect(weekdayOf(meeting?.date ?? today)).toBe(6);
  expect([2, 4]).toContain(Math.ceil(day / 7));

  await test.step('a call she asks for is due on the first screen, which leads to where it is done', async () => {
    await work.openMember(window, 'Sulekha');
    const hands = await hand.handsOn(window);
    const { say } = hands.words;
    await hand.press(hands, say('members.followUpAdd'));
    await hand.type(hands, say('members.followUpDueOn'), writtenDate(today));
    await hand.press(hands, say('app.save'));
    await goTo(window, 'app.today');
    const due = window.getByRole('list', { name: say('meetings.followUpsHeading'), exact: true });
    await due.getByRole('link').filter({ hasText: 'Sulekha' }).click();
    await expect(window.locator(':focus')).toContainText(say('members.followUpsTitle'));
    await hand.press(hands, say('members.followUpDone'));
    await hand.untilSaid(hands, say('members.followUpDoneSaid', { name: 'Sulekha' }));
    const followUps = (await recordsOf(desk)).all('followUps');
    expect(followUps.filter(({ memberId }) => memberId === member?.id)).toMatchObject([{ doneOn: today }]);
  });
});

test('a signed sheet typed back is the register, and the meeting is held', async () => {
  const { window } = desk;
  await groups.addVenue(window, { name: 'Vatvruksha Hall' });
  await groups.addGroup(window, {
    name: 'Reading shubharthi',
    kind: 'livedExperience',
    discreet: { latin: 'Reading Circle' },
    venue: 'Vatvruksha Hall',
    schedule: {
      everyWeeks: 1,
      weekday: weekdayOf(today),
      time: '11:00',
      minutes: 60,
    },
  });
  const names = ['Aadya', 'Bhaskar', 'Charu', 'Devika'];
  for (const calledBy of names) await work.addMember(window, { calledBy, roles: ['livedExperience'] });
  await groups.openGroup(window, 'Reading shubharthi');
  for (const member of names) await groups.join(window, { member });
  await groups.planMeeting(window);
  await openRegister(window);
  await markRegister(window, {
    marks: ['present', 'sentWord', 'absent', 'present'],
    headcount: 3,
    visitors: 1,
  });
  await finishRegister(window);

  const records = await recordsOf(desk);
  const [group] = records.all('groups').filter(({ name }) => name === 'Reading shubharthi');
  const [meeting] = records.all('meetings').filter(({ groupId }) => groupId === group?.id);
  const nameOf = new Map(records.all('members').map(({ id, calledBy }) => [id, calledBy]));
  expect(meeting).toMatchObject({
    status: { type: 'held' },
    register: { headcount: 3, visitors: 1, typedOn: today },
  });
  expect(meeting?.register.lines.map(({ memberId, mark }) => [nameOf.get(memberId), mark])).toEqual([
    ['Aadya', 'present'],
    ['Bhaskar', 'sentWord'],
    ['Charu', 'absent'],
    ['Devika', 'present'],
  ]);

  await test.step('thirty rows are typed back by keys alone in under a minute', async () => {
    await openRegister(window);
    const hands = await hand.handsOn(window);
    const { say } = hands.words;
    const rows = window.getByRole('grid', { name: say('registers.rows'), exact: true }).getByRole('row');
    for (const [place, name] of newcomers.entries()) {
      await writeOnFreeRow(hands, name);
      await expect(rows).toHaveCount(names.length + place + 1);
    }
    await hand.press(hands, say('sheet.clearMarks'));
    await hand.untilSaid(hands, say('sheet.marksCleared'));
    const began = Date.now();
    await rows.first().focus();
    // A slip of the finger in the middle is taken back by the next key; row 30 is jumped to by its number, and back.
    const down =
      'p p p p p p p p p p p s Backspace a Space Space p Space p Space s Space p Space 3 0 p 2 2 Enter';
    for (const key of [...down.split(' '), ...Array.from('pppppppp')]) {
      await window.keyboard.press(key);
      await window.waitForTimeout(betweenKeys);
    }
    await window
      .getByText(say('registers.totals', { present: 28, sentWord: 1, absent: 1, notRecorded: 0 }))
      .waitFor();
    expect((Date.now() - began) / 1000).toBeLessThan(60);
    const typed = (await recordsOf(desk)).all('meetings').find(({ id }) => id === meeting?.id)
      ?.register.lines;
    expect(typed?.map(({ mark }) => mark.charAt(0)).join('')).toBe(
      `${'p'.repeat(11)}a${'p'.repeat(6)}s${'p'.repeat(11)}`,
    );
  });
});

/** In milliseconds. A person's pace is for the soak. */
const betweenKeys = isSoak() ? 150 : 0;

/** With four names of their own to thirty. */
const newcomers =
  'Omkar Pallavi Qasim Rohini Sanjay Tejas Urmila Vikram Wamika Yogesh Zubin Amol Bela Chhaya Dilip Esha Falgun Gauri Hemant Indira Jayant Kalyani Lalit Mohini Nitin Jasmin'.split(
    ' ',
  );

/** Somebody new, typed once, with all that the group says of them; whoever looks alike is somebody else. */
async function writeOnFreeRow({ window, words: { say } }: hand.Hands, name: string): Promise<void> {
  const field = window.getByRole('combobox', { name: say('registers.addMember') });
  await field.fill(name);
  await window
    .getByRole('option')
    .filter({ hasText: say('sheet.newMemberHint') })
    .click();
  const written = window.getByRole('textbox', { name: say('sheet.written') });
  await written.press('Enter');
  const somebodyElse = window.getByRole('button', { name: say('nameHelp.somebodyElse'), exact: true });
  await field.or(somebodyElse).waitFor();
  if (await somebodyElse.isVisible()) {
    await somebodyElse.click();
    await written.press('Enter');
  }
}

test('an orientation recorded on a member’s page is completed on the last day of its session', async () => {
  const { window } = desk;
  const day = addDays(today, -9);
  await work.addMember(window, { calledBy: 'Sulekha', roles: ['volunteer'] });
  await addProgramme(window, {
    name: 'First steps',
    kind: 'orientation',
    hours: 6,
    validityMonths: 24,
  });
  await addTrainingSession(window, {
    programme: 'First steps',
    date: writtenDate(day),
  });
  await work.openMember(window, 'Sulekha');
  await recordOrientation(window, 'Sulekha', 'First steps');
  const records = await recordsOf(desk);
  const sulekha = await onlyMember('Sulekha');
  const parts = records.all('participations').filter(({ memberId }) => memberId === sulekha?.id);
  expect(parts).toEqual([expect.objectContaining({ state: 'completed', completedOn: day })]);
});

test('what is undone is as if it had never been, but its number is not given again', async () => {
  const { window } = desk;
  const before = (await recordsOf(desk)).all('members');
  const first = await work.addMember(window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
  await undoFromMessage(window);
  expect((await recordsOf(desk)).all('members')).toEqual(before);
  const second = await work.addMember(window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
  await undoByKey(window);
  expect((await recordsOf(desk)).all('members')).toEqual(before);
  const third = await work.addMember(window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
  expect(new Set([first, second, third]).size).toBe(3);
  const commands = (await recordsOf(desk)).all('history').map(({ command }) => command);
  expect(commands.filter((command) => command === 'undo')).toHaveLength(2);
});

test('everything is there after a lock, and after the desk was left and started again', async () => {
  await work.addMember(desk.window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
  const saved = (await recordsOf(desk)).lines;
  const locked = await lock(desk);
  await unlockSeeded(desk, locked);
  await work.openMember(locked, 'Sulekha');
  await leave(desk);
  const { office, profile, names, passphrases } = desk.seeded;
  const again = await launchDesk({ office, profile });
  desk = { ...again, seeded: desk.seeded };
  await unlock(again.window, names[1], passphrases[1]);
  await work.openMember(again.window, 'Sulekha');
  // Opening a record is an entry of the history, and the only thing that came.
  const lines = (await recordsOf(desk)).lines;
  expect(saved.filter((line) => !lines.includes(line))).toEqual([]);
});

test('a backup brings everything back as it was, whatever was saved since', async () => {
  const stick = await mkdtemp(join(desk.seeded.dir, 'stick-'));
  await work.addMember(desk.window, {
    calledBy: 'Before',
    roles: ['caregiver'],
  });
  const saved = (await recordsOf(desk)).lines;
  const backup = await saveBackup(desk, stick);
  expect(await readdir(stick)).toEqual([
    expect.stringMatching(/^sobat-\d{4}-\d\d-\d\d-\d{4}-g\d{5}\.sobat$/),
  ]);
  await work.addMember(desk.window, {
    calledBy: 'After',
    roles: ['caregiver'],
  });
  const window = await openBackup(desk, backup, 'ownKey');
  await unlockSeeded(desk, window);
  const withoutNumbers = (lines: readonly string[]) =>
    lines.filter((line) => !line.includes('"table":"numbers"'));
  const now = (await recordsOf(desk)).lines;
  expect(withoutNumbers(now)).toEqual(withoutNumbers(saved));
  await goTo(window, 'app.members');
  const hands = await hand.handsOn(window);
  await hand.type(hands, hands.words.say('members.find'), 'After');
  await window.getByText(hands.words.say('members.nobodyFound', { text: 'After' })).waitFor();
});
