/**
 * REL-063: a backup is recovered with unzip, the stock age and gunzip, by typing the very lines of its own README.txt,
 * once with a passphrase at a real terminal and once with the recovery key from paper.
 */

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sealArchive } from '../../../../renderer/archive/seal-archive.ts';
import type { ArchiveTables } from '../../../../renderer/archive/table-batches.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { createId, type StaffId } from '../../../../renderer/domain/ids.ts';
import { sealIdentity } from '../../../../renderer/vault/identity.ts';
import { generatePassphrase } from '../../../../renderer/vault/passphrase.ts';
import { recoveryGroups } from '../../../../renderer/vault/recovery.ts';
import { makeUpHeader, makeUpKeys, makeUpTables, type MadeUpKeys } from './made-up-archive.ts';

const englishPassphrase = generatePassphrase();
/** NFC text with a conjunct, a blank at its end and a sign outside the basic plane: age must be given the same bytes. */
const marathiPassphrase = 'क्षमा आणि सोबत 🙂 ';

let keys: MadeUpKeys;
let tables: ArchiveTables;
let backup: Uint8Array;
let folder: string;

beforeAll(async () => {
  for (const tool of ['unzip', 'age', 'gunzip', 'script']) needTool(tool);
  keys = await makeUpKeys();
  tables = makeUpTables(30);
  backup = await sealArchive({ header: await headerOfTwo(), tables });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sobat-read-me-'));
  writeFileSync(join(folder, 'backup.zip'), backup);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The second key file belongs to the person of the English passphrase: the first line of the page must fail for them. */
async function headerOfTwo() {
  const header = makeUpHeader(keys);
  const person = (identityName: string, identityFile: string, recipient: string) => ({
    ...{ id: createId<StaffId>(), name: 'Made-up Clerk', role: 'clerk' as const },
    ...{ identityName, identityFile, recipient },
  });
  const first = person(
    'aaaa000011112222',
    await sealIdentity(keys.stranger, marathiPassphrase),
    keys.stranger.recipient,
  );
  const second = person(
    'bbbb000011112222',
    await sealIdentity(keys.staff, englishPassphrase),
    keys.staff.recipient,
  );
  return { ...header, staff: [first, second] };
}

function needTool(tool: string): void {
  try {
    execFileSync('/bin/sh', ['-c', `command -v ${tool}`]);
  } catch {
    throw new Error(`This test needs "${tool}". On Debian: apt-get install unzip age gzip bsdutils`);
  }
}

/** The indented lines of the README that is in the backup, in their order. */
function commandsOfReadMe(): string[] {
  const text = execFileSync('unzip', ['-p', 'backup.zip', 'README.txt'], { cwd: folder }).toString('utf8');
  return text.split('\n').flatMap((line) => (line.startsWith('    ') ? [line.trim()] : []));
}

function typeLine(line: string): void {
  execFileSync('/bin/sh', ['-c', line], { cwd: folder, stdio: 'pipe' });
}

/** Types a line at a terminal of its own and answers the first question for a passphrase; gives the exit code. */
function typeAtTerminal(line: string, passphrase: string): Promise<number | null> {
  const terminal = spawn('script', ['-qefc', line, '/dev/null'], { cwd: folder });
  let seen = '';
  terminal.stdout.on('data', (piece: Buffer) => {
    const wasAsked = seen.includes('passphrase');
    seen += piece.toString('utf8');
    if (!wasAsked && seen.includes('passphrase')) terminal.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve, reject) => {
    terminal.on('error', reject);
    terminal.on('close', resolve);
  });
}

function recoveredLines(): string[] {
  return readFileSync(join(folder, 'records.ndjson'), 'utf8').split('\n').slice(0, -1);
}

function expectEveryRecord(): void {
  const lines = recoveredLines();
  const trailer = JSON.parse(lines.at(-1) ?? '') as { sha256: string; counts: Record<string, number> };
  const before = lines.slice(0, -1).map((line) => `${line}\n`);
  expect(createHash('sha256').update(before.join('')).digest('hex')).toBe(trailer.sha256);
  const recovered: Record<string, unknown[]> = {};
  for (const line of before.slice(1)) {
    const { table, record } = JSON.parse(line) as { table: string; record: unknown };
    (recovered[table] ??= []).push(record);
  }
  expect(canonicalJson(recovered)).toBe(
    canonicalJson(Object.fromEntries(Object.entries(tables).filter(([, r]) => r.length > 0))),
  );
  expect(trailer.counts).toMatchObject({ members: tables.members.length, meetings: tables.meetings.length });
}

describe('a backup without the program that made it', () => {
  test('is recovered by its own instructions with a passphrase, trying one key file after the other', async () => {
    const [unpack = '', ...rest] = commandsOfReadMe();
    typeLine(unpack);
    const withPassphrase = rest.filter((line) => line.includes('-i identity-'));
    expect(withPassphrase).toHaveLength(2);
    const codes: (number | null)[] = [];
    for (const line of withPassphrase) codes.push(await typeAtTerminal(line, englishPassphrase));
    expect(codes).toEqual([1, 0]);
    typeLine(rest.at(-1) ?? '');
    expectEveryRecord();
  });

  test('is recovered with a passphrase in Marathi', async () => {
    const [unpack = '', first = '', ...rest] = commandsOfReadMe();
    typeLine(unpack);
    expect(await typeAtTerminal(first, marathiPassphrase)).toBe(0);
    typeLine(rest.at(-1) ?? '');
    expectEveryRecord();
  });

  test('is recovered by its own instructions with the groups of the recovery sheet', () => {
    const commands = commandsOfReadMe();
    const withKey = commands.find((line) => line.includes('-i key.txt')) ?? '';
    typeLine(commands[0] ?? '');
    writeFileSync(
      join(folder, 'key.txt'),
      `AGE-SECRET-KEY-1${recoveryGroups(keys.recovery.secret).join('')}\n`,
    );
    typeLine(withKey);
    typeLine(commands.at(-1) ?? '');
    expectEveryRecord();
  });

  test('stays closed to another passphrase and to another key', async () => {
    const [unpack = '', first = '', ...rest] = commandsOfReadMe();
    typeLine(unpack);
    expect(await typeAtTerminal(first, 'a guess')).not.toBe(0);
    writeFileSync(join(folder, 'key.txt'), `${(await makeUpKeys()).stranger.secret}\n`);
    expect(() => typeLine(rest.find((line) => line.includes('key.txt')) ?? '')).toThrow();
    expect(readdirSync(folder)).not.toContain('records.ndjson');
  });

  test('has instructions that type nothing but the commands they explain', () => {
    const commands = commandsOfReadMe();
    expect(commands.map((line) => line.split(' ')[0])).toEqual(['unzip', 'age', 'age', 'age', 'gunzip']);
  });
});
