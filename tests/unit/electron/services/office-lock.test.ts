/** One program holds the office; the lock goes with its process. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/services/disk.ts';
import { lockAddress, takeOfficeLock } from '../../../../electron/services/office-lock.ts';
import { generationRequest, openTestOffice, temporaryFolder } from './office-fixture.ts';

/** Another process that listens under the folder's name until it is killed. */
async function otherProcess(folder: string) {
  const address = JSON.stringify(lockAddress(await nodeDisk.realpath(folder)));
  const program = `require('net').createServer().listen(${address}, () => process.stdout.write('held'))`;
  const holder = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return holder;
}

it('the office is held by one at a time, and free when that one lets go', async () => {
  const folder = await temporaryFolder();
  const first = await takeOfficeLock(nodeDisk, folder);
  expect(first).toBeDefined();
  expect(await takeOfficeLock(nodeDisk, folder)).toBeUndefined();
  await first?.release();
  const again = await takeOfficeLock(nodeDisk, folder);
  expect(again).toBeDefined();
  await again?.release();
});

it('two names of one folder are one office', async () => {
  const folder = await temporaryFolder();
  const other = join(await temporaryFolder(), 'link');
  symlinkSync(folder, other);
  const lock = await takeOfficeLock(nodeDisk, folder);
  expect(await takeOfficeLock(nodeDisk, other)).toBeUndefined();
  await lock?.release();
});

it('another process that holds it is killed, and nothing stale is left', async () => {
  const folder = await temporaryFolder();
  const holder = await otherProcess(folder);
  expect(await takeOfficeLock(nodeDisk, folder)).toBeUndefined();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const lock = await takeOfficeLock(nodeDisk, folder);
  expect(lock).toBeDefined();
  await lock?.release();
});

it('who finds the office held is told by whom and since when, and can have it afterwards', async () => {
  const root = await temporaryFolder();
  const first = openTestOffice(root);
  await first.look();
  await first.build(generationRequest(1));
  const second = openTestOffice(root, { accountName: 'other-account' });
  const held = { type: 'HeldElsewhere', by: 'desk-account', since: '2026-11-22T16:10:00.000Z' };
  expect(await second.look()).toEqual(held);
  expect(await second.build(generationRequest(2))).toMatchObject({ failure: { type: 'Refused' } });
  expect(await second.listSnapshots()).toEqual([]);
  await first.close();
  expect(await second.look()).toMatchObject({ type: 'Office' });
});

it('on Windows the name is a pipe, the same for every spelling of the path', () => {
  const one = lockAddress('C:\\ProgramData\\Sobat\\office', 'win32');
  expect(one).toMatch(/^\\\\\.\\pipe\\sobat-office-[0-9a-f]{40}$/);
  expect(lockAddress('c:\\programdata\\SOBAT\\office', 'win32')).toBe(one);
});
