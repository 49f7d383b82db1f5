/** S17 and S19: the page names no place on the computer. What it reads and writes lies where somebody pointed in the system's dialog. */

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { pause } from '../support/security/released-desk.ts';
import { expect, test } from '../support/security/security-test.ts';

const stranger = [
  '/etc/passwd',
  '../../etc/passwd',
  'file:///etc/passwd',
  '',
  '0',
  '__proto__',
  'constructor',
];

test('S17 the name of a place is no place', async ({ ground }) => {
  const { window } = await ground.standing();
  const target = join(ground.dir, 'stick');
  await mkdir(target);
  for (const place of [...stranger, target]) {
    expect(await writeTo(window, place), place).toBe('PlaceUnknown');
    expect(await readFrom(window, place), place).toBe('PlaceUnknown');
    expect(await readSnapshot(window, place), place).not.toBe('ok');
  }
  expect(await readdir(target)).toEqual([]);
});

test('S17 a place that somebody chose is used once, and for what it was chosen', async ({ ground }) => {
  const { app, window } = await ground.standing();
  const stick = join(ground.dir, 'stick');
  await mkdir(stick);
  await writeFile(join(ground.dir, 'not-a-backup.sobat'), 'x');

  await answerDialogs(app, { open: stick });
  const place = await window.evaluate(() => self.shell['backups.choosePlace']());
  const placeId = place.ok ? place.value.placeId : '';
  expect(placeId).not.toContain(stick);
  expect(JSON.stringify(place), 'the page hears the name of the folder and no path').not.toContain(
    ground.dir,
  );
  expect(await readFrom(window, placeId), 'a folder to write to cannot be read').toBe('PlaceUnknown');
  expect(await writeTo(window, placeId)).toBe('ok');
  expect(await writeTo(window, placeId), 'the second time').toBe('PlaceUnknown');

  await answerDialogs(app, { open: join(ground.dir, 'not-a-backup.sobat') });
  const file = await window.evaluate(() => self.shell['backups.chooseFile']());
  const fileId = file.ok ? file.value.fileId : '';
  expect(JSON.stringify(file)).not.toContain(ground.dir);
  expect(await writeTo(window, fileId), 'a file to read cannot be written').toBe('PlaceUnknown');
  expect(await readFrom(window, fileId)).toBe('ok');
  expect(await readFrom(window, fileId), 'the second time').toBe('PlaceUnknown');
  expect(await readdir(stick)).toHaveLength(1);
});

test('S17 the name that a PDF is given can point nowhere else', async ({ ground }) => {
  const { app, window } = await ground.standing();
  await app.evaluate(({ dialog }) => {
    const proposed: unknown[] = [];
    Object.assign(globalThis, { proposed });
    dialog.showSaveDialog = (...asked: unknown[]) => {
      proposed.push((asked.at(-1) as { defaultPath: unknown }).defaultPath);
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  for (const suggestedName of ['../../etc/passwd', 'C:\\Windows\\x', 'con', 'a\0b', 'roster‮fdp.exe'])
    await window.evaluate(
      (name) => self.shell['print.savePdf']({ suggestedName: name, landscape: false }),
      suggestedName,
    );
  const proposed = await app.evaluate(() => (globalThis as unknown as { proposed: string[] }).proposed);
  expect(proposed).toHaveLength(5);
  for (const name of proposed) expect(name).toMatch(/^[a-z0-9-]*\.pdf$/);
});

test('S19 files of the computer cannot be fetched, shown or loaded', async ({ ground }) => {
  const { window, complaints } = await ground.standing();
  const file = join(ground.dir, 'secret.js');
  await writeFile(file, 'globalThis.secret = 1');
  const came = await window.evaluate(async (address) => {
    const wait = new Promise((resolve) => setTimeout(resolve, 300));
    const loads = (element: HTMLElement & { onload: unknown }) =>
      new Promise((resolve) => {
        element.onload = () => {
          resolve(element.localName);
        };
        document.body.append(element);
        void wait.then(resolve);
      });
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch(address).then(() => 'fetched'),
      request: () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = reject;
          request.open('GET', address);
          request.send();
        }),
      picture: () => loads(Object.assign(new Image(), { src: address })),
      sheet: () => loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
      module: () => import(address),
      worker: () => new Worker(address),
      events: () => new EventSource(address).readyState === EventSource.OPEN,
    };
    const outcomes: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      try {
        if ((await way()) !== undefined) outcomes.push(name);
      } catch {
        // Refused by an exception.
      }
    }
    return outcomes.filter((name) => name !== 'events');
  }, `file://${file}`);
  expect(came).toEqual([]);
  await pause(300);
  expect(complaints.splice(0).join()).toContain('file:');
});

test('S19 not even the shell’s own window shows a file of the computer', async ({ ground }) => {
  const { app } = await ground.packed();
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const careless = new BrowserWindow({ show: false });
    const end = await careless.loadURL('file:///etc/passwd').then(
      () => 'shown',
      (error: unknown) => String(error),
    );
    careless.destroy();
    return end;
  });
  expect(outcome).toMatch(/ERR_BLOCKED_BY_/);
});

test('S19 the desk’s own address leads to the files of its pages and nowhere else', async ({ ground }) => {
  const { window, complaints } = await ground.standing();
  const paths = [
    ...['/../../../../etc/passwd', '/..%2f..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/main/main.js'],
    ...['/app/..%5c..%5cmain%5cmain.js', '//etc/passwd', '/app/index.html%00.js', '/../main/main.js'],
    ...['/.env', '/app/', '/', '/app', '/package.json', '/assets/../../../package.json'],
  ];
  const answers = await window.evaluate(
    (asked) =>
      Promise.all(
        asked.map((path) =>
          fetch(`app://desk${path}`).then(
            async (answer) => `${path} ${answer.status} ${(await answer.text()).slice(0, 20)}`,
            () => `${path} refused`,
          ),
        ),
      ),
    paths,
  );
  expect(answers.filter((answer) => !/ (404 |refused)$/.test(answer))).toEqual([]);
  const others = await window.evaluate(() =>
    Promise.all(
      ['app://other/app/index.html', 'app://desk.example.org/app/index.html'].map((url) =>
        fetch(url).then(
          ({ ok }) => `${url} ${ok ? 'answered' : 'refused'}`,
          () => `${url} refused`,
        ),
      ),
    ),
  );
  expect(others.filter((other) => !other.endsWith(' refused'))).toEqual([]);
  complaints.splice(0);
});

function writeTo(window: Page, placeId: string): Promise<string> {
  return window.evaluate(async (place) => {
    const bytes = new Uint8Array([1]);
    const answer = await self.shell['backups.write']({ placeId: place, generation: 1, number: 1, bytes });
    return answer.ok ? 'ok' : answer.failure.type;
  }, placeId);
}

function readFrom(window: Page, fileId: string): Promise<string> {
  return window.evaluate(async (file) => {
    const answer = await self.shell['backups.read']({ fileId: file });
    return answer.ok ? 'ok' : answer.failure.type;
  }, fileId);
}

function readSnapshot(window: Page, id: string): Promise<string> {
  return window.evaluate(async (snapshot) => {
    const answer = await self.shell['snapshots.read']({ id: snapshot });
    return answer.ok ? 'ok' : answer.failure.type;
  }, id);
}
