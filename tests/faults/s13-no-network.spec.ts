/** S13: the desk works on a computer without any network, and where there is one it speaks to nobody. */

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saveBackup } from '../support/backups-by-hand.ts';
import { lock } from '../support/at-the-desk.ts';
import { openCsv } from '../support/files-by-hand.ts';
import { conversationsIn, messagesIn, traceProgram, tracing } from '../support/security/conversations.ts';
import { processesOf } from '../support/security/processes-of.ts';
import type { ReleasedDesk } from '../support/security/released-desk.ts';
import { unlockAndLock } from '../support/security/screen-hands.ts';
import { expect, test, unlockAsFirst } from '../support/security/security-test.ts';

const csv = fileURLToPath(new URL('../fixtures/csv/made-up-members.csv', import.meta.url));

test('S13 on a computer without any network the desk opens, unlocks and locks', async ({ ground }) => {
  const office = await ground.office();
  const desk = ground.released({ ...office, env: await ground.ownScreen(), under: ['unshare', '--net'] });
  await unlockAndLock(desk, office.passphrases[0]);
  expect(cardsOf(desk), 'there was no network card but the loop').toEqual(['lo']);
});

test('S13 the released desk asks nobody on the network for anything', async ({ ground }) => {
  const office = await ground.office();
  const trace = join(ground.dir, 'released.trace');
  const desk = ground.released({ ...office, env: await ground.ownScreen(), under: tracing(trace) });
  await unlockAndLock(desk, office.passphrases[0]);
  expect(cardsOf(desk).length, 'there was a network to be asked').toBeGreaterThan(1);
  expect(conversationsIn(trace)).toEqual([]);
});

test('S13 a day of work with an import and a backup asks nobody on the network for anything', async ({
  ground,
}) => {
  const office = await ground.office();
  const trace = join(ground.dir, 'day.trace');
  const stick = join(ground.dir, 'stick');
  await mkdir(stick);
  const desk = await ground.packed({ office, under: tracing(trace) });
  await unlockAsFirst(desk.window, office);
  await openCsv(desk, csv);
  await saveBackup(desk, stick);
  await lock(desk);
  expect(conversationsIn(trace)).toEqual([]);
});

test('S13 even a stranger’s script in the page reaches nobody on the network', async ({ ground }) => {
  const trace = join(ground.dir, 'script.trace');
  const { window, complaints } = await ground.packed({ under: tracing(trace) });
  await window.evaluate(shoutIntoTheNetwork);
  expect(messagesIn(trace)).toEqual([]);
  complaints.splice(0);
});

test('S13 a conversation with somebody on the network would be noticed', ({ ground }) => {
  const trace = join(ground.dir, 'known.trace');
  const talk = `const net = require('node:net'), dgram = require('node:dgram');
    net.connect(9, '127.0.0.1').on('error', () => {});
    net.connect(9, '192.0.2.1').on('error', () => {});
    dgram.createSocket('udp6').on('error', () => {}).send('?', 53, '::1');
    setTimeout(() => process.exit(), 300);`;
  traceProgram(trace, talk);
  const noticed = conversationsIn(trace);
  expect(noticed).toHaveLength(2);
  expect(noticed.join()).toContain('192.0.2.1');
  expect(noticed.join()).toContain('htons(53)');
  expect(messagesIn(trace).length, 'and so would what it sends').toBeGreaterThanOrEqual(2);
});

/** By the ways that no content policy covers. 192.0.2.1 is nobody's address. Runs in the page. */
async function shoutIntoTheNetwork(): Promise<void> {
  for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender', 'modulepreload', 'icon']) {
    for (const href of ['https://192.0.2.1/', 'https://example.org/']) {
      const link = document.createElement('link');
      Object.assign(link, { rel, href });
      document.head.append(link);
    }
  }
  const iceServers = [
    { urls: 'stun:192.0.2.1:3478' },
    { urls: ['turn:192.0.2.1:3478', 'turn:192.0.2.1:3478?transport=tcp'], username: 'x', credential: 'x' },
    { urls: 'stun:example.org:3478' },
  ];
  const peer = new RTCPeerConnection({ iceServers });
  peer.createDataChannel('x');
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise((resolve) => setTimeout(resolve, 3000));
  peer.close();
}

function cardsOf({ profile }: ReleasedDesk): string[] {
  const shell = processesOf(profile).find(({ kind }) => kind === undefined);
  const table = readFileSync(`/proc/${String(shell?.pid)}/net/dev`, 'utf8');
  return [...table.matchAll(/^\s*(\S+):/gm)].map(([, card = '']) => card);
}
