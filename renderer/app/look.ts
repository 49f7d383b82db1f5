/** How this account wants the window to look: its theme and the size of its letters, told to the page itself, where tokens.css reads them. */

import { useLayoutEffect } from 'react';
import type { Preferences } from '../../electron/contract/office-state.ts';
import { usePreferences } from '../session/preferences.tsx';

/** Every measure of ours is in rem, so the one number on the page carries them all. Called before anything is drawn, too. */
export function applyLook({ theme, textSize }: Pick<Preferences, 'theme' | 'textSize'>): void {
  const page = document.documentElement;
  if (theme === undefined) delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
  page.style.fontSize = textSize === undefined ? '' : `${String(textSize)}%`;
}

/** Nothing to see: keeps the page as the account has just chosen it. */
export function Look() {
  const { preferences } = usePreferences();
  useLayoutEffect(() => {
    applyLook(preferences);
  }, [preferences]);
  return null;
}
