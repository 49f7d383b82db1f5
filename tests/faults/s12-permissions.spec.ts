/** S12 and S14: the page is given none of Chromium's abilities, and Chromium fetches and keeps nothing on its own account. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pause } from '../support/security/released-desk.ts';
import { expect, test } from '../support/security/security-test.ts';

/** Everything that Chromium 130 knows to ask for. */
const permissions = [
  ...['geolocation', 'notifications', 'midi', 'camera', 'microphone', 'background-fetch', 'background-sync'],
  ...['persistent-storage', 'ambient-light-sensor', 'accelerometer', 'gyroscope', 'magnetometer'],
  ...['screen-wake-lock', 'nfc', 'display-capture', 'clipboard-read', 'clipboard-write', 'payment-handler'],
  ...['idle-detection', 'periodic-background-sync', 'storage-access', 'window-management', 'local-fonts'],
  ...['system-wake-lock', 'top-level-storage-access', 'captured-surface-control', 'speaker-selection'],
  ...['keyboard-lock', 'pointer-lock'],
];

test('S12 whatever the page asks permission for, it is not given', async ({ ground }) => {
  const { window, complaints } = await ground.standing();
  const states = await window.evaluate(async (names) => {
    const ask = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => `${name} ${state}`,
        () => `${name} unknown`,
      );
    return Promise.all(names.map(ask));
  }, permissions);
  expect(states.filter((state) => !/ (denied|unknown)$/.test(state))).toEqual([]);
  expect(
    states.filter((state) => state.endsWith('denied')).length,
    'most of them are known here',
  ).toBeGreaterThan(15);
  complaints.splice(0);
});

test('S12 whatever the page tries to use, it cannot', async ({ ground }) => {
  // With a camera and a microphone there, or not finding one would be the reason.
  const { window, complaints } = await ground.packed({ args: ['--use-fake-device-for-media-stream'] });
  const used = await tryAbilities(window);
  expect(Object.keys(used).length).toBeGreaterThan(20);
  expect(Object.entries(used).filter(([, came]) => came !== 'refused')).toEqual([]);
  complaints.splice(0);
});

test('S14 there is no spelling check that would fetch a dictionary, and no updater that would ask for a version', async ({
  ground,
}) => {
  const { app, profile } = await ground.standing();
  const facts = await app.evaluate(({ session, autoUpdater }) => ({
    isChecking: session.defaultSession.isSpellCheckerEnabled(),
    languages: session.defaultSession.getSpellCheckerLanguages(),
    updates: autoUpdater.getFeedURL(),
  }));
  expect(facts).toEqual({ isChecking: false, languages: [], updates: '' });
  expect(await readdir(join(profile, 'Dictionaries')).catch(() => [])).toEqual([]);
});

test('S14 nothing is ever downloaded', async ({ ground }) => {
  const { app, window, complaints } = await ground.packed();
  await app.evaluate(({ session, app: shell }, folder) => {
    shell.setPath('downloads', folder);
    session.defaultSession.setDownloadPath(folder);
    const ends: string[] = [];
    Object.assign(globalThis, { downloads: ends });
    session.defaultSession.on('will-download', (event) =>
      ends.push(event.defaultPrevented ? 'prevented' : 'begun'),
    );
  }, ground.dir);
  const before = await readdir(ground.dir);
  await window.evaluate(() => {
    const addresses = [
      URL.createObjectURL(new Blob(['x'])),
      'data:application/octet-stream,x',
      'app://desk/workers/derive.worker.js',
      'https://example.org/x.zip',
    ];
    for (const href of addresses) {
      const link = document.createElement('a');
      Object.assign(link, { href, download: 'planted.txt' });
      document.body.append(link);
      link.click();
    }
  });
  await pause(500);
  const ends = await app.evaluate(() => (globalThis as unknown as { downloads: string[] }).downloads);
  expect(ends.length, 'the page did try').toBeGreaterThan(0);
  expect(new Set(ends)).toEqual(new Set(['prevented']));
  expect(await readdir(ground.dir)).toEqual(before);
  expect(window.url()).toBe('app://desk/app/index.html');
  complaints.splice(0);
});

/** What came of each: 'refused', or what the page got. */
function tryAbilities(window: Page): Promise<Record<string, string>> {
  return window.evaluate(async () => {
    // Chromium knows more of them than the compiler does.
    const page = navigator as unknown as Record<
      string,
      Record<string, (asked?: unknown) => Promise<unknown>>
    >;
    const world = window as unknown as Record<
      string,
      (new () => { start(): Promise<unknown> }) & Record<string, () => Promise<unknown>>
    >;
    const list = window as unknown as Record<string, () => Promise<unknown[]>>;
    const abilities: Record<string, () => unknown> = {
      notification: () =>
        new Promise((resolve, reject) => {
          const shown = new Notification('x');
          shown.onshow = resolve;
          shown.onerror = reject;
        }),
      place: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      'names of cameras': async () =>
        (await navigator.mediaDevices.enumerateDevices()).map(({ label }) => label).join(''),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      'reading the clipboard': () => navigator.clipboard.readText(),
      'reading pictures off the clipboard': () => navigator.clipboard.read(),
      'writing the clipboard': () => navigator.clipboard.writeText('x'),
      hid: () => page['hid']?.['requestDevice']?.({ filters: [] }),
      'known hid': () => page['hid']?.['getDevices']?.(),
      serial: () => page['serial']?.['requestPort']?.(),
      'known serial': () => page['serial']?.['getPorts']?.(),
      usb: () => page['usb']?.['requestDevice']?.({ filters: [] }),
      'known usb': () => page['usb']?.['getDevices']?.(),
      bluetooth: () => page['bluetooth']?.['requestDevice']?.({ acceptAllDevices: true }),
      'whether somebody is here': () => {
        const { IdleDetector } = world;
        return IdleDetector && new IdleDetector().start();
      },
      'keeping the screen awake': () => navigator.wakeLock.request('screen'),
      'keeping what it stores': () => navigator.storage.persist(),
      'all screens': () => list['getScreenDetails']?.(),
      'fonts of the computer': () => list['queryLocalFonts']?.(),
      'whole screen': async () => {
        await Promise.race([document.documentElement.requestFullscreen(), wait(500)]);
        return document.fullscreenElement;
      },
      mouse: async () => {
        await document.body.requestPointerLock();
        return document.pointerLockElement;
      },
      'all keys': () => page['keyboard']?.['lock']?.(),
      'addresses of others': () => {
        navigator.registerProtocolHandler('web+x', `${location.origin}/%s`);
        return 'registered';
      },
      'movement of the computer': () =>
        new Promise((resolve, reject) => {
          const { Accelerometer } = world;
          const sensor = Accelerometer && new Accelerometer();
          Object.assign(sensor ?? {}, { onreading: resolve, onerror: reject });
          void sensor?.start();
        }),
      'a question of its own': () => confirm('x') || (prompt('x') ?? false),
      'keys of a device': () => navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16) } }),
      'a worker that stays': () => navigator.serviceWorker.register('/workers/derive.worker.js'),
    };
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const isNothing = (value: unknown) =>
      [undefined, null, false, ''].includes(value as string) || (Array.isArray(value) && value.length === 0);
    const outcomes: Record<string, string> = {};
    for (const [name, use] of Object.entries(abilities)) {
      try {
        const got = await Promise.race([use(), wait(2000).then(() => 'no answer')]);
        outcomes[name] = isNothing(got)
          ? 'refused'
          : `got ${Object.prototype.toString.call(got)} ${String(got)}`;
      } catch {
        outcomes[name] = 'refused';
      }
    }
    return outcomes;
  });
}
