/** S25: in a packed desk the tools of developers stay shut, whoever asks for them. */

import { processesOf } from '../support/security/processes-of.ts';
import { pause, untilLogged } from '../support/security/released-desk.ts';
import { pressKeys, takeWindow, unlockAndLock, windowsOf } from '../support/security/screen-hands.ts';
import { expect, test, unlockAsFirst } from '../support/security/security-test.ts';

const keys = ['F12', 'ctrl+shift+i', 'ctrl+shift+j', 'ctrl+shift+c', 'shift+F7'];

test('S25 no key opens them in the released desk', async ({ ground }) => {
  const office = await ground.office();
  const desk = ground.released({ ...office, env: await ground.ownScreen() });
  await untilLogged(desk, 'officeLooked');
  await takeWindow(desk);
  const seen = () => ({ windows: windowsOf(desk), pages: pagesOf(desk.profile) });
  const before = seen();
  pressKeys(desk, ...keys);
  await pause(1500);
  expect(seen()).toEqual(before);
  // The window does hear keys.
  await unlockAndLock(desk, office.passphrases[0]);
});

test('S25 not even the shell can open them', async ({ ground }) => {
  const office = await ground.office();
  const { app, window } = await ground.packed({ office });
  await unlockAsFirst(window, office);
  const tools = await app.evaluate(async ({ BrowserWindow, Menu, webContents }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools({ mode: 'detach' });
    contents?.toggleDevTools();
    contents?.inspectElement(10, 10);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return {
      isOpen: contents?.isDevToolsOpened(),
      pages: webContents.getAllWebContents().length,
      roles: Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items.map(({ role }) => role)),
    };
  });
  expect(tools.isOpen).toBe(false);
  expect(tools.pages).toBe(1);
  expect(tools.roles?.length, 'there is a menu').toBeGreaterThan(10);
  for (const role of ['toggledevtools', 'reload', 'forcereload']) expect(tools.roles).not.toContain(role);
});

/** Tools are a page of their own, in a process of their own. */
function pagesOf(profile: string): number {
  return processesOf(profile).filter(({ kind }) => kind === 'renderer').length;
}
