/** Puts the desk together once Chromium is ready: office, window, lock, menu, calls. */

import { userInfo } from 'node:os';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, powerMonitor, session } from 'electron';
import type { MenuItem } from '../contract/calls.ts';
import { preferencesSchema, type Preferences, type StartupFacts } from '../contract/office-state.ts';
import type { ParserTools } from '../services/csv-parser-process.ts';
import { createDialogs } from '../services/dialogs.ts';
import { nodeDisk } from '../services/disk.ts';
import type { Log } from '../services/log.ts';
import { createOffice, type Office } from '../services/office.ts';
import { createPlaceTokens } from '../services/place-tokens.ts';
import { createSmallFile, type SmallFile } from '../services/small-file.ts';
import type { TestSwitches } from '../services/test-switches.ts';
import { relaunchArguments } from './argv.ts';
import { backupCalls } from './backup-calls.ts';
import type { CallHandlers } from './call-handlers.ts';
import { clearStore } from './clear-store.ts';
import { createDeskBrowser } from './desk-browser.ts';
import { deskCalls } from './desk-calls.ts';
import { madeUpFolder, parserAddress } from './frozen-names.ts';
import { createIdleWatch, tickEvery } from './idle-watch.ts';
import { createLock, type Lock, type LockReason } from './lock.ts';
import { createMadeUpWays, type MadeUpWays } from './made-up-ways.ts';
import { showMenu } from './menu.ts';
import { officeCalls } from './office-calls.ts';
import { paperCalls } from './paper-calls.ts';
import { registerCalls } from './register-calls.ts';
import { prepareSession } from './security.ts';
import { openDeskWindow, safeWebPreferences } from './window.ts';
import { followTheme } from './window-theme.ts';
import { windowPlaceSchema, type WindowPlace } from './window-place.ts';

export interface DeskOptions {
  readonly profile: string;
  readonly office: string;
  readonly isShared: boolean;
  readonly madeUp: StartupFacts['madeUp'];
  /** The profile of the made-up office, this one or the one that "Try with made-up people" leads to. */
  readonly madeUpProfile: string;
  readonly switches: TestSwitches;
  readonly log: Log;
}

/** The built main, preload and pages lie side by side. */
const built = dirname(dirname(fileURLToPath(import.meta.url)));

export function openDesk(options: DeskOptions): void {
  const desk = createDesk(options);
  prepareSession(session.defaultSession, desk.source, options.log);
  registerCalls({
    handlers: handlersOf(desk, options),
    isTopFrame: desk.browser.isTopFrame,
    checksAnswers: !app.isPackaged,
    log: options.log,
  });
  watchApplication(desk);
  watchAbsence(desk);
  options.log('started');
  desk.lock.open();
}

type Desk = ReturnType<typeof createDesk>;

function createDesk({
  profile,
  office: folder,
  isShared,
  madeUp,
  madeUpProfile,
  switches,
  log,
}: DeskOptions) {
  const webPreferences = safeWebPreferences(join(built, 'preload', 'preload.cjs'), !app.isPackaged);
  const place = createSmallFile(nodeDisk, join(profile, 'sobat-window.json'), windowPlaceSchema, noPlace);
  const places = createPlaceTokens();
  const browser = createDeskBrowser();
  const office = createOffice({
    folder,
    profile,
    isShared,
    madeUpFolder: madeUp === 'standard' ? madeUpFolder : undefined,
    accountName: userInfo().username,
    now: () => new Date(),
  });
  const lock = createLock({
    openWindow: (onGone) => {
      setMenu({}, false);
      const isProtected = !switches.isUnprotected;
      const window = openDeskWindow({ webPreferences, place, isProtected, log, onCloseAsked: quit }, onGone);
      browser.set(window.browser);
      return window;
    },
    forget: places.forgetAll,
    now: () => performance.now(),
    giveUp: () => {
      quit();
    },
    log,
  });
  const quitAnd = quitOnce(lock, office, log);
  const quit = () => {
    quitAnd(() => undefined);
  };
  const preferences = preferencesIn(profile);
  const madeUpOffice = createMadeUpWays({
    madeUp,
    quit: quitAnd,
    startAgain,
    takeAlong: () => takeAlong(preferences.read(), madeUpProfile),
    removeMadeUp: () => office.removeMadeUp(),
  });
  const setMenu = menuOf({ lock, quit, madeUpOffice, isMadeUp: madeUp === 'standard' });
  const source = { folder: join(built, 'renderer'), devServer: switches.devServer };
  const idle = createIdleWatch();
  return {
    ...{ browser, office, places, preferences, madeUpOffice },
    ...{ lock, idle, quit, setMenu, source, webPreferences },
  };
}

