/** Asking before doing: whose consent is missing, taking it down, and a whole list that accepts the code of conduct. */

import { expect, test } from '@playwright/test';
import { roads } from '../support/access/roads.ts';
import * as hand from '../support/by-hand.ts';
import { recordsOf, remove, seededDesk, type SeededDesk } from '../support/seeded-desk.ts';

let desk: SeededDesk;
test.afterEach(() => remove(desk));

test('before photographs a missing consent is taken down; everybody accepts the code of conduct, and one undo takes it back', async () => {
  desk = await seededDesk(40);
  const { window } = desk;
  await roads.consentsMissing(window);
  const hands = await hand.handsOn(window);
  const { say } = hands.words;

  await hand.select(hands, say('consents.missingAbout'), say('members.consentPhoto'));
  const missing = window.getByRole('grid', { name: say('consents.missingTitle'), exact: true });
  await missing.getByText(say('consents.whyNeverAsked')).first().waitFor();
  await missing.getByRole('rowheader').first().getByRole('button').click();
  await expect(window.locator(':focus')).toContainText(say('members.consentsTitle'));
  const name = (await hand.headingOf(hands).textContent()) ?? '';
  await hand.press(hands, say('members.consentAdd'));
  const form = hand.within(hands, window.getByRole('form', { name: say('members.consentAdd') }));
  await hand.select(form, say('members.consentPurpose'), say('members.consentPhoto'));
  await expect(form.place.getByText(say('consents.toRead'))).toBeVisible();
  await hand.press(form, say('app.save'));
  await hand.untilSaid(hands, say('members.consentSaid', { name }));
  await hand.dismissMessages(hands);

  await roads.notAccepted(window);
  const all = window.getByRole('checkbox', { name: say('listTools.pickAll') });
  await all.check({ force: true });
  await hand.press(hands, say('consents.accept'));
  await hand.press(hand.within(hands, window.getByRole('dialog')), say('app.save'));
  await window.getByText(say('consents.everybodyAccepted')).waitFor();
  await window.keyboard.press('Control+z');
  await all.waitFor();

  // Whose answer it was is written down only of those that were taken down here.
  const taken = (await recordsOf(desk)).all('consents').filter(({ by }) => by !== undefined);
  expect(taken).toMatchObject([{ purpose: 'photo', noticeVersion: 2, by: 'member' }]);
});
