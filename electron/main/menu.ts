/** Puts the native menu up; without words from the window it is in English. */

import { Menu } from 'electron';
import { menuTemplate, type MenuActions, type MenuFacts } from './menu-template.ts';

export function showMenu(facts: MenuFacts, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts, actions)));
}
