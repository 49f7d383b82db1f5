/**
 * A shell for unit tests: the real services over a real folder, called directly instead of across processes. What needs a screen
 * (dialogs, printing, locking) answers as if the user had cancelled.
 */

import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shell } from '../../electron/contract/calls.ts';
import type { Disk } from '../../electron/services/disk.ts';
import { createOffice, type Office } from '../../electron/services/office.ts';

export interface OfficeShell {
  readonly shell: Shell;
  readonly office: Office;
  readonly folder: string;
  /** The file that `import.chooseCsv` and `backups.chooseFile` will find chosen. */
  choose(file: string): void;
}

const cancelled = { ok: false, failure: { type: 'Cancelled' } } as const;

/** The same `folder` again is the same office, seen by the next start of the program. */
export function officeShell(folder = mkdtempSync(join(tmpdir(), 'sobat-test-')), disk?: Disk): OfficeShell {
  const office = createOffice({
    folder: join(folder, 'office'),
    profile: folder,
    accountName: 'test',
    isShared: false,
    now: () => new Date(),
    ...(disk === undefined ? {} : { disk }),
  });
  let chosen: string | undefined;
  const nothing = () => Promise.resolve();
  const shell: Shell = {
    'startup.facts': () => Promise.reject(new Error('No window here.')),
    'startup.look': () => office.look(),
    'preferences.write': nothing,
    'journal.read': ({ after }) => office.readJournal(after),
    'journal.append': (entry) => office.append(entry),
    'generation.build': (request) => office.build(request),
    'generation.forgetOlder': async () => {
      const answer = await office.forgetOlder();
      return answer.ok ? { ok: true, value: undefined } : answer;
    },
    'generation.readBase': () => office.readBase(),
    'snapshots.list': () => office.listSnapshots(),
    'snapshots.read': ({ id }) => office.readSnapshot(id),
    'snapshots.write': ({ number, bytes }) => office.writeSnapshot(number, bytes),
    'backups.choosePlace': () => Promise.resolve(cancelled),
    'backups.write': () => Promise.resolve(cancelled),
    'backups.chooseFile': () =>
      Promise.resolve(
        chosen === undefined
          ? cancelled
          : { ok: true, value: { fileId: chosen, name: 'chosen', sizeBytes: 0 } },
      ),
    'backups.read': async ({ fileId }) => ({ ok: true, value: new Uint8Array(await readFile(fileId)) }),
    'import.chooseCsv': () => Promise.resolve(cancelled),
    'export.saveCsv': () => Promise.resolve(cancelled),
    'export.saveCalendar': () => Promise.resolve(cancelled),
    'print.print': () => Promise.resolve(cancelled),
    'print.savePdf': () => Promise.resolve(cancelled),
    'desk.lock': nothing,
    'desk.lockAfterFault': nothing,
    'desk.finished': nothing,
    'desk.unlocked': nothing,
    'desk.reload': nothing,
    'desk.quit': nothing,
    'desk.tryMadeUp': nothing,
    'desk.leaveMadeUp': nothing,
    'desk.beginMadeUpAgain': nothing,
    'menu.words': nothing,
    onEvent: () => () => undefined,
  };
  return {
    shell,
    office,
    folder,
    choose: (file) => {
      chosen = file;
    },
  };
}
