/** Which language a window speaks: the one this account chose, else the first of Windows' that Sobat knows. */

import { useCallback } from 'react';
import type { Preferences } from '../../electron/contract/office-state.ts';
import { usePreferences } from '../session/preferences.tsx';
import { isLanguage, type Language } from '../words/language.ts';

export function languageOf(preferences: Preferences, ofWindows: readonly string[]): Language {
  if (preferences.language !== null) return preferences.language;
  return ofWindows.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** Remembers the choice and shows the window anew in it: no screen ever speaks two languages. */
export function useLanguageChoice(): (language: Language) => Promise<void> {
  const { change } = usePreferences();
  return useCallback(
    async (language) => {
      await change({ language });
      await window.shell['desk.reload']();
    },
    [change],
  );
}
