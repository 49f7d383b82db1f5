/** S02 and S03: the page has nothing of Node's, and of the shell's only the calls of the list. */

import type { ElectronApplication, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { callNames } from '../../electron/contract/call-names.ts';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { expect, test, unlockAsFirst } from '../support/security/security-test.ts';

const csv = fileURLToPath(new URL('../fixtures/csv/made-up-members.csv', import.meta.url));

/** Of Node's, of Electron's, and of the ways by which one came to them in the past. */
const powers = [
  ...[
    'require',
    'process',
    'module',
    'exports',
    'Buffer',
    'global',
    '__dirname',
    'setImmediate',
    'electron',
    'ipcRenderer',
  ],
];

/** Beyond what a page without anything has: the calls, and what libraries of the page keep there for themselves. */
const reviewed = ['shell', '__zod_globalConfig', '__zod_globalRegistry', '__TSR_ROUTER__'];

test('S02 the page has nothing of Node’s', async ({ ground }) => {
  const { window } = await ground.standing();
  expect(await window.evaluate(kindsOf, powers)).toEqual(powers.map(() => 'undefined'));
});

test('S02 neither has the page that reads foreign files', async ({ ground }) => {
  const { app, window } = await ground.packed();
  await answerDialogs(app, { open: csv });
  const noted = await noteInNextPage(app);
  await window.evaluate(() => self.shell['import.chooseCsv']());
  const { names, types } = await noted();
  expect(types).toEqual(powers.map(() => 'undefined'));
  const blank = await namesOfBlankPage(app);
  expect(names.filter((name) => !blank.includes(name))).toEqual([]);
});

test('S02 neither has a worker of the page', async ({ ground }) => {
  const { window } = await ground.standing();
  const [worker] = await Promise.all([
    window.waitForEvent('worker'),
    window.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as { trustedTypes: PolicyMaker };
      const policy = trustedTypes.createPolicy('sobat-worker', { createScriptURL: (url) => url });
      Object.assign(globalThis, {
        kept: new Worker(policy.createScriptURL('/workers/derive.worker.js'), { type: 'module' }),
      });
    }),
  ]);
  expect(await worker.evaluate(kindsOf, powers)).toEqual(powers.map(() => 'undefined'));
});

test('S03 beyond what every page has there are the calls of the list and nothing else', async ({
  ground,
}) => {
  const office = await ground.office();
  const { app, window } = await ground.packed({ office });
  await unlockAsFirst(window, office);
  const blank = await namesOfBlankPage(app);
  const names = await window.evaluate(() => Object.getOwnPropertyNames(globalThis));
  expect(names.filter((name) => !blank.includes(name)).sort()).toEqual([...reviewed].sort());
  expect(
    blank.filter((name) => !names.includes(name)),
    'the page compared with is like this one',
  ).toEqual([]);
});

test('S03 the calls are those of the list, and nobody can replace one', async ({ ground }) => {
  const { window } = await ground.standing();
  const shell = await window.evaluate(() => ({
    names: Object.getOwnPropertyNames(self.shell),
    kinds: Object.values(self.shell).map((each) => typeof each),
    isFrozen: Object.isFrozen(self.shell),
    property: Object.getOwnPropertyDescriptor(self, 'shell'),
  }));
  expect(shell.names.sort()).toEqual([...callNames, 'onEvent'].sort());
  expect(new Set(shell.kinds)).toEqual(new Set(['function']));
  expect(shell.isFrozen).toBe(true);
  expect(shell.property).toMatchObject({ writable: false, configurable: false });
});

test('S03 no call takes the name of a channel or a path', async ({ ground }) => {
  const { app, window } = await ground.standing();
  await answerDialogs(app, {});
  const inputs = [
    '/etc/passwd',
    'file:///etc/passwd',
    'journal.append',
    { channel: 'journal.append' },
    { path: '/etc/passwd' },
  ];
  const answers = await callEach(window, inputs);
  expect(answers).toHaveLength(callNames.length * inputs.length);
  expect(answers.filter(({ answer, name }) => answer !== 'refused' && name !== passesNothingOn)).toEqual([]);
});

/** This one drops whatever it is given before the call is made: the system's dialog opens, here with nobody to choose a file. */
const passesNothingOn = 'import.chooseCsv';

interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Runs in the page or the worker. */
function kindsOf(names: string[]): string[] {
  return names.map((name) => typeof (globalThis as unknown as Record<string, unknown>)[name]);
}

/** What a page of our own address has that our shell and our scripts have not touched. */
function namesOfBlankPage(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const blank = new BrowserWindow({ show: false });
    await blank.loadURL('app://desk/nothing').catch(() => undefined);
    const names: unknown = await blank.webContents.executeJavaScript(
      'Object.getOwnPropertyNames(globalThis)',
    );
    blank.destroy();
    return names as string[];
  });
}

/** The page that comes next is gone in a moment, so it is asked as soon as it is there. */
async function noteInNextPage(app: ElectronApplication) {
  const names = JSON.stringify(powers);
  const question = `({ names: Object.getOwnPropertyNames(globalThis), types: ${names}.map((name) => typeof globalThis[name]) })`;
  await app.evaluate(({ app: shell }, asked) => {
    shell.once('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => {
        Object.assign(globalThis, { noted: contents.mainFrame.executeJavaScript(asked) });
      });
    });
  }, question);
  return () =>
    app.evaluate(
      () => (globalThis as unknown as { noted: Promise<{ names: string[]; types: string[] }> }).noted,
    );
}

/** Every call with every input; 'refused' where the shell says so, else what it answered. */
function callEach(window: Page, inputs: readonly unknown[]) {
  return window.evaluate(
    async ({ names, given }) => {
      const shell = self.shell as unknown as Record<string, (input: unknown) => Promise<unknown>>;
      const outcome = (answer: unknown) => {
        const isRefusal = JSON.stringify(answer ?? '').includes('"type":"Refused"');
        return isRefusal ? 'refused' : JSON.stringify(answer ?? 'nothing');
      };
      const answers: { name: string; answer: string }[] = [];
      for (const name of names)
        for (const input of given) {
          const answer = await shell[name]?.(input).then(outcome, (error: unknown) =>
            String(error).includes(`${name} refused`) ? 'refused' : String(error),
          );
          answers.push({ name, answer: answer ?? 'no such call' });
        }
      return answers;
    },
    { names: [...callNames], given: [...inputs] },
  );
}
