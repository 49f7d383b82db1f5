/** Forms that were begun and not saved: after a lock, on going elsewhere, after a crash; and where the desk stands then. */

import { expect, test } from '@playwright/test';
import { goTo, stop } from '../support/at-the-desk.ts';
import * as hand from '../support/by-hand.ts';
import { launchDesk } from '../support/launch.ts';
import { pressMenuKey } from '../support/menu-keys.ts';
import { remove, seededDesk, unlockSeeded, type SeededDesk } from '../support/seeded-desk.ts';

let desk: SeededDesk;
test.afterEach(() => remove(desk));

test('half a member is there again after a lock and after a walk elsewhere, and once it is saved there is nothing to go on with', async () => {
  desk = await seededDesk(12);
  await pressMenuKey(desk.app, { key: 'N' });
  let hands = await hand.handsOn(desk.window);
  const { say } = hands.words;
  const fields = () => ({
    calledBy: hand.fieldOf(hands, say('members.calledBy')),
    phone: hand.fieldOf(hands, say('members.phoneNumber')),
  });
  const expectBoth = async () => {
    await expect(fields().calledBy).toHaveValue('Sulekha');
    await expect(fields().phone).toHaveValue('98');
  };
  await hand.untilTitled(hands, say('members.newTitle'));
  await hand.type(hands, say('members.calledBy'), 'Sulekha');
  await hand.tick(hands, say('members.roles'), [say('members.roleCaregiver')]);
  await hand.press(hands, say('members.addPhone'));
  await fields().phone.pressSequentially('98');

  // At once: whatever the last moment did not seal, the lock waits for.
  const locked = desk.app.waitForEvent('window');
  await pressMenuKey(desk.app, { key: 'L' });
  desk = { ...desk, window: await locked };
  await unlockSeeded(desk);
  hands = await hand.handsOn(desk.window);
  await hand.untilTitled(hands, say('members.newTitle'));
  await expect(hand.buttonOf(hands, say('ui.draftGoOn'))).toBeFocused();
  await desk.window.keyboard.press('Enter');
  await expectBoth();

  await goTo(desk.window, 'app.groups');
  await hand.untilSaid(hands, say('app.leftUnfinished', { title: say('members.newTitle') }));
  await hand.press(hands, say('app.backToUnfinished'));
  await expectBoth();
  await expect(hand.messages(hands)).toHaveCount(0);
  await desk.window.keyboard.press('Alt+ArrowLeft');
  await hand.untilTitled(hands, say('groups.title'));
  await desk.window.keyboard.press('Alt+ArrowRight');
  await hand.press(hands, say('ui.draftGoOn'));
  await expectBoth();
  await hand.type(hands, say('members.phoneNumber'), '9876543210');
  await hand.choose(hands, say('members.safeToCall'), say('members.safeYes'));
  await hand.press(hands, say('app.save'));
  await hand.untilTitled(hands, 'Sulekha');

  await hand.press(hands, say('app.edit'));
  await hand.type(hands, say('members.locality'), 'Wakad');
  // As long as a person looks up: longer than it takes to be sealed.
  await desk.window.waitForTimeout(1000);
  stop(desk);
  const { office, profile } = desk.seeded;
  desk = { ...desk, ...(await launchDesk({ office, profile })) };
  await unlockSeeded(desk);
  hands = await hand.handsOn(desk.window);
  await hand.untilTitled(hands, say('members.editTitle', { name: 'Sulekha' }));
  await hand.press(hands, say('ui.draftGoOn'));
  await expect(hand.fieldOf(hands, say('members.locality'))).toHaveValue('Wakad');
  await hand.press(hands, say('ui.cancel'));
  await hand.untilTitled(hands, 'Sulekha');
  await pressMenuKey(desk.app, { key: 'N' });
  await expect(fields().calledBy).toHaveValue('');
  await desk.window.locator('body').dispatchEvent('mouseup', { button: 3 });
  await hand.untilTitled(hands, 'Sulekha');
  await hand.press(hands, say('app.edit'));
  await expect(hand.fieldOf(hands, say('members.locality'))).toHaveValue('');

  // A form that unfolds on a page: its draft is the page's, told of on going elsewhere and led back to.
  await hand.press(hands, say('ui.cancel'));
  await hand.untilTitled(hands, 'Sulekha');
  const words = () => hand.fieldOf(hands, say('members.endorsementWords'));
  await hand.press(hands, say('members.endorsementAdd'));
  await expect(words()).toBeFocused();
  await desk.window.keyboard.type('Cooked for');
  await goTo(desk.window, 'app.groups');
  await hand.untilSaid(hands, say('app.leftUnfinished', { title: say('members.endorsementAdd') }));
  await hand.press(hands, say('app.backToUnfinished'));
  await expect(words()).toHaveValue('Cooked for');
  await expect(words()).toBeFocused();
  await expect(hand.messages(hands)).toHaveCount(0);
  await hand.press(hands, say('members.relativeAdd'));
  const lockedAgain = desk.app.waitForEvent('window');
  await pressMenuKey(desk.app, { key: 'L' });
  desk = { ...desk, window: await lockedAgain };
  await unlockSeeded(desk);
  hands = await hand.handsOn(desk.window);
  await hand.untilTitled(hands, 'Sulekha');
  await expect(hand.buttonOf(hands, say('ui.draftGoOn'))).toHaveCount(1);
  await hand.press(hands, say('ui.draftGoOn'));
  await expect(words()).toBeFocused();
  await expect(words()).toHaveValue('Cooked for');

  // A question in a dialog: it is asked again where the lock came upon it, and Escape wants nothing of it kept.
  await desk.window.getByRole('button', { name: say('leaving.more'), exact: true }).click();
  await desk.window.getByRole('menuitem', { name: say('leaving.leave'), exact: true }).click();
  const lastDay = () => hand.fieldOf(hands, say('leaving.lastDay'));
  await hand.type(hands, say('leaving.lastDay'), '2026-10-05');
  const lockedOnce = desk.app.waitForEvent('window');
  await pressMenuKey(desk.app, { key: 'L' });
  desk = { ...desk, window: await lockedOnce };
  await unlockSeeded(desk);
  hands = await hand.handsOn(desk.window);
  const dialog = desk.window.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: say('ui.draftGoOn'), exact: true })).toBeFocused();
  await desk.window.keyboard.press('Enter');
  await expect(lastDay()).toHaveValue('05/10/2026');
  await desk.window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await goTo(desk.window, 'app.groups');
  await desk.window.keyboard.press('Alt+ArrowLeft');
  await hand.untilTitled(hands, 'Sulekha');
  await expect(dialog).toHaveCount(0);

  // A section of the settings: kept on the way elsewhere, and nothing is asked any more once it is saved.
  const phrases = () => hand.fieldOf(hands, say('settings.phrases'));
  await goTo(desk.window, 'app.settings');
  await phrases().fill('Came although it rained');
  await goTo(desk.window, 'app.groups');
  await hand.untilSaid(hands, say('app.leftUnfinished', { title: say('settings.phrases') }));
  await goTo(desk.window, 'app.settings');
  await hand.press(hands, say('ui.draftGoOn'));
  await expect(phrases()).toHaveValue('Came although it rained');
  await desk.window
    .getByRole('form', { name: say('settings.phrases'), exact: true })
    .getByRole('button', { name: say('app.save'), exact: true })
    .click();
  await hand.untilSaid(hands, say('settings.saved', { what: say('settings.phrases') }));
  await goTo(desk.window, 'app.groups');
  await goTo(desk.window, 'app.settings');
  await expect(phrases()).toHaveValue('Came although it rained');
  await expect(hand.buttonOf(hands, say('ui.draftGoOn'))).toHaveCount(0);
});
