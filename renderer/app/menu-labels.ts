/** The words of the native menu in the language of the window; the shell knows the items, not the languages. */

import { menuWords, type MenuWord } from '../../electron/contract/menu-words.ts';
import type { Words } from '../words/say.ts';

export function menuLabels({ say }: Words): Record<string, string> {
  const items = Object.keys(menuWords) as MenuWord[];
  return Object.fromEntries(items.map((item) => [item, say(`menu.${item}`)]));
}
