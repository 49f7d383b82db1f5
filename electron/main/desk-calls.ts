/** The calls about the desk itself: facts for the first screen, language, locking, leaving, the menu's words. */

import type { Preferences, StartupFacts } from '../contract/office-state.ts';
import type { SmallFile } from '../services/small-file.ts';
import type { CallsOf } from './call-handlers.ts';
import type { Lock } from './lock.ts';
import type { MadeUpWays } from './made-up-ways.ts';

export interface DeskTools {
  readonly lock: Lock;
  readonly preferences: SmallFile<Preferences>;
  readonly fixedFacts: Pick<StartupFacts, 'version' | 'madeUp' | 'isDevelopment'>;
  setLockMinutes(minutes: number): void;
  /** Menu, title bar and scroll bars of the window follow what this account chose. */
  setTheme(theme: Preferences['theme']): void;
  setMenu(labels: Readonly<Record<string, string>>, isUnlocked: boolean): void;
  quit(): void;
  readonly madeUpOffice: MadeUpWays;
}

export type DeskCalls = Pick<CallsOf<'startup'>, 'startup.facts'> & CallsOf<'preferences' | 'desk' | 'menu'>;

export function deskCalls({
  lock,
  preferences,
  fixedFacts,
  setLockMinutes,
  setTheme,
  setMenu,
  quit,
  madeUpOffice,
}: DeskTools): DeskCalls {
  return {
    'startup.facts': () => ({ ...fixedFacts, ...lock.facts(), preferences: preferences.read() }),
    'preferences.write': async (chosen) => {
      setTheme(chosen.theme);
      await preferences.write(chosen);
    },
    'desk.lock': () => {
      // Not awaited: the answer would have to reach a process that is about to end.
      void lock.lock('lock');
    },
    'desk.lockAfterFault': () => {
      void lock.lock('fault');
    },
    'desk.finished': () => {
      lock.finished();
    },
    'desk.unlocked': ({ lockAfterMinutes }) => {
      setLockMinutes(lockAfterMinutes);
      lock.unlocked();
    },
    'desk.reload': () => {
      void lock.reload();
    },
    'desk.quit': () => {
      quit();
    },
    'desk.tryMadeUp': () => {
      madeUpOffice.enter();
    },
    'desk.leaveMadeUp': () => {
      madeUpOffice.leave();
    },
    'desk.beginMadeUpAgain': () => {
      madeUpOffice.beginAgain();
    },
    'menu.words': ({ labels, unlocked }) => {
      setMenu(labels, unlocked);
    },
  };
}
