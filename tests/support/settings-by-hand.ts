/** The settings, changed by hand on their own screen. */

import { paste, press, type, untilSaid, within, type Hands } from './by-hand.ts';

/** One box of the settings, by its name. */
function box(hands: Hands, title: string): Hands {
  return within(hands, hands.window.getByRole('region', { name: title, exact: true }));
}

/** So many more helplines of the office's own, by their numbers, and saved. */
export async function addHelplines(hands: Hands, numbers: readonly string[]): Promise<void> {
  const { say } = hands.words;
  const own = box(hands, say('settings.helplines'));
  const known = await own.place.getByRole('group').count();
  for (const [place, number] of numbers.entries()) {
    await press(own, say('settings.addHelpline'));
    const title = say('settings.helplineOf', { number: known + place + 1 });
    const line = within(hands, hands.window.getByRole('group', { name: title, exact: true }));
    await paste(line, say('settings.helplineName'), 'प्रा. सुलेखा चितळेकर, कार्यालयाच्या समन्वयक');
    await paste(line, say('settings.helplineNumber'), number);
    await paste(line, say('settings.helplineHours'), 'सोमवार ते शनिवार, सकाळी दहा ते संध्याकाळी आठ');
  }
  await press(own, say('app.save'));
  await untilSaid(hands, say('settings.saved', { what: say('settings.helplines') }));
}

export async function setLockMinutes(hands: Hands, minutes: number): Promise<void> {
  const { say } = hands.words;
  const lock = box(hands, say('settings.lock'));
  await type(lock, say('settings.lockMinutes'), String(minutes));
  await press(lock, say('app.save'));
  await untilSaid(hands, say('settings.saved', { what: say('settings.lock') }));
}
