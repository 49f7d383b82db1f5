/** S09, S10 and S11: from the desk's page leads no way out: no other window, no other page, no page within it, no other program. */

import type { ElectronApplication, Page } from '@playwright/test';
import { fileIn, filesIn } from '../support/security/packed-files.ts';
import { pause } from '../support/security/released-desk.ts';
import { expect, test } from '../support/security/security-test.ts';

const home = 'app://desk/app/index.html';

const addresses = [
  home,
  'https://example.org/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:void 0',
  'blob:app://desk/00000000-0000-0000-0000-000000000000',
  'devtools://devtools/bundled/inspector.html',
  'chrome://version',
];

/** By which other programs are started, or files of other computers fetched. */
const programs = [
  'file:///etc/passwd',
  'smb://192.0.2.1/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'calculator:',
  'mailto:somebody@example.org',
  'tel:112',
  '\\\\192.0.2.1\\share\\x.exe',
];

test('S09 a page that opens windows stays alone', async ({ ground }) => {
  const { app, window, complaints } = await ground.standing();
  const opened = await window.evaluate(
    (urls) => urls.map((url) => [url, self.open(url), self.open(url, '_blank', 'noopener,popup')]),
    ['about:blank', ...addresses],
  );
  expect(opened.map(([, ...windows]) => windows)).toEqual(opened.map(() => [null, null]));
  await expectAlone(app);
  complaints.splice(0);
});

test('S09 a link leads nowhere else, however it is pressed', async ({ ground }) => {
  const { app, window, complaints } = await ground.standing();
  for (const target of ['', '_blank', '_top', 'elsewhere']) {
    for (const address of addresses) {
      await placeLink(window, address, target);
      await window.mouse.click(...onTheLink);
      await window.mouse.click(...onTheLink, { button: 'middle' });
      for (const key of ['Shift', 'Control'] as const) {
        await window.keyboard.down(key);
        await window.mouse.click(...onTheLink);
        await window.keyboard.up(key);
      }
    }
  }
  await pause(300);
  await expectAlone(app);
  complaints.splice(0);
});

test('S09 the page stays where it is', async ({ ground }) => {
  const { app, window, complaints } = await ground.standing();
  // What the page itself asks for is refused at once, or comes to nothing a moment later.
  for (const address of addresses.filter((each) => each !== home)) {
    await window.evaluate((url) => {
      try {
        location.href = url;
      } catch {
        // Some are refused by an exception as well.
      }
    }, address);
    await pause(50);
  }
  await window.evaluate(() => {
    location.assign('app://desk/exchange/parse.html');
  });
  await pause(300);
  await expectAlone(app);
  complaints.splice(0);
});

test('S09 a page that makes itself blank is ended, and the locked desk stands there again', async ({
  ground,
}) => {
  const { app, window } = await ground.packed();
  const shell = { opens: app.waitForEvent('window') };
  await placeLink(window, 'about:blank', '');
  await window.mouse.click(...onTheLink);
  const again = await shell.opens;
  await again.locator('#root h1').waitFor();
  await expectAlone(app);
  expect(window.isClosed()).toBe(true);
});

test('S10 a page within the page does not come into being', async ({ ground }) => {
  const { app, window } = await ground.standing();
  const kind = await window.evaluate(() => {
    const element = document.createElement('webview');
    element.setAttribute('src', 'https://example.org/');
    document.body.append(element);
    return {
      name: element.constructor.name,
      hasInside: element.shadowRoot !== null,
      knows: 'src' in element,
    };
  });
  expect(kind, 'an element that means nothing').toEqual({
    name: 'HTMLElement',
    hasInside: false,
    knows: false,
  });
  await pause(300);
  await expectAlone(app);
});

test('S10 not even where a window would allow it', async ({ ground }) => {
  const { app } = await ground.packed();
  const { element, kinds } = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const careless = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await careless.loadURL('app://desk/exchange/parse.html');
    const element: unknown = await careless.webContents.executeJavaScript(`
      const guest = document.createElement('webview');
      guest.src = 'app://desk/app/index.html';
      document.body.append(guest);
      guest.constructor.name`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const kinds = webContents.getAllWebContents().map((contents) => contents.getType());
    careless.destroy();
    return { element, kinds };
  });
  expect(element, 'there it was one').toBe('WebViewElement');
  expect(kinds).toEqual(['window', 'window']);
});

test('S11 no other program is ever started', async ({ ground }) => {
  const { app, window, complaints } = await ground.standing();
  await watchShell(app);
  for (const address of programs) {
    await window.evaluate((url) => self.open(url), address);
    for (const target of ['_blank', '']) {
      await placeLink(window, address, target);
      await window.mouse.click(...onTheLink);
    }
    await window.evaluate((url) => {
      location.href = url;
    }, address);
    await pause(50);
  }
  await pause(300);
  expect(await startedPrograms(app)).toEqual([]);
  await expectAlone(app);
  complaints.splice(0);
});

test('S11 the desk has no word for it', () => {
  for (const variant of ['release', 'test'] as const) {
    const scripts = filesIn(variant).filter((path) => /\/(main|preload)\/.*\.c?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(1);
    for (const path of scripts)
      expect(fileIn(variant, path).toString()).not.toMatch(/openExternal|openPath|showItemInFolder/);
  }
});

/** One window, one page, at home and with its screen. Asked in the shell: a navigation that is refused leaves Playwright waiting. */
async function expectAlone(app: ElectronApplication): Promise<void> {
  const pages = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const all = webContents.getAllWebContents();
    const titles = all.map(({ mainFrame }) =>
      mainFrame.executeJavaScript('document.querySelector("#root h1")?.checkVisibility()'),
    );
    return {
      windows: BrowserWindow.getAllWindows().length,
      urls: all.map((contents) => contents.getURL()),
      showsItsScreen: await Promise.all(titles),
    };
  });
  expect(pages).toEqual({ windows: 1, urls: [home], showsItsScreen: [true] });
}

/** Where `placeLink` puts it. */
const onTheLink = [12, 8] as const;

/** Over everything else, so that the mouse finds it. */
async function placeLink(window: Page, address: string, target: string): Promise<void> {
  await window.evaluate(
    ([url = '', name = '']) => {
      document.getElementById('planted')?.remove();
      const link = document.createElement('a');
      Object.assign(link, { id: 'planted', href: url, target: name, textContent: 'planted' });
      Object.assign(link.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9999' });
      document.body.append(link);
    },
    [address, target],
  );
}

async function watchShell(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    const started: string[] = [];
    const note = (what: string) => {
      started.push(what);
      return Promise.resolve('');
    };
    Object.assign(globalThis, { startedPrograms: started });
    Object.assign(shell, { openExternal: note, openPath: note, showItemInFolder: note });
  });
}

function startedPrograms(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as { startedPrograms: string[] }).startedPrograms);
}
