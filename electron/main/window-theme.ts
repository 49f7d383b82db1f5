/** What Windows draws around the page, menu, title bar and scroll bars, by day or by night as this account chose. */

import { nativeTheme } from 'electron';
import type { Preferences } from '../contract/office-state.ts';

/** Strong contrast is the page's alone: around it stays what Windows has. */
export function followTheme(theme: Preferences['theme']): void {
  nativeTheme.themeSource = theme === 'light' || theme === 'dark' ? theme : 'system';
}
