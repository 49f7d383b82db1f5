/** Everything in an office folder that opens with any key a test holds, as text: what somebody with all of them could read in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { openJournalFile } from '../../../electron/services/journal-file.ts';
import { readFrame } from '../../../electron/services/journal-frame.ts';
import { scanJournal } from '../../../electron/services/journal-scan.ts';
import { openArchive } from '../../../renderer/archive/open-archive.ts';
import { openEntry } from '../../../renderer/vault/entry.ts';
import type { OfficeKeys } from '../damage/office-keys.ts';

export interface OpenedText {
  /** The file, below the office folder. */
  readonly where: string;
  readonly text: string;
}

/** A file that no key opens is told as `[unopened]`: in it nothing was searched. */
export async function textsInOfficeFolder(
  office: string,
  held: readonly OfficeKeys[],
): Promise<OpenedText[]> {
  const paths = readdirSync(office, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => ({ where: relative(office, path), text: await textOf(path, held) })),
  );
  return texts;
}

async function textOf(path: string, held: readonly OfficeKeys[]): Promise<string> {
  if (basename(path) === 'journal') return journalText(path, held);
  if (path.endsWith('.sobat')) return archiveText(path, held);
  if (basename(path).startsWith('keyring'))
    return [readFileSync(path, 'utf8'), ...held.map(({ secrets }) => JSON.stringify(secrets))].join('\n');
  return readFileSync(path, 'utf8');
}

const unopened = '[unopened]';

async function archiveText(path: string, held: readonly OfficeKeys[]): Promise<string> {
  for (const { identity } of held) {
    const opened = await openArchive(readFileSync(path), identity);
    if (opened.ok) return JSON.stringify({ ...opened.value.tables, erased: [] });
  }
  return unopened;
}

/** Its entries are bound to the generation in its own header. */
function journalText(path: string, held: readonly OfficeKeys[]): string {
  const file = openJournalFile(path);
  try {
    const { header, places } = scanJournal(file);
    const texts = places.map(({ offset, length }) => {
      const frame = readFrame(file.read(offset, length));
      if (frame === undefined || header === undefined) return unopened;
      const opened = held.map(({ keys }) =>
        openEntry(keys, { ...frame, storeId: header.storeId, generation: header.generation }, frame.sealed),
      );
      const good = opened.find((each) => each.ok);
      return good?.ok === true ? new TextDecoder().decode(good.value) : unopened;
    });
    return texts.join('\n');
  } finally {
    file.close();
  }
}