function preferencesIn(profile: string): SmallFile<Preferences> {
  return createSmallFile(nodeDisk, join(profile, 'sobat-preferences.json'), preferencesSchema, {
    language: null,
  });
}

/** How somebody sees the desk goes along with them; who opened it and how their lists stand belongs to the other office. */
async function takeAlong({ language, theme, textSize }: Preferences, profile: string): Promise<void> {
  await mkdir(profile, { recursive: true });
  const there = preferencesIn(profile);
  await there.write({ ...there.read(), language, theme, textSize });
}

function startAgain(isMadeUp: boolean): void {
  const application = app.isPackaged ? undefined : app.getAppPath();
  app.relaunch({ args: relaunchArguments(process.argv, application, isMadeUp) });
}

const noPlace: WindowPlace = { bounds: null, isMaximized: false };

function handlersOf(desk: Desk, { profile, switches, madeUp, log }: DeskOptions): CallHandlers {
  const { browser, lock, places, preferences, madeUpOffice, quit, setMenu, source, webPreferences } = desk;
  const dialogs = createDialogs(switches);
  const parser: ParserTools = {
    address: parserAddress,
    webPreferences,
    prepareSession: (own) => {
      prepareSession(own, source, log);
    },
  };
  followTheme(preferences.read().theme);
  const setLockMinutes = desk.idle.setMinutes;
  const fixedFacts = { version: app.getVersion(), madeUp, isDevelopment: !app.isPackaged };
  return {
    ...officeCalls(desk.office, (since) => clearStore(profile, since, log), log),
    ...backupCalls({ desk: browser, dialogs, places, now: () => new Date() }),
    ...paperCalls({ desk: browser, dialogs, parser, printTo: switches.printTo }),
    ...deskCalls({
      lock,
      quit,
      setMenu,
      preferences,
      madeUpOffice,
      fixedFacts,
      setLockMinutes,
      setTheme: followTheme,
    }),
  };
}

/** Whatever asks for the end (menu, window, signal, end of the session): finish first, let the office go, then leave. */
function quitOnce(lock: Lock, office: Office, log: Log): (last: Last) => void {
  let isAsked = false;
  let isDone = false;
  const finish = async (last: Last) => {
    try {
      await lock.close();
      await last();
      await office.close();
      log('stopped');
    } finally {
      // Whatever could not be closed: the program that was asked to end, ends.
      isDone = true;
      app.quit();
    }
  };
  const quitAnd = (last: Last) => {
    if (isAsked) return;
    isAsked = true;
    void finish(last);
  };
  app.on('before-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    quitAnd(() => undefined);
  });
  return quitAnd;
}

/** Done when the window is gone and its process with it, while the office is still held. */
type Last = () => Promise<void> | void;

interface MenuTools {
  readonly lock: Lock;
  readonly quit: () => void;
  readonly madeUpOffice: MadeUpWays;
  readonly isMadeUp: boolean;
}

function menuOf({ lock, quit, madeUpOffice, isMadeUp }: MenuTools) {
  const actions = {
    choose: (item: MenuItem) => {
      lock.send({ type: 'menu', item });
    },
    lock: () => {
      void lock.lock('lock');
    },
    quit,
    tryMadeUp: madeUpOffice.enter,
    leaveMadeUp: madeUpOffice.leave,
  };
  return function setMenu(labels: Readonly<Record<string, string>>, isUnlocked: boolean): void {
    showMenu({ labels, isUnlocked, isMadeUp, isPackaged: app.isPackaged }, actions);
  };
}

function watchApplication({ browser, quit }: Desk): void {
  // Between a lock and the new window there is none, and that is not the end.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', () => {
    browser.bringToFront();
  });
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    quit();
  });
}

function watchAbsence({ lock, idle }: Desk): void {
  const lockFor = (reason: LockReason | undefined) => {
    if (reason !== undefined && lock.isUnlocked()) void lock.lock(reason);
  };
  powerMonitor.on('suspend', () => {
    lockFor('suspend');
  });
  powerMonitor.on('lock-screen', () => {
    lockFor('suspend');
  });
  setInterval(() => {
    const facts = {
      now: Date.now(),
      idleSeconds: powerMonitor.getSystemIdleTime(),
      isUnlocked: lock.isUnlocked(),
    };
    lockFor(idle.tick(facts));
  }, tickEvery);
}
