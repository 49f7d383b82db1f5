/** What the office is asked before it saves: words that say too much, and the end of a group. */

import { expect, test } from '@playwright/test';
import { goTo } from '../support/at-the-desk.ts';
import * as hand from '../support/by-hand.ts';
import { pressMenuKey } from '../support/menu-keys.ts';
import { remove, seededDesk, type SeededDesk } from '../support/seeded-desk.ts';

let desk: SeededDesk;
test.afterEach(() => remove(desk));

test('a note with a medicine is asked about and can be changed or saved; a group closes, and one undo opens it', async () => {
  desk = await seededDesk(40);
  await pressMenuKey(desk.app, { key: 'N' });
  const hands = await hand.handsOn(desk.window);
  const { say } = hands.words;
  await hand.untilTitled(hands, say('members.newTitle'));
  await hand.type(hands, say('members.calledBy'), 'Sulekha');
  await hand.tick(hands, say('members.roles'), [say('members.roleCaregiver')]);
  const note = desk.window.locator('[data-field="note.text"] textarea');
  await note.fill('रात्री औषधाने झोप येते');
  const told = say('mindful.medicine', { words: 'औषधाने' });
  await expect(desk.window.getByRole('status').filter({ hasText: told })).toBeVisible();

  await hand.press(hands, say('app.save'));
  const question = desk.window.getByRole('alertdialog');
  await expect(question).toContainText(say('mindful.why'));
  await hand.press(hands, say('mindful.change'));
  await expect(note).toBeFocused();
  await hand.press(hands, say('app.save'));
  await hand.press(hands, say('mindful.saveAnyway'));
  await hand.untilTitled(hands, 'Sulekha');
  await hand.dismissMessages(hands);
  const fitting = desk.window.locator('section').filter({ hasText: say('groupLife.fittingTitle') });
  await fitting
    .getByRole('button', { name: say('ui.show') })
    .last()
    .click();
  await expect(fitting.getByRole('list', { name: say('groupLife.fittingTitle') })).toBeVisible();

  await goTo(desk.window, 'app.groups');
  await desk.window.getByText('Erandwane Caregivers').first().dblclick();
  await hand.untilTitled(hands, 'Erandwane Caregivers');
  await hand.press(hands, say('groupLife.close'));
  const dialog = desk.window.getByRole('dialog');
  await expect(dialog).toContainText(say('groupLife.plannedAfter'));
  await dialog.getByRole('button', { name: say('groupLife.close') }).click();
  await expect(hand.buttonOf(hands, say('groupLife.reopen'))).toBeVisible();
  await desk.window.keyboard.press('Control+z');
  await expect(hand.buttonOf(hands, say('groupLife.close'))).toBeVisible();
});
