/**
 * Reads an office folder as it lies on the disk, without the application, and prints every record as canonical JSON, one a
 * line, sorted. It follows the journal by itself (no Dexie, no session), so tests can hold the application against it.
 */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { nodeDisk } from '../../electron/services/disk.ts';
import { openJournalFile } from '../../electron/services/journal-file.ts';
import { readFrame } from '../../electron/services/journal-frame.ts';
import { scanJournal } from '../../electron/services/journal-scan.ts';
import { generationPaths, officePaths } from '../../electron/services/office-folder.ts';
import { readPointer } from '../../electron/services/pointer.ts';
import { openArchive } from '../../renderer/archive/open-archive.ts';
import { canonicalJson } from '../../renderer/domain/canonical-json.ts';
import { historyEntrySchema, type HistoryEntry } from '../../renderer/domain/history.ts';
import { tableNames } from '../../renderer/domain/records.ts';
import { keysOf, unwrapDataKey, type DataKey } from '../../renderer/vault/data-key.ts';
import { openEntry } from '../../renderer/vault/entry.ts';
import { openIdentity, type Identity } from '../../renderer/vault/identity.ts';
import { parseKeyring, type Keyring } from '../../renderer/vault/keyring.ts';
import { readRecoveryKey } from '../../renderer/vault/recovery.ts';

type Records = Map<string, { readonly table: string; readonly record: object }>;

async function dump(folder: string, secret: string): Promise<string[]> {
  const office = officePaths(folder);
  const pointer = await readPointer(nodeDisk, office);
  if (pointer.type !== 'Good')
    throw new Error(`The office folder has no readable office.json (${pointer.type}).`);
  const { generation, storeId } = pointer.pointer;
  const paths = generationPaths(office, generation);
  const keyring = parseKeyring(await readFile(paths.keyrings[0], 'utf8'));
  if (!keyring.ok) throw new Error(`The keyring cannot be read (${keyring.error.type}).`);
  const { identity, dataKey } = await unlock(keyring.value, secret);
  const base = await openArchive(await readFile(paths.base), identity);
  if (!base.ok) throw new Error(`The base snapshot cannot be opened (${base.error.type}).`);
  const records: Records = new Map();
  for (const table of tableNames) {
    for (const record of base.value.tables[table]) records.set(`${table} ${record.id}`, { table, record });
  }
  for (const entry of readEntries(paths.journal, dataKey, { storeId, generation })) apply(records, entry);
  return [...records.values()].map((each) => canonicalJson(each)).sort();
}

async function unlock(keyring: Keyring, secret: string): Promise<{ identity: Identity; dataKey: DataKey }> {
  for (const identity of await identities(keyring, secret)) {
    const dataKey = await unwrapDataKey(keyring.wrappedDataKey, identity);
    if (dataKey.ok) return { identity, dataKey: dataKey.value };
  }
  throw new Error('Neither a passphrase of this office nor its recovery key.');
}

async function identities(keyring: Keyring, secret: string): Promise<Identity[]> {
  const recovery = readRecoveryKey(secret);
  if (recovery.ok) return [recovery.value];
  const opened = await Promise.all(
    keyring.staff.map(({ identityFile }) => openIdentity(identityFile, secret)),
  );
  return opened.flatMap((each) => (each.ok ? [each.value] : []));
}

function readEntries(
  path: string,
  dataKey: DataKey,
  office: { storeId: string; generation: number },
): HistoryEntry[] {
  const file = openJournalFile(path);
  const { places, damage } = scanJournal(file);
  if (damage.length > 0) throw new Error('The journal is damaged; open the office once to heal it.');
  const keys = keysOf(dataKey);
  return places.map(({ offset, length }) => {
    const frame = readFrame(file.read(offset, length));
    if (frame === undefined) throw new Error('A journal frame cannot be read.');
    const { number, entryId, previousHash, sealed } = frame;
    const opened = openEntry(keys, { ...office, number, entryId, previousHash }, sealed);
    if (!opened.ok) throw new Error(`Journal entry ${String(number)} cannot be opened.`);
    return historyEntrySchema.parse(JSON.parse(new TextDecoder().decode(opened.value)));
  });
}

function apply(records: Records, entry: HistoryEntry): void {
  for (const { table, id, after } of entry.changes) {
    if (after === null) records.delete(`${table} ${id}`);
    else records.set(`${table} ${id}`, { table, record: after });
  }
  records.set(`history ${entry.id}`, { table: 'history', record: entry });
}

async function secretOnInput(): Promise<string> {
  let text = '';
  for await (const part of process.stdin) text += String(part);
  return text.split(/\r?\n/)[0] ?? '';
}

const { values } = parseArgs({ options: { office: { type: 'string' }, name: { type: 'string' } } });
try {
  for (const line of await dump(values.office ?? '', await secretOnInput()))
    process.stdout.write(`${line}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
