/** The native menu as a template: Alt letters, keys, zoom, and the items the window carries out. */

import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../contract/calls.ts';
import { menuWords, type MenuWord } from '../contract/menu-words.ts';

export interface MenuFacts {
  readonly labels: Readonly<Record<string, string>>;
  readonly isUnlocked: boolean;
  /** Whether this is the made-up office that one can leave. */
  readonly isMadeUp: boolean;
  readonly isPackaged: boolean;
}

export interface MenuActions {
  choose(item: MenuItem): void;
  lock(): void;
  quit(): void;
  tryMadeUp(): void;
  leaveMadeUp(): void;
}

/** A label the window has not sent (yet) is English. */
export function menuTemplate(facts: MenuFacts, actions: MenuActions): MenuItemConstructorOptions[] {
  const label = (word: MenuWord) => facts.labels[word] ?? menuWords[word];
  const item = (name: MenuItem, key?: string): MenuItemConstructorOptions => ({
    id: name,
    label: label(name),
    enabled: facts.isUnlocked || name === 'help',
    click: () => actions.choose(name),
    ...(key === undefined ? {} : { accelerator: key }),
  });
  const role = (
    name: NonNullable<MenuItemConstructorOptions['role']>,
    word: MenuWord,
    accelerator?: string,
  ) => ({
    role: name,
    label: label(word),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  /** Into the made-up office or out of it: only one of the two leads anywhere. */
  const way = (name: 'tryMadeUp' | 'leaveMadeUp', isOpen: boolean, click: () => void) => ({
    ...{ id: name, label: label(name), click },
    ...{ visible: isOpen, enabled: isOpen },
  });
  return [
    {
      label: label('file'),
      submenu: [
        item('newRecord', 'CmdOrCtrl+N'),
        item('print', 'CmdOrCtrl+P'),
        separator,
        item('backups'),
        item('restore'),
        separator,
        {
          id: 'lock',
          label: label('lock'),
          accelerator: 'CmdOrCtrl+L',
          enabled: facts.isUnlocked,
          click: actions.lock,
        },
        { id: 'quit', label: label('quit'), click: actions.quit },
      ],
    },
    {
      label: label('edit'),
      submenu: [
        // The key is shown only: in a text field Ctrl+Z belongs to the typing, which the window alone can tell.
        { ...item('undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        separator,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
        separator,
        item('find', 'CmdOrCtrl+F'),
        item('goTo', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: label('view'),
      submenu: [
        item('history'),
        item('visitor', 'F12'),
        separator,
        role('zoomIn', 'zoomIn', 'CmdOrCtrl+='),
        // Ctrl and plus as it is typed on other keyboards and on the number pad.
        { ...role('zoomIn', 'zoomIn', 'CmdOrCtrl+Plus'), visible: false, acceleratorWorksWhenHidden: true },
        role('zoomOut', 'zoomOut', 'CmdOrCtrl+-'),
        role('resetZoom', 'actualSize', 'CmdOrCtrl+0'),
        separator,
        role('togglefullscreen', 'fullScreen'),
        ...(facts.isPackaged ? [] : developerItems),
      ],
    },
    {
      label: label('helpMenu'),
      submenu: [
        item('help', 'F1'),
        separator,
        way('tryMadeUp', !facts.isMadeUp, actions.tryMadeUp),
        way('leaveMadeUp', facts.isMadeUp, actions.leaveMadeUp),
      ],
    },
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
const developerItems: MenuItemConstructorOptions[] = [separator, { role: 'toggleDevTools' }];
