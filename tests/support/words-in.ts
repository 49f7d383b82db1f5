/** What the desk says, in the language it says it in: drivers find everything by these words, so they work in all three. */

import type { Page } from '@playwright/test';
import { isLanguage, type Language } from '../../renderer/words/language.ts';
import { createWords, type Words } from '../../renderer/words/say.ts';

const known = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const words = known.get(language) ?? createWords(language);
  known.set(language, words);
  return words;
}

/** The words of what this window shows now. */
export async function wordsOn(window: Page): Promise<Words> {
  // Empty until the first screen is drawn; by then the language is the one of the screen.
  await window.locator('#root > *').first().waitFor();
  const language = await window.locator('html').getAttribute('lang');
  if (!isLanguage(language)) throw new Error(`The window speaks no language of ours: ${String(language)}`);
  return wordsIn(language);
}
