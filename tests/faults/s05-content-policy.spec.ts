/** S05, S06, S07 and S32: the content policy comes with every file, holds against what might get into a page, and nothing warns. */

import { createHash } from 'node:crypto';
import { styleHashes } from '../../electron/main/content-policy.ts';
import { lock } from '../support/at-the-desk.ts';
import { attack } from '../support/security/attacks.ts';
import { addressesOfPages } from '../support/security/packed-files.ts';
import { expect, test, unlockAsFirst } from '../support/security/security-test.ts';

/** Whatever is not named here must be 'none'. */
const reviewedPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...styleHashes.map((hash) => `'${hash}'`)],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['sobat-worker'],
};

test('S05 every file of the desk’s pages comes with the content policy, and so does the answer that there is none', async ({
  ground,
}) => {
  const { window, complaints } = await ground.standing();
  const files = addressesOfPages();
  expect(files).toEqual(expect.arrayContaining(['/app/index.html', '/exchange/parse.html']));
  const answers = await window.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const { status, headers } = await fetch(path);
          return { path, status, policy: headers.get('content-security-policy') ?? '' };
        }),
      ),
    [...files, '/nothing/here.html'],
  );
  for (const { path, status, policy } of answers) {
    expect(status, path).toBe(files.includes(path) ? 200 : 404);
    expect(directivesOf(policy), path).toEqual(reviewedPolicy);
  }
  expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([]);
});

test('S05 the one style that is not a file is the one that the policy admits', async ({ ground }) => {
  const office = await ground.office();
  const { window } = await ground.packed({ office });
  await unlockAsFirst(window, office);
  const styles = await window.locator('style').allTextContents();
  const hashes = styles.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
  expect(new Set(hashes)).toEqual(new Set(styleHashes));
});

test('S06 nothing that gets into the page runs, loads, changes it or is sent away', async ({ ground }) => {
  const { app, window, complaints } = await ground.packed();
  const outcomes = await attack(window);
  expect(outcomes.length).toBeGreaterThan(20);
  expect(outcomes.filter(({ marks }) => marks.length > 0)).toEqual([]);
  const unnoticed = outcomes.filter(({ violated }) => violated.length === 0).map((each) => each.attack);
  // A page within the page has a document of its own, and it is that one which is told.
  expect(unnoticed).toEqual(['frame with a page of its own']);
  expect(window.url()).toBe('app://desk/app/index.html');
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  const told = complaints.splice(0);
  expect(
    told.filter((text) => text.includes('inline script')),
    'of the page, and of the one within it',
  ).toHaveLength(2);
});

test('S07 text becomes markup or script in no way but React’s', async ({ ground }) => {
  const { window, complaints } = await ground.standing();
  const refused = await window.evaluate(() => {
    const element = document.createElement('div');
    const frame = document.createElement('iframe');
    const script = document.createElement('script');
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    const ways: Record<string, () => unknown> = {
      innerHTML: () => (element.innerHTML = '<b>x</b>'),
      outerHTML: () => (document.body.appendChild(element).outerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => {
        element.insertAdjacentHTML('beforeend', '<b>x</b>');
      },
      srcdoc: () => (frame.srcdoc = '<b>x</b>'),
      'document.write': () => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- an old way in is a way in
        document.write('<b>x</b>');
      },
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      createContextualFragment: () => document.createRange().createContextualFragment('<b>x</b>'),
      'script.src': () => (script.src = '/workers/derive.worker.js'),
      'script.text': () => (script.text = '1'),
      handler: () => {
        element.setAttribute('onclick', '1');
      },
      Worker: () => new Worker('/workers/derive.worker.js'),
      'a policy of another name': () => trustedTypes.createPolicy('mine', {}),
      'the default policy': () => trustedTypes.createPolicy('default', {}),
    };
    return Object.entries(ways).map(([name, way]) => {
      try {
        way();
        return `${name} was not refused`;
      } catch (error) {
        return error instanceof TypeError ? 'refused' : `${name}: ${String(error)}`;
      }
    });
  });
  expect(new Set(refused)).toEqual(new Set(['refused']));
  expect(complaints.splice(0).length).toBeGreaterThan(0);
});

test('S32 Electron has nothing to warn of, locked and unlocked', async ({ ground }) => {
  const office = await ground.office();
  const desk = await ground.packed({ office, env: { ELECTRON_ENABLE_SECURITY_WARNINGS: '1' } });
  await unlockAsFirst(desk.window, office);
  const said: string[] = [];
  desk.app.on('window', (window) => window.on('console', (message) => said.push(message.text())));
  await lock(desk);
  expect([...said, ...desk.complaints]).toEqual([]);
});

test('S32 where there is something to warn of, Electron does', async ({ ground }) => {
  const { app } = await ground.packed({ env: { ELECTRON_ENABLE_SECURITY_WARNINGS: '1' } });
  const said = await app.evaluate(async ({ BrowserWindow }) => {
    const careless = new BrowserWindow({ show: false, webPreferences: { webSecurity: false } });
    const messages: string[] = [];
    careless.webContents.on('console-message', (_event, _level, message) => messages.push(message));
    await careless.loadURL('app://desk/exchange/parse.html');
    await new Promise((resolve) => setTimeout(resolve, 500));
    careless.destroy();
    return messages;
  });
  expect(said.join()).toContain('Electron Security Warning');
});

function directivesOf(policy: string): Record<string, string[]> {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}
