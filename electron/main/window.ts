/** Makes the desk's window: hardened, with a fixed title, where it stood last time, shown when it has something to show. */

import { BrowserWindow, screen, type WebPreferences } from 'electron';
import { eventChannel } from '../contract/call-names.ts';
import type { Log } from '../services/log.ts';
import type { SmallFile } from '../services/small-file.ts';
import { windowAddress, windowTitle } from './frozen-names.ts';
import type { DeskWindow } from './lock.ts';
import { untilProcessIsGone } from './process-end.ts';
import { boundsOnScreen, smallestWindow, type WindowPlace } from './window-place.ts';

export interface WindowTools {
  readonly webPreferences: WebPreferences;
  readonly place: SmallFile<WindowPlace>;
  readonly isProtected: boolean;
  readonly log: Log;
  /** The user closes the window, or the session ends. */
  onCloseAsked(): void;
}

export interface OpenedWindow extends DeskWindow {
  readonly browser: BrowserWindow;
}

/** All that a page may do; both windows of the desk use it. */
export function safeWebPreferences(preload: string, isDeveloping: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: isDeveloping,
  };
}

export function openDeskWindow(tools: WindowTools, onGone: () => void): OpenedWindow {
  const place = tools.place.read();
  const browser = new BrowserWindow({
    ...boundsOnScreen(
      place.bounds,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: windowTitle,
    show: false,
    webPreferences: tools.webPreferences,
  });
  browser.setContentProtection(tools.isProtected);
  if (place.isMaximized) browser.maximize();
  keepTitle(browser);
  rememberPlace(browser, tools.place);
  browser.once('ready-to-show', () => {
    browser.show();
  });
  browser.on('close', (event) => {
    event.preventDefault();
    tools.onCloseAsked();
  });
  watchSessionEnd(browser, tools.onCloseAsked);
  browser.webContents.on('render-process-gone', onGone);
  void browser.loadURL(windowAddress).catch(() => {
    tools.log('callFailed', { what: 'loadWindow' });
  });
  return {
    browser,
    send: (event) => {
      if (!browser.isDestroyed()) browser.webContents.send(eventChannel, event);
    },
    reload: () => {
      browser.webContents.reload();
    },
    destroy: () => destroy(browser, tools.log),
  };
}

async function destroy(browser: BrowserWindow, log: Log): Promise<void> {
  if (browser.isDestroyed()) return;
  const pid = browser.webContents.getOSProcessId();
  browser.destroy();
  if ((await untilProcessIsGone(pid)) === 'killed') log('rendererKilled');
}

/** A title shows in the taskbar, over a locked desk, in every screenshot: it never changes. */
function keepTitle(browser: BrowserWindow): void {
  browser.on('page-title-updated', (event) => {
    event.preventDefault();
  });
}

/** Windows ends the session: hold it for the seconds the desk needs to finish. */
function watchSessionEnd(browser: BrowserWindow, onCloseAsked: () => void): void {
  browser.on('query-session-end', (event) => {
    event.preventDefault();
    onCloseAsked();
  });
  browser.on('session-end', onCloseAsked);
}

const rememberAfter = 400;

function rememberPlace(browser: BrowserWindow, place: SmallFile<WindowPlace>): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = () => {
    if (browser.isDestroyed() || browser.isMinimized() || browser.isFullScreen()) return;
    void place.write({ bounds: browser.getNormalBounds(), isMaximized: browser.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, rememberAfter);
  };
  browser.on('resize', soon);
  browser.on('move', soon);
  browser.on('maximize', soon);
  browser.on('unmaximize', soon);
  browser.on('closed', () => {
    clearTimeout(timer);
  });
}
