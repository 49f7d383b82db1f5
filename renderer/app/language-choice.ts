/** Which language a window speaks: the one this account chose, else the first of Windows' that Sobat knows. */

import type { Preferences } from '../../electron/contract/office-state.ts';
import { isLanguage, type Language } from '../words/language.ts';

export function languageOf(preferences: Preferences, ofWindows: readonly string[]): Language {
  if (preferences.language !== null) return preferences.language;
  return ofWindows.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** Remembers the choice and shows the window anew in it: no screen ever speaks two languages. */
export async function chooseLanguage(preferences: Preferences, language: Language): Promise<void> {
  await window.shell['preferences.write']({ ...preferences, language });
  await window.shell['desk.reload']();
}
