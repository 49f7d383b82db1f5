/** S01: what Chromium and Electron let a page do, for every page of the desk: its window, and the one that reads foreign files. */

import { fileURLToPath } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { openDoorsIn, type Preferences } from '../support/security/web-preferences.ts';
import { expect, test } from '../support/security/security-test.ts';

const csv = fileURLToPath(new URL('../fixtures/csv/made-up-members.csv', import.meta.url));

interface SeenPage {
  readonly url: string;
  readonly preferences: Preferences;
}

test('S01 no page of the desk may do more than a page of a stranger', async ({ ground }) => {
  const { app, window } = await ground.standing();
  await watchPages(app);
  await answerDialogs(app, { open: csv });
  const import_ = await window.evaluate(() => self.shell['import.chooseCsv']());
  expect(import_.ok, 'the page that reads foreign files was there and did its work').toBe(true);

  const pages = await pagesSeen(app);
  expect(pages.map(({ url }) => url).sort()).toEqual([
    'app://desk/app/index.html',
    'app://desk/exchange/parse.html',
  ]);
  for (const { url, preferences } of pages) expect(openDoorsIn(preferences), url).toEqual([]);
});

test('S01 a page that was allowed more would be noticed', async ({ ground }) => {
  const { app } = await ground.packed();
  await watchPages(app);
  await app.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { webSecurity: false, sandbox: false, contextIsolation: false, webviewTag: true },
    });
    return window.loadURL('app://desk/exchange/parse.html').finally(() => window.destroy());
  });
  const careless = (await pagesSeen(app)).find(({ url }) => url.endsWith('parse.html'));
  expect(openDoorsIn(careless?.preferences ?? {}).sort()).toEqual([
    'allowRunningInsecureContent',
    'contextIsolation',
    'sandbox',
    'webSecurity',
    'webviewTag',
  ]);
});

/** Notes the preferences of every page, of those that are there and of those to come; the latter are gone soon. */
async function watchPages(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: shell, webContents }) => {
    const seen: object[] = [];
    Object.assign(globalThis, { seenPages: seen });
    const note = (contents: Electron.WebContents) => {
      const { getLastWebPreferences } = contents as { getLastWebPreferences?: () => object };
      seen.push({ url: contents.getURL(), preferences: getLastWebPreferences?.call(contents) ?? {} });
    };
    webContents.getAllWebContents().forEach(note);
    shell.on('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => {
        note(contents);
      });
    });
  });
}

function pagesSeen(app: ElectronApplication): Promise<SeenPage[]> {
  return app.evaluate(() => (globalThis as unknown as { seenPages: SeenPage[] }).seenPages);
}
