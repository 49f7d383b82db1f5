/** What the shell decides before and beside its window: arguments, names, addresses, policy, menu, place, idleness. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCall } from '../../../../electron/main/answer-call.ts';
import {
  defaultOfficeFolder,
  hasForbiddenSwitch,
  placesOf,
  readArguments,
  relaunchArguments,
} from '../../../../electron/main/argv.ts';
import type { CallHandlers } from '../../../../electron/main/call-handlers.ts';
import { setChromiumSwitches } from '../../../../electron/main/chromium-switches.ts';
import { contentPolicy, headersOf, styleHashes } from '../../../../electron/main/content-policy.ts';
import * as frozen from '../../../../electron/main/frozen-names.ts';
import { createIdleWatch } from '../../../../electron/main/idle-watch.ts';
import { menuTemplate } from '../../../../electron/main/menu-template.ts';
import { untilProcessIsGone } from '../../../../electron/main/process-end.ts';
import { mayBeAsked } from '../../../../electron/main/request-rules.ts';
import { boundsOnScreen } from '../../../../electron/main/window-place.ts';
import { callNames } from '../../../../electron/contract/call-names.ts';
import { calls } from '../../../../electron/contract/calls.ts';

const system = { appData: '/home/a/.config', office: '/home/a/.local/share/Sobat/office' };

describe('the command line', () => {
  const placesAfter = (...argv: string[]) => placesOf(readArguments(['desk', ...argv], false), system);

  it('keeps an office and its profile in the folder that is named', () => {
    expect(placesAfter('.', '--office', '/home/office')).toEqual({
      profile: join('/home/office', 'profile'),
      office: join('/home/office', 'office'),
    });
  });

  it('takes the folder as it is when the profile is named as well', () => {
    expect(placesAfter('--office=/a', '--user-data-dir=/b')).toEqual({ office: '/a', profile: '/b' });
  });

  it('that names nothing keeps the account’s profile and the PC’s office', () => {
    expect(placesAfter()).toEqual({ profile: join('/home/a/.config', 'Sobat'), office: system.office });
  });

  it('fills an office that was founded by hand only in development', () => {
    const argv = ['desk', '--made-up', '40,7'];
    expect(readArguments(argv, false).madeUp).toEqual({ members: 40, seed: 7 });
    expect(readArguments(argv, true).madeUp).not.toMatchObject({ members: 40 });
    const withCanaries = ['desk', '--made-up', '40,7,canary'];
    expect(readArguments(withCanaries, false).madeUp).toEqual({ members: 40, seed: 7, canary: true });
    expect(readArguments(withCanaries, true).madeUp).not.toMatchObject({ canary: true });
    expect(readArguments(['desk'], false).madeUp).toBeNull();
  });

  it('with a door for others in it does not start a release', () => {
    for (const door of [
      '--remote-debugging-port=9222',
      '--remote-debugging-pipe',
      '--inspect',
      '--INSPECT-brk=1',
    ]) {
      expect(hasForbiddenSwitch(['desk', door], 'linux')).toBe(true);
    }
    expect(hasForbiddenSwitch(['desk', '--office', '/inspect', '--no-sandbox'], 'linux')).toBe(false);
  });

  it('that names nothing leads to one office for all accounts on Windows and one of one’s own elsewhere', () => {
    const shared = defaultOfficeFolder('win32', { ProgramData: 'D:\\Data' }, 'C:\\Users\\a');
    expect(shared).toBe(join('D:\\Data', 'Sobat', 'office'));
    expect(defaultOfficeFolder('linux', {}, '/home/a')).toBe('/home/a/.local/share/Sobat/office');
    expect(defaultOfficeFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/a')).toBe('/data/Sobat/office');
  });
});

describe('the made-up office', () => {
  const launches: readonly (readonly string[])[] = [
    ['desk'],
    ['desk', '--office=/data/real'],
    ['desk', '--office', '/data/real'],
    ['desk', '--user-data-dir=/data/profile'],
    ['desk', '--office=/data/real', '--user-data-dir=/data/profile'],
    ['desk', '--office=/data/Sobat', '--user-data-dir=/data/Sobat'],
    ['desk', '--office=/', '--user-data-dir=/'],
  ];
  const placesIn = (argv: readonly string[]) => placesOf(readArguments(argv, true), system);
  const madeUpAfter = (argv: readonly string[]) => placesIn([...argv, '--made-up']);

  it('is opened in a release as well', () => {
    expect(readArguments(['desk', '--made-up'], true).madeUp).toBe('standard');
    expect(readArguments(['desk', '--made-up'], false).madeUp).toBe('standard');
  });

  it('lies in a folder of its own, that of the account when none is named', () => {
    expect(madeUpAfter(['desk'])).toEqual({
      profile: join('/home/a/.config', 'Sobat Made-up', 'profile'),
      office: join('/home/a/.config', 'Sobat Made-up', 'office'),
    });
    expect(madeUpAfter(['desk', '--office=/data/real']).office).toBe(
      join('/data/real', 'Sobat Made-up', 'office'),
    );
    expect(madeUpAfter(['desk', '--office=/x/office', '--user-data-dir=/x/profile']).office).toBe(
      join('/x', 'Sobat Made-up', 'office'),
    );
  });

  it.each(launches)('never lies in, over or at the office and profile of %j %s %s', (...argv) => {
    const real = Object.values<string>({ ...placesIn(argv) });
    for (const own of Object.values<string>({ ...madeUpAfter(argv) })) {
      expect(basename(dirname(own))).toBe('Sobat Made-up');
      expect(real.filter((each) => each === own || each.startsWith(`${own}${sep}`))).toEqual([]);
    }
  });

  it.each(launches)('is left to the very folders one came from: %j %s %s', (...argv) => {
    const there = relaunchArguments(argv, undefined, true);
    expect(placesIn(['desk', ...there])).toEqual(madeUpAfter(argv));
    const back = relaunchArguments(['desk', ...there], undefined, false);
    expect(back).not.toContain('--made-up');
    expect(placesIn(['desk', ...back])).toEqual(placesIn(argv));
  });

  it('is started with what development needs and with nothing else', () => {
    const argv = [
      'desk',
      '--inspect=0',
      '--remote-debugging-port=0',
      '.',
      '--no-sandbox',
      '--made-up',
      '40,7',
    ];
    expect(relaunchArguments([...argv, '--lang=mr', '--office', '/a'], '/work/desk', true)).toEqual([
      '/work/desk',
      '--office=/a',
      '--no-sandbox',
      '--made-up',
    ]);
    expect(relaunchArguments(['desk', '--made-up'], undefined, false)).toEqual([]);
  });
});

it('the names under which Chromium keeps the store are frozen', () => {
  expect({ ...frozen }).toEqual({
    scheme: 'app',
    host: 'desk',
    windowAddress: 'app://desk/app/index.html',
    parserAddress: 'app://desk/exchange/parse.html',
    programFolder: 'Sobat',
    officeFolder: 'office',
    madeUpFolder: 'Sobat Made-up',
    windowTitle: 'Sobat',
  });
});

it('the engine of the store is pinned, whatever was asked for besides', () => {
  const given = new Map([['disable-features', 'Asked']]);
  const commandLine = {
    appendSwitch: (name: string, value = '') => given.set(name, value),
    getSwitchValue: (name: string) => given.get(name) ?? '',
  } as unknown as Parameters<typeof setChromiumSwitches>[0];
  setChromiumSwitches(commandLine, undefined);
  const off = given.get('disable-features')?.split(',');
  expect(off?.slice(0, 2)).toEqual(['Asked', 'IdbSqliteOnDiskRollout']);
  expect(given.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
});

describe('the content policy', () => {
  it('admits the one style of React Aria’s that is no file, by its hash', () => {
    const entry = createRequire(import.meta.url).resolve('react-aria-components');
    const aria = createRequire(entry).resolve('react-aria/package.json');
    const source = readFileSync(join(dirname(aria), 'dist/private/interactions/usePress.mjs'), 'utf8');
    const name = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
    const rule = /textContent = `([\s\S]*?)`\.trim\(\)/.exec(source)?.[1] ?? '';
    const style = rule.replace(/\$\{[^}]*\}/, name).trim();
    expect(styleHashes).toEqual([`sha256-${createHash('sha256').update(style).digest('base64')}`]);
  });

  it('goes with every file, and nothing in it is unsafe', () => {
    const policy = headersOf('text/html', false)['Content-Security-Policy'] ?? '';
    expect(policy).toBe(contentPolicy(false));
    expect(policy).not.toContain('unsafe');
    for (const closed of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]) {
      expect(policy).toContain(closed);
    }
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types sobat-worker");
  });
});

it('a page may ask for the desk’s own files and for nothing else', () => {
  for (const url of ['app://desk/app/index.html', 'blob:app://desk/1', 'data:image/png;base64,AA']) {
    expect(mayBeAsked(url, undefined)).toBe(true);
  }
  const others = [
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://other/',
  ];
  for (const url of others) expect(mayBeAsked(url, undefined)).toBe(false);
});

describe('the menu', () => {
  const nothing = () => undefined;
  const noActions = {
    ...{ choose: nothing, lock: nothing, quit: nothing },
    ...{ tryMadeUp: nothing, leaveMadeUp: nothing },
  };
  const menuOf = (labels: Record<string, string>, isUnlocked: boolean, isPackaged = true, isMadeUp = false) =>
    menuTemplate({ labels, isUnlocked, isPackaged, isMadeUp }, noActions);
  const itemsOf = (menu: ReturnType<typeof menuOf>) =>
    menu.flatMap((each) => (Array.isArray(each.submenu) ? each.submenu : []));

  it('is in the window’s words, in English where there are none, each with an Alt letter of its own', () => {
    const menu = menuOf({ file: 'फाइल (&F)' }, true);
    expect(menu.map((each) => each.label)).toEqual(['फाइल (&F)', '&Edit', '&View', '&Help']);
    const letters = menuOf({}, true).map((each) => /&(.)/.exec(each.label ?? '')?.[1]);
    expect(new Set(letters).size).toBe(4);
  });

  it('of a locked desk offers nothing about records', () => {
    const enabled = itemsOf(menuOf({}, false)).filter(
      (item) => item.id !== undefined && item.enabled !== false,
    );
    expect(enabled.map((item) => item.id)).toEqual(['quit', 'help', 'tryMadeUp']);
  });

  it('leads into the made-up office, and out of it where one is in it', () => {
    const ways = (isMadeUp: boolean) =>
      itemsOf(menuOf({}, true, true, isMadeUp))
        .filter((item) => item.id?.endsWith('MadeUp') === true && item.visible !== false)
        .map((item) => item.id);
    expect(ways(false)).toEqual(['tryMadeUp']);
    expect(ways(true)).toEqual(['leaveMadeUp']);
  });

  it('leaves Ctrl+Z to the window and shows it', () => {
    const undo = itemsOf(menuOf({}, true)).find((item) => item.id === 'undo');
    expect(undo).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: false });
  });

  it('hears F12 for a visitor, and for nothing else, also where there are developer tools', () => {
    const items = itemsOf(menuOf({}, true, false));
    const onF12 = items.filter(({ accelerator }) => accelerator === 'F12');
    expect(onF12.map(({ id }) => id)).toEqual(['visitor']);
    expect(items.find(({ role }) => role === 'toggleDevTools')?.accelerator).toBeUndefined();
  });

  it('of a packaged desk has no developer tools', () => {
    const roles = (isPackaged: boolean) => itemsOf(menuOf({}, true, isPackaged)).map((item) => item.role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
});

describe('the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };

  it('comes back where it was', () => {
    const bounds = { x: 100, y: 50, width: 1200, height: 800 };
    expect(boundsOnScreen(bounds, [screen])).toEqual(bounds);
  });

  it('that stood on a screen that is gone is centred on one that is there', () => {
    expect(boundsOnScreen({ x: 2500, y: 50, width: 1200, height: 800 }, [screen])).toEqual({
      width: 1280,
      height: 860,
    });
  });

  it('is no larger than its screen and can be taken hold of', () => {
    const small = { x: 0, y: 0, width: 1366, height: 728 };
    expect(boundsOnScreen({ x: 1200, y: -20, width: 3000, height: 2000 }, [small])).toEqual({
      x: 1200,
      y: 0,
      width: 1366,
      height: 728,
    });
  });

  it('on a second screen to the left stays there', () => {
    const left = { x: -1920, y: 0, width: 1920, height: 1040 };
    const bounds = { x: -1800, y: 100, width: 1000, height: 700 };
    expect(boundsOnScreen(bounds, [screen, left])).toEqual(bounds);
  });
});

describe('an unlocked desk left alone', () => {
  const tickAt = (now: number, idleSeconds: number, isUnlocked = true) => ({ now, idleSeconds, isUnlocked });

  it('is locked after its minutes, not before, and not when it is locked already', () => {
    const watch = createIdleWatch();
    watch.setMinutes(12);
    expect(watch.tick(tickAt(0, 719))).toBeUndefined();
    expect(watch.tick(tickAt(5000, 720, false))).toBeUndefined();
    expect(watch.tick(tickAt(10_000, 720))).toBe('idle');
  });

  it('is locked when the computer has slept meanwhile', () => {
    const watch = createIdleWatch();
    watch.setMinutes(12);
    watch.tick(tickAt(0, 0));
    expect(watch.tick(tickAt(600_000, 0))).toBe('suspend');
  });
});

describe('the process of a window that was closed', () => {
  it('is waited for, and killed when it does not end', async () => {
    const killed: number[] = [];
    let checks = 0;
    const probe = {
      isAlive: () => (checks += 1) < 5,
      kill: (pid: number) => {
        killed.push(pid);
      },
      wait: () => Promise.resolve(),
    };
    expect(await untilProcessIsGone(77, probe)).toBe('ended');
    expect(killed).toEqual([]);
    const stubborn = { ...probe, isAlive: () => killed.length === 0 };
    expect(await untilProcessIsGone(77, stubborn)).toBe('killed');
    expect(killed).toEqual([77]);
  });
});

describe('a call', () => {
  const tools = (handlers: Partial<CallHandlers>) => ({
    handlers: handlers as CallHandlers,
    checksAnswers: true,
    log: () => undefined,
  });

  it('is in both lists', () => {
    expect([...callNames].sort()).toEqual(Object.keys(calls).sort());
  });

  it('whose input is not as the contract says is refused as a value where there is room for one', async () => {
    const refusal = { ok: false, failure: { type: 'Refused', why: 'input' } };
    const literalPath = {
      placeId: { path: '/media/stick' },
      generation: 1,
      number: 1,
      bytes: new Uint8Array(),
    };
    expect(await answerCall('journal.read', { after: -1 }, tools({}))).toEqual(refusal);
    expect(await answerCall('backups.write', literalPath, tools({}))).toEqual(refusal);
    await expect(answerCall('desk.unlocked', {}, tools({}))).rejects.toThrow('desk.unlocked refused');
  });

  it('that fails tells the window only that it did', async () => {
    const failing = tools({
      'snapshots.list': () => {
        throw Object.assign(new Error('/home/a/secret'), { code: 'EIO' });
      },
    });
    await expect(answerCall('snapshots.list', undefined, failing)).rejects.toThrow(/^snapshots.list failed$/);
  });

  it('whose answer is not as the contract says is found out in development', async () => {
    const wrong = tools({ 'generation.readBase': () => ({ ok: true, value: 'text' }) as never });
    await expect(answerCall('generation.readBase', undefined, wrong)).rejects.toThrow('contract');
  });
});
