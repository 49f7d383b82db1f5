/** What the office folder holds, read without the application; and what the desk's own store held when it made its last snapshot. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive } from '../../../renderer/archive/open-archive.ts';
import { canonicalJson } from '../../../renderer/domain/canonical-json.ts';
import { tableNames } from '../../../renderer/domain/records.ts';
import { openIdentity } from '../../../renderer/vault/identity.ts';
import { dumpOffice } from '../dump-office.ts';
import type { SeededOffice } from '../seeded-office.ts';

/** One line of canonical JSON a record, sorted: `{"record":{…},"table":"members"}`. */
export type Lines = readonly string[];

/** Those that the list of members shows: whoever is archived or sealed stands in none. */
export function membersInLists(lines: Lines): number {
  const members = lines.filter((line) => line.endsWith('"table":"members"}'));
  return members.filter((line) => !/"(archivedOn|eraseOn)":/.test(line)).length;
}

/** Of the office folder, by the tool that follows base and journal on its own. */
export async function linesOf({ office, passphrases }: SeededOffice): Promise<Lines> {
  return (await dumpOffice(office, passphrases[0])).lines;
}

/** A desk that was locked or left put its store into a snapshot: the store itself nobody can read from outside. */
export async function linesOfNewestSnapshot({ office, passphrases }: SeededOffice): Promise<Lines> {
  const snapshots = join(office, 'snapshots');
  const newest =
    (await readdir(snapshots))
      .filter((name) => name.endsWith('.sobat'))
      .sort()
      .at(-1) ?? '';
  const keyring = await readFile(join(await generationFolder(office), 'keyring-a.json'), 'utf8');
  const { staff } = JSON.parse(keyring) as {
    staff: { identityFile: string }[];
  };
  const identity = await openIdentity(staff[0]?.identityFile ?? '', passphrases[0]);
  if (!identity.ok) throw new Error('The first passphrase does not open the first key.');
  const opened = await openArchive(await readFile(join(snapshots, newest)), identity.value);
  if (!opened.ok) throw new Error(`The newest snapshot cannot be opened: ${opened.error.type}`);
  const { tables } = opened.value;
  return tableNames
    .flatMap((table) => tables[table].map((record) => canonicalJson({ table, record })))
    .sort();
}

/** Of the generation that counts, where nothing is being built. */
export async function generationFolder(office: string): Promise<string> {
  const generations = join(office, 'generations');
  const names = (await readdir(generations)).filter((name) => /^g\d+$/.test(name));
  return join(generations, names.sort().at(-1) ?? '');
}

export async function journalFile(office: string): Promise<string> {
  return join(await generationFolder(office), 'journal');
}

/** Every file by which Chromium keeps the working store, as they are called at the moment. */
export async function filesOfStore(profile: string): Promise<string[]> {
  const store = join(profile, 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
  return (await readdir(store)).map((name) => join(store, name));
}
