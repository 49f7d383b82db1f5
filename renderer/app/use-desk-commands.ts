/** What the menu and its keys do, wherever one is on the desk: new, find, print, undo, and the ways to backups and history. */

import { useEffect } from 'react';
import type { MenuItem } from '../../electron/contract/calls.ts';
import type { Go, Place } from '../session/places.tsx';

export interface DeskCommands {
  readonly go: Go;
  readonly screen: Place['screen'];
  /** Whatever stands on the screen lies under a cover: only the way from under it leads anywhere. */
  readonly isCovered: boolean;
  readonly undo: () => void;
  readonly print: () => void;
  readonly openGoTo: () => void;
  readonly openHelp: () => void;
  readonly toggleVisitor: () => void;
}

/** "New" makes what this screen lists; on a screen that lists nothing, a member. */
const newRecordOn: Partial<Record<Place['screen'], Place>> = {
  groups: { screen: 'newGroup' },
  group: { screen: 'newGroup' },
  venues: { screen: 'newVenue' },
  trainings: { screen: 'newSession' },
};

export function useDeskCommands(commands: DeskCommands): void {
  useEffect(
    () =>
      window.shell.onEvent((event) => {
        if (event.type !== 'menu') return;
        if (event.item === 'visitor') commands.toggleVisitor();
        else if (!commands.isCovered) carryOut(event.item, commands);
      }),
    [commands],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // In a field Ctrl+Z takes back typing; everywhere else it takes back the last saved action.
      const isUndo = event.ctrlKey && !event.altKey && !event.shiftKey && event.code === 'KeyZ';
      if (!isUndo || commands.isCovered || isTextField(event.target)) return;
      event.preventDefault();
      commands.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [commands]);
}

function carryOut(
  item: Exclude<MenuItem, 'visitor'>,
  { go, screen, undo, print, openGoTo, openHelp }: DeskCommands,
): void {
  switch (item) {
    case 'newRecord':
      go(newRecordOn[screen] ?? { screen: 'newMember' });
      return;
    case 'find':
      document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
      return;
    case 'goTo':
      openGoTo();
      return;
    case 'print':
      print();
      return;
    case 'undo':
      undo();
      return;
    case 'backups':
      go({ screen: 'backups' });
      return;
    case 'restore':
      go({ screen: 'openBackup' });
      return;
    case 'history':
      go({ screen: 'history' });
      return;
    case 'help':
      openHelp();
      return;
  }
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
