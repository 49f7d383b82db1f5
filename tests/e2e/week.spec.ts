/** The week at a real desk: a meeting moved by keys and by dragging, the meetings ahead in a file, all rosters in one job. */

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { addDays, weekdayOf, type IsoDate } from '../../renderer/domain/calendar.ts';
import { systemClock } from '../../renderer/domain/clock.ts';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { goTo } from '../support/at-the-desk.ts';
import * as hand from '../support/by-hand.ts';
import { recordsOf, remove, seededDesk, type SeededDesk } from '../support/seeded-desk.ts';

/** One for all three: what the first moves is in the file of the second and on the paper of the third. */
let desk: SeededDesk;

test.beforeAll(async () => {
  desk = await seededDesk(12);
});
test.afterAll(async () => {
  await remove(desk);
});

const today = systemClock.today();
const tomorrow = addDays(today, 1);
/** In the week of tomorrow, so that both are in view, whatever day it is today. */
const further = addDays(tomorrow, weekdayOf(tomorrow) === 7 ? -1 : 1);

test('a meeting is carried to the next day by keys, to another by dragging, and says so each time', async () => {
  const { window } = desk;
  const hands = await openCalendar();
  await tabToDay(today);
  for (const key of ['m', 'ArrowRight', 'Enter']) await window.keyboard.press(key);
  await confirmByKeys(hands);
  await expect(movedIn(dayOf(hands, tomorrow))).toBeVisible();

  await movedIn(dayOf(hands, tomorrow)).dragTo(dayOf(hands, further));
  await confirmByKeys(hands);
  await expect(movedIn(dayOf(hands, further))).toBeVisible();
  const meetings = (await recordsOf(desk)).all('meetings');
  expect(meetings.filter(({ moved }) => moved !== undefined)).toMatchObject([
    { date: further, moved: { fromDate: today, reason: 'roomNeeded' } },
  ]);

  function movedIn(day: Locator): Locator {
    return day.locator('[draggable=true]', { hasText: hands.words.say('calendar.moved') });
  }
});

test('the meetings ahead go into a file that names neither the organisation nor anybody in it', async () => {
  const hands = await openCalendar();
  const { say } = hands.words;
  const file = join(desk.seeded.dir, 'meetings.ics');
  await answerDialogs(desk.app, { save: file });
  await hand.press(hands, say('calendarFile.open'));
  await hand.press(hands, say('lists.exportConfirm'));
  await hand.untilSaid(hands, say('lists.savedSaid', { name: 'meetings.ics' }));
  const text = (await readFile(file, 'utf8')).replaceAll('\r\n ', '');
  const records = await recordsOf(desk);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const titles = text.match(/^SUMMARY:.*$/gm) ?? [];
  expect(titles.length).toBeGreaterThan(0);
  const discreet = records.all('groups').map(({ discreetName }) => `SUMMARY:${discreetName.latin}`);
  for (const title of titles) expect(discreet).toContain(title.trimEnd());
  for (const { organisation } of records.all('settings')) expect(text).not.toContain(organisation);
  for (const { calledBy } of records.all('members')) expect(text).not.toContain(calledBy);
});

test('the rosters of the week come out in one job, each with its number, and a sheet for six among them', async () => {
  const { window } = desk;
  const hands = await openCalendar();
  const { say } = hands.words;
  await dayOf(hands, further).click();
  const lines = window.getByRole('list', { name: hands.words.sayDate(further, 'full') });
  await lines.getByRole('link').first().click();
  await hand.follow(hands, say('meetings.openRoster'));
  await hand.select(hands, say('groupPaper.form'), say('groupPaper.sixMeetings'));
  await goTo(window, 'app.meetings');
  await hand.press(hands, say('paper.weekOpen'));
  await hand.untilTitled(hands, say('paper.weekTitle'));
  const file = join(desk.seeded.dir, 'week.pdf');
  await answerDialogs(desk.app, { save: file });
  await hand.press(hands, say('lists.savePdf'));
  await hand.untilSaid(hands, say('meetings.pdfSaid', { name: 'week.pdf' }));
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const inWeek = (await recordsOf(desk))
    .all('meetings')
    .filter(({ status, date }) => status.type === 'planned' && date >= today && date <= addDays(today, 6));
  const numbers = new Set(inWeek.map(({ sheetNumber }) => sheetNumber));
  expect(numbers.size).toBeGreaterThan(1);
  expect(new Set(text.match(/S-\d{4}/g))).toEqual(numbers);
});

async function openCalendar(): Promise<hand.Hands> {
  const hands = await hand.handsOn(desk.window);
  await goTo(desk.window, 'app.meetings');
  await hand.follow(hands, hands.words.say('calendar.open'));
  await hand.untilTitled(hands, hands.words.say('calendar.title'));
  return hands;
}

/** From the heading on, as whoever uses no mouse gets there. */
async function tabToDay(day: IsoDate): Promise<void> {
  const { window } = desk;
  const cell = window.locator('[role=gridcell][aria-current=date]');
  for (let n = 0; n < 40; n += 1) {
    await window.keyboard.press('Tab');
    if (await cell.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`No key leads to ${day}.`);
}

/** Chooses a reason and moves, without the mouse: it may be said that the day clashes, and then it is moved anyway. */
async function confirmByKeys(hands: hand.Hands): Promise<void> {
  const { window, words } = hands;
  const dialog = hand.within(hands, window.getByRole('dialog'));
  const reason = words.say('moving.reasonRoomNeeded');
  await hand.opener(dialog, words.say('moving.reason')).press('Enter');
  await window.getByRole('option', { name: reason }).waitFor();
  await window.keyboard.type(reason.slice(0, 8));
  await window.keyboard.press('Enter');
  const move = new RegExp(`^(${words.say('moving.move')}|${words.say('moving.moveAnyway')})$`);
  await dialog.place.getByRole('button', { name: move }).press('Enter');
  await window.getByRole('dialog').waitFor({ state: 'detached' });
}

function dayOf({ window, words }: hand.Hands, day: IsoDate): Locator {
  return window.getByRole('gridcell').filter({ hasText: words.sayDate(day, 'full') });
}
