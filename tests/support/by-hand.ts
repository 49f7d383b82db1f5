/** What hands do at the desk: press, type, tick, choose. Real events of mouse and keyboard only; things are found by their words. */

import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../renderer/words/say.ts';
import { wordsOn } from './words-in.ts';

/** A window and what it speaks. Everything is looked for in `place`: the window, or a part of it. */
export interface Hands {
  readonly window: Page;
  readonly words: Words;
  readonly place: Page | Locator;
}

export async function handsOn(window: Page): Promise<Hands> {
  return { window, words: await wordsOn(window), place: window };
}

/** The same hands, kept to one part of the window, such as one form of several. */
export function within(hands: Hands, place: Locator): Hands {
  return { ...hands, place };
}

export async function press(hands: Hands, label: string): Promise<void> {
  await buttonOf(hands, label).click();
}

/** Presses what ends this window: it may be gone before the press is over. */
export async function pressToLeave(hands: Hands, label: string): Promise<void> {
  await press(hands, label).catch((error: unknown) => {
    if (!hands.window.isClosed()) throw error;
  });
}

/** Opens a link, by its whole words. */
export async function follow(hands: Hands, label: string): Promise<void> {
  await hands.place.getByRole('link', { name: label, exact: true }).click();
}

export function buttonOf({ place }: Hands, label: string): Locator {
  return place.getByRole('button', { name: label, exact: true });
}

/** Replaces what stands in a field, letter by letter. */
export async function type(hands: Hands, label: string, text: string): Promise<void> {
  const field = fieldOf(hands, label);
  await field.click();
  await hands.window.keyboard.press('Control+A');
  if (text === '') await hands.window.keyboard.press('Delete');
  else await field.pressSequentially(text);
}

/** Nothing where nothing is given. */
export async function typeOptional(hands: Hands, label: string, text: string | undefined): Promise<void> {
  if (text !== undefined) await type(hands, label, text);
}

/** Replaces what stands in a field all at once, as pasting does. */
export async function paste(hands: Hands, label: string, text: string): Promise<void> {
  await fieldOf(hands, label).click();
  await hands.window.keyboard.press('Control+A');
  await hands.window.keyboard.insertText(text);
}

/** The text field of that label, for one or several lines, also of a passphrase. */
export function fieldOf(hands: Hands, label: string): Locator {
  return labelled(hands, label).and(
    hands.window.locator('input:not([type=radio], [type=checkbox]):visible, textarea:visible'),
  );
}

/** One of a few choices that are all in sight. */
export async function choose(hands: Hands, label: string, option: string): Promise<void> {
  const group = labelled(hands, label).and(hands.window.getByRole('radiogroup'));
  await group.getByText(option, { exact: true }).click();
}

/** Puts ticks until exactly these are ticked. */
export async function tick(hands: Hands, label: string, options: readonly string[]): Promise<void> {
  const group = labelled(hands, label).and(hands.window.getByRole('group'));
  for (const box of await group.getByRole('checkbox').all()) {
    const name = (await box.locator('xpath=ancestor::label').textContent()) ?? '';
    if ((await box.isChecked()) !== options.includes(name.trim()))
      await group.getByText(name.trim(), { exact: true }).click();
  }
}

/** One out of a list that opens. */
export async function select(hands: Hands, label: string, option: string): Promise<void> {
  await opener(hands, label).click();
  await optionOf(hands, option).click();
}

/** What one presses to see the choices of that label. */
export function opener(hands: Hands, label: string): Locator {
  return labelled(hands, label).and(hands.window.getByRole('button'));
}

/** One out of many: types a piece of the name, then takes the one of that name. */
export async function pick(hands: Hands, label: string, option: string, typed = option): Promise<void> {
  const field = labelled(hands, label).and(hands.window.getByRole('combobox'));
  await field.click();
  await hands.window.keyboard.press('Control+A');
  await field.pressSequentially(typed);
  await optionOf(hands, option).click();
  await hands.window.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** Lists open above everything, so they are looked for in the whole window. */
function optionOf({ window }: Hands, option: string): Locator {
  return window.getByRole('option', { name: option, exact: true });
}

/** A field that must be filled has a word more in its label. */
function labelled({ place, words }: Hands, label: string): Locator {
  const needed = words.say('ui.needed');
  return place.getByLabel(new RegExp(`^\\s*${escaped(label)}(\\s+${escaped(needed)})?\\s*$`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

export function headingOf({ window }: Hands): Locator {
  return window.getByRole('heading', { level: 1 });
}

/** Waits for the screen of that title. */
export async function untilTitled({ window }: Hands, title: string, timeout?: number): Promise<void> {
  const heading = window.getByRole('heading', {
    level: 1,
    name: title,
    exact: true,
  });
  await heading.waitFor(timeout === undefined ? {} : { timeout });
}

/** Waits for the message that something is saved: it comes after the journal has it. */
export async function untilSaid(hands: Hands, text: string): Promise<void> {
  await messages(hands).getByText(text, { exact: true }).first().waitFor();
}

export function messages({ window, words }: Hands): Locator {
  return window.getByRole('region', {
    name: words.say('ui.messages'),
    exact: true,
  });
}

/** Messages stay until somebody has read them; whoever has read them presses the cross. Only those of that text, if one is given. */
export async function dismissMessages(hands: Hands, text = ''): Promise<void> {
  const read = messages(hands).getByRole('listitem').filter({ hasText: text });
  const cross = read.getByRole('button', {
    name: hands.words.say('ui.dismiss'),
    exact: true,
  });
  while ((await cross.count()) > 0) {
    // Those without an undo go by themselves and may be gone already.
    await cross
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
}
