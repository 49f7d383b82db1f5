/** The small abilities: places, settings, log, switches, files of the window, chosen files. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preferencesSchema, type Preferences } from '../../../../electron/contract/office-state.ts';
import { readChosenFile, writeChosenFile } from '../../../../electron/services/chosen-file.ts';
import { nodeDisk } from '../../../../electron/services/disk.ts';
import { createGate, freeBytesAt, reserveBytes } from '../../../../electron/services/free-space.ts';
import { createLog } from '../../../../electron/services/log.ts';
import { createPlaceTokens } from '../../../../electron/services/place-tokens.ts';
import { readRendererFile } from '../../../../electron/services/renderer-files.ts';
import { createSmallFile } from '../../../../electron/services/small-file.ts';
import { readTestSwitches } from '../../../../electron/services/test-switches.ts';
import { failingDisk } from './failing-disk.ts';
import { temporaryFolder } from './office-fixture.ts';

describe('a place the user chose', () => {
  it('can be used once, for what it was chosen for, and its id says nothing of it', () => {
    const places = createPlaceTokens();
    const id = places.issue('backupFolder', '/media/stick');
    expect(id).not.toContain('stick');
    expect(places.redeem('backupFile', id)).toBeUndefined();
    expect(places.redeem('backupFolder', id)).toBe('/media/stick');
    expect(places.redeem('backupFolder', id)).toBeUndefined();
    expect(places.redeem('backupFolder', '/media/stick')).toBeUndefined();
  });

  it('is forgotten with the window that asked for it', () => {
    const places = createPlaceTokens();
    const id = places.issue('backupFolder', '/media/stick');
    places.forgetAll();
    expect(places.redeem('backupFolder', id)).toBeUndefined();
  });
});

describe('the settings of an account', () => {
  const none: Preferences = { language: null };
  const settingsIn = (folder: string, disk = nodeDisk) =>
    createSmallFile(disk, join(folder, 'settings.json'), preferencesSchema, none);

  it('are read as they were written last', async () => {
    const folder = await temporaryFolder();
    const settings = settingsIn(folder);
    expect(settings.read()).toEqual(none);
    await Promise.all([settings.write({ language: 'mr' }), settings.write({ language: 'hi' })]);
    expect(settingsIn(folder).read()).toEqual({ language: 'hi' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('fall back when they are damaged', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{"language":"xx"}');
    expect(settingsIn(folder).read()).toEqual(none);
  });

  it('that cannot be written hinder nobody', async () => {
    const folder = await temporaryFolder();
    expect(await settingsIn(folder, failingDisk(1).disk).write({ language: 'en' })).toBe(false);
  });
});

describe('the log', () => {
  it('holds codes and counts, and never what looks like a text or a path', async () => {
    const path = join(await temporaryFolder(), 'sobat.log');
    const log = createLog(path, () => new Date('2026-11-22T16:10:00Z'));
    log('started');
    log('callFailed', { what: 'journal.append: /home/sunita/office सुनिता', count: 3 });
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { at: '2026-11-22T16:10:00.000Z', code: 'started' },
      {
        at: '2026-11-22T16:10:00.000Z',
        code: 'callFailed',
        what: 'journal.appendhomesunitaoffice'.slice(0, 40),
        count: 3,
      },
    ]);
  });

  it('does not grow for ever', async () => {
    const folder = await temporaryFolder();
    const log = createLog(join(folder, 'sobat.log'), () => new Date());
    writeFileSync(join(folder, 'sobat.log'), 'x'.repeat(300_000));
    log('started');
    expect(readdirSync(folder).sort()).toEqual(['sobat.log', 'sobat.log.old']);
  });

  it('that cannot be written stops nothing', () => {
    expect(() => {
      createLog('/dev/null/sobat.log', () => new Date())('started');
    }).not.toThrow();
  });
});

it('a packaged desk hears no test switches', () => {
  const environment = {
    SOBAT_TEST_DIALOG_DIR: '/stick',
    SOBAT_TEST_DIALOG_FILE: '/file',
    SOBAT_TEST_PRINT: '/paper.pdf',
    SOBAT_TEST_NO_PROTECTION: '1',
    SOBAT_DEV_SERVER: 'http://127.0.0.1:5173/',
  };
  expect(Object.values(readTestSwitches(environment, true)).filter(Boolean)).toEqual([]);
  expect(Object.values(readTestSwitches(environment, false)).filter(Boolean)).toHaveLength(5);
});

describe('the files of the window', () => {
  it('are served by their plain path, and nothing beside or above them', async () => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'pages', 'app'), { recursive: true });
    writeFileSync(join(folder, 'secret.json'), 'no');
    writeFileSync(join(folder, 'pages', 'app', 'index.html'), '<html></html>');
    writeFileSync(join(folder, 'pages', '.hidden.json'), 'no');
    const read = async (path: string) => (await readRendererFile(join(folder, 'pages'), path))?.type;
    expect(await read('/app/index.html')).toBe('text/html; charset=utf-8');
    const refused = ['/../secret.json', '/app/../../secret.json', '/%2e%2e/secret.json', '/app/..\\x.js'];
    for (const path of [...refused, '//app/index.html', '/app', '/', '/.hidden.json', '/app/no.js']) {
      expect(await read(path)).toBeUndefined();
    }
  });
});

describe('a file the user chose', () => {
  it('is read whole, up to the limit', async () => {
    const path = join(await temporaryFolder(), 'people.csv');
    writeFileSync(path, 'name');
    expect(await readChosenFile(nodeDisk, path, 4)).toEqual({ ok: true, value: Buffer.from('name') });
    const tooLarge = { type: 'FileTooLarge', bytes: 4, limit: 3 };
    expect(await readChosenFile(nodeDisk, path, 3)).toEqual({ ok: false, failure: tooLarge });
  });

  it('that is gone is named', async () => {
    const folder = await temporaryFolder();
    const answer = await readChosenFile(nodeDisk, join(folder, 'stick', 'people.csv'), 10);
    expect(answer).toEqual({ ok: false, failure: { type: 'DriveGone' } });
  });

  it('is written without a second file, and a half one does not stay', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'roster.pdf');
    expect(await writeChosenFile(nodeDisk, path, Buffer.from('pdf'))).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['roster.pdf']);
    const failure = await writeChosenFile(failingDisk(2, 'ENOSPC', true).disk, path, Buffer.from('pdf'));
    expect(failure).toMatchObject({ type: 'DriveFull' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the free-space gate', () => {
  it('asks every disk, and lets pass when the system does not say', () => {
    const free = new Map([
      ['office', reserveBytes + 10],
      ['profile', reserveBytes + 5],
    ]);
    const shortage = createGate(['office', 'profile', 'unknown'], (path) => free.get(path));
    expect(shortage(5)).toBeUndefined();
    expect(shortage(6)).toMatchObject({ type: 'DiskNearlyFull', freeBytes: reserveBytes + 5 });
  });

  it('knows the disk of a folder that is yet to be made', async () => {
    expect(freeBytesAt(join(await temporaryFolder(), 'not', 'there'))).toBeGreaterThan(0);
  });
});
