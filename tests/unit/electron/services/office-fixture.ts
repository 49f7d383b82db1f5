/** A small office folder to try things on, its sealed bytes made up. */

import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { GenerationRequest } from '../../../../electron/services/generations.ts';
import type { JournalEntry } from '../../../../electron/services/journal.ts';
import { createOffice, type Office, type OfficeSettings } from '../../../../electron/services/office.ts';

export const storeId = 'a'.repeat(32);

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sobat-test-'));
  removeLater.push(folder);
  return folder;
}
const removeLater: string[] = [];
const closeLater: Office[] = [];

afterEach(async () => {
  await Promise.all(closeLater.splice(0).map((office) => office.close()));
  await Promise.all(removeLater.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

export function openTestOffice(root: string, more: Partial<OfficeSettings> = {}): Office {
  const office = createOffice({
    folder: join(root, 'office'),
    profile: root,
    accountName: 'desk-account',
    isShared: false,
    now: () => new Date('2026-11-22T16:10:00Z'),
    ...more,
  });
  closeLater.push(office);
  return office;
}

/** As the vault writes it: canonical JSON, the checksum over everything else. */
export function keyringText(revision = 1): string {
  const rest = `"format":1,"revision":${revision},"sealed":"c2VhbGVk","staff":[],"storeId":"${storeId}","wrappedDataKey":"age"}`;
  const checksum = createHash('sha256').update(`{${rest}`).digest('hex');
  return `{"checksum":"${checksum}",${rest}\n`;
}

export function generationRequest(
  generation: number,
  more: Partial<GenerationRequest> = {},
): GenerationRequest {
  return {
    reason: generation === 1 ? 'firstRun' : 'compaction',
    storeId,
    generation,
    afterNumber: 0,
    keyring: keyringText(),
    wrappedDataKey: 'age-encrypted',
    base: new Uint8Array(randomBytes(3000)),
    madeUp: false,
    ...more,
  };
}

export interface Chain {
  number: number;
  hash: Uint8Array<ArrayBuffer>;
}

/** Entry after entry on what the journal last answered; `sealed` is different for each. */
export function nextEntry(chain: Chain, bytes = 300): JournalEntry {
  return {
    number: chain.number + 1,
    entryId: randomBytes(16).toString('hex'),
    previousHash: chain.hash,
    sealed: new Uint8Array(randomBytes(bytes)),
  };
}

/** Appends `count` entries and answers them; throws when one is refused. */
export async function appendMany(
  journal: { append: Office['append'] },
  chain: Chain,
  count: number,
): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    const entry = nextEntry(chain, 50 + ((i * 37) % 200));
    const answer = await journal.append(entry);
    if (!answer.ok) throw new Error(`refused: ${answer.failure.type}`);
    chain.number = answer.value.number;
    chain.hash = answer.value.hash;
    entries.push(entry);
  }
  return entries;
}

/** First run, done: an office with `count` entries in generation 1. */
export async function officeWith(
  root: string,
  count: number,
): Promise<{ office: Office; chain: Chain; entries: JournalEntry[] }> {
  const office = openTestOffice(root);
  await office.look();
  const built = await office.build(generationRequest(1));
  if (!built.ok) throw new Error(built.failure.type);
  const chain = { number: 0, hash: built.value.lastHash };
  const entries = await appendMany(office, chain, count);
  return { office, chain, entries };
}

export async function readNumbers(office: Office, after = 0): Promise<number[]> {
  const answer = await office.readJournal(after);
  if (!answer.ok) throw new Error(answer.failure.type);
  return answer.value.entries.map((entry) => entry.number);
}
