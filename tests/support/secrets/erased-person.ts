/** Somebody who is to be erased: by what words they could still be known afterwards, and where any of these still stand. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Member } from '../../../renderer/domain/member.ts';
import { keysOfOffice, type OfficeKeys } from '../damage/office-keys.ts';
import { rowsIn, type StoredRows } from '../damage/store-rows.ts';
import type { DumpedOffice } from '../dump-office.ts';
import { readableIn } from '../faults/readable-text.ts';
import type { SeededOffice } from '../seeded-office.ts';
import { textsInOfficeFolder } from './office-folder-texts.ts';

/** The member of that office with the most records of their own, whose name nobody else has. */
export function whoIsInMostRecords(office: DumpedOffice): Member {
  const own = (id: string) => office.lines.filter((line) => line.includes(id)).length;
  const [most] = office
    .all('members')
    .filter(({ fullNameLatin, phones }) => fullNameLatin !== undefined && phones.length > 0)
    .map((member) => ({ member, count: own(member.id) }))
    .sort((one, other) => other.count - one.count);
  if (most === undefined) throw new Error('Nobody here has a full name and a telephone.');
  return most.member;
}

/** Ids of theirs, their number, names, address, and their telephone as digits. A name to be called by others may have as well. */
export function wordsOf(member: Member): string[] {
  const phones = member.phones.flatMap(({ number }) => [number, number.replaceAll(/\D/g, '').slice(-10)]);
  const names = [member.fullNameLatin, member.fullNameDevanagari, member.email];
  return [member.id, member.number, ...names.filter((name) => name !== undefined), ...phones];
}

/** In which files of the office folder which of the words stand, once everything is opened that can be opened. */
export async function tracesInOffice(
  { office }: SeededOffice,
  words: readonly string[],
  held: readonly OfficeKeys[],
): Promise<string[]> {
  const texts = await textsInOfficeFolder(office, held);
  const wanted = ['[unopened]', ...words];
  return texts.flatMap(({ where, text }) =>
    wanted
      .filter(
        (word) => text.includes(word) && !(where.endsWith('erased.json') && /^[0-9a-f]{32}$/.test(word)),
      )
      .map((word) => `${word} in ${where}`),
  );
}

/** Every sealed row of the running window by the nonce it was sealed with: bytes that no other row has. */
export async function nonces(window: Page): Promise<Buffer[]> {
  const rows = await rowsIn(window);
  if (rows === undefined) throw new Error('The desk has no store.');
  return noncesOf(rows);
}

function noncesOf(rows: StoredRows): Buffer[] {
  return [...rows.values()].flat().map(({ sealed }) => Buffer.from(sealed, 'base64').subarray(9, 33));
}

/** How many of these rows still lie in any file below the profile, in whatever table or log of the engine's. */
export function rowsLeftIn(profile: string, sealed: readonly Buffer[]): number {
  const files = filesBelow(profile).map(bytesOf);
  return sealed.filter((nonce) => files.some((bytes) => bytes.includes(nonce))).length;
}

/** In clear text, in whatever file of the profile: also those of Chromium's own. Words of less than eight letters turn up by chance. */
export function readableInProfile(profile: string, words: readonly string[]): string[] {
  return readableIn(
    profile,
    words.filter((word) => Buffer.byteLength(word) >= 8),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** With the first passphrase, as the folder is now. */
export function keysNow({ office, passphrases }: SeededOffice): Promise<OfficeKeys> {
  return keysOfOffice(office, passphrases[0]);
}
