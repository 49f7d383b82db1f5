/** From the plan of an orientation to a certificate on paper, and to the meetings that its participant may carry, and may not. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addDays, weekdayOf } from '../../renderer/domain/calendar.ts';
import { systemClock } from '../../renderer/domain/clock.ts';
import { writtenDate } from '../../renderer/ui/typed-text.ts';
import { answerDialogs } from '../support/answer-dialogs.ts';
import * as hand from '../support/by-hand.ts';
import * as groups from '../support/groups-by-hand.ts';
import { addMember } from '../support/office-work.ts';
import { recordsOf, remove, seededDesk, type SeededDesk } from '../support/seeded-desk.ts';
import { addProgramme, addTrainingSession } from '../support/trainings-by-hand.ts';

let desk: SeededDesk;

test.beforeEach(async () => {
  desk = await seededDesk(12);
});
test.afterEach(async () => {
  await remove(desk);
});

const today = systemClock.today();
const nextSaturday = addDays(today, (6 - weekdayOf(today) + 7) % 7 || 7);
const validityMonths = 3;
/** The first Saturday of this rhythm that is surely after the end of so many months. */
const weeksBetween = 4;
const tooLate = addDays(nextSaturday, 4 * weeksBetween * 7);

test('who comes to both days of an orientation has a certificate, and carries next Saturday’s meeting but none after its end', async () => {
  const { window } = desk;
  await addMember(window, { calledBy: 'Sulekha', roles: ['volunteer'] });
  await addProgramme(window, { name: 'First steps', kind: 'orientation', hours: 6, validityMonths });
  await addTrainingSession(window, {
    programme: 'First steps',
    date: writtenDate(addDays(today, -1)),
    secondDate: writtenDate(today),
  });
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.pick(hands, say('trainings.enrol'), 'Sulekha');
  await markBothDays(hands);
  await hand.press(hands, say('sessions.completeAll'));
  await hand.press(hands, say('trainings.close'));
  await hand.untilSaid(hands, say('trainings.closedSaid'));
  await hand.follow(hands, say('certificates.title'));
  await hand.press(hands, say('certificates.issue', { count: 1 }));
  const paper = await savedText(hands);
  const records = await recordsOf(desk);
  const sulekha = records.all('members').find(({ calledBy }) => calledBy === 'Sulekha');
  const part = records.all('participations').find(({ memberId }) => memberId === sulekha?.id);
  expect(part).toMatchObject({ state: 'completed', completedOn: today });
  expect(paper).toContain(part?.certificates?.[0]?.number);

  await groupOfSaturdays();
  await groups.planMeeting(window);
  expect(await standingOfSulekha(hands)).toContain(say('trainings.ready'));
  await groups.openGroup(window, 'Erandwane caregivers');
  await groups.planMeeting(window, tooLate);
  expect(await standingOfSulekha(hands)).toContain(say('trainings.lapsed'));
});

/** Two days of one participant, by keys: there, and there. */
async function markBothDays({ window, words }: hand.Hands): Promise<void> {
  const register = window.getByRole('grid', { name: words.say('trainings.participants') });
  await register.locator('[data-cell="0"]').first().focus();
  for (const key of ['p', 'ArrowRight', 'p']) await window.keyboard.press(key);
  await hand.buttonOf(await hand.handsOn(window), words.say('sessions.completeAll')).waitFor();
}

async function savedText(hands: hand.Hands): Promise<string> {
  const { say } = hands.words;
  const file = join(desk.seeded.dir, 'certificates.pdf');
  await answerDialogs(desk.app, { save: file });
  await hand.press(hands, say('lists.savePdf'));
  await hand.untilSaid(hands, say('certificates.pdfSaid', { name: 'certificates.pdf' }));
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
}

/** One that meets every fourth Saturday, in a hall of its own. */
async function groupOfSaturdays(): Promise<void> {
  const { window } = desk;
  await groups.addVenue(window, { name: 'Vatvruksha Hall' });
  await groups.addGroup(window, {
    name: 'Erandwane caregivers',
    kind: 'caregivers',
    discreet: { latin: 'Saturday Circle' },
    venue: 'Vatvruksha Hall',
    schedule: {
      weekday: 6,
      time: '17:30',
      minutes: 90,
      everyWeeks: weeksBetween,
      startsOn: writtenDate(nextSaturday),
    },
  });
}

/** On the page of a meeting: names her as facilitator, and gives what then stands in her line. */
async function standingOfSulekha(hands: hand.Hands): Promise<string> {
  const { window, words } = hands;
  await hand.press(hands, words.say('meetings.changeTeam'));
  await hand.pick(hands, words.say('team.addWho'), 'Sulekha');
  const line = window.getByRole('list', { name: words.say('team.title') }).getByRole('listitem');
  await line.filter({ hasText: 'Sulekha' }).waitFor();
  return (await line.filter({ hasText: 'Sulekha' }).textContent()) ?? '';
}
