/** The calls about backups on sticks: the window names places by ids, the paths stay here. */

import { basename, dirname, parse } from 'node:path';
import { writeBackupFile } from '../services/backup-file.ts';
import { readChosenFile } from '../services/chosen-file.ts';
import { nodeDisk } from '../services/disk.ts';
import type { Dialogs } from '../services/dialogs.ts';
import { freeBytesIn, placeFailureOf } from '../services/place-failure.ts';
import type { PlaceTokens } from '../services/place-tokens.ts';
import type { CallsOf } from './call-handlers.ts';
import type { DeskBrowser } from './desk-browser.ts';

export interface BackupTools {
  readonly desk: DeskBrowser;
  readonly dialogs: Dialogs;
  readonly places: PlaceTokens;
  now(): Date;
}

/** Larger than the archive format allows for any office; what is larger is not a backup of ours. */
const largestBackup = 2 ** 31 - 1;

const cancelled = { ok: false, failure: { type: 'Cancelled' } } as const;
const unknown = { ok: false, failure: { type: 'PlaceUnknown' } } as const;

export function backupCalls({ desk, dialogs, places, now }: BackupTools): CallsOf<'backups'> {
  return {
    'backups.choosePlace': async () => {
      const folder = await dialogs.chooseFolder(desk.window());
      if (folder === undefined) return cancelled;
      const freeBytes = await freeBytesIn(nodeDisk, folder);
      if (freeBytes === undefined) return { ok: false, failure: { type: 'DriveGone' } };
      return {
        ok: true,
        value: { placeId: places.issue('backupFolder', folder), label: labelOf(folder), freeBytes },
      };
    },
    'backups.write': async ({ placeId, generation, bytes }) => {
      const folder = places.redeem('backupFolder', placeId);
      if (folder === undefined) return unknown;
      const written = await writeBackupFile(nodeDisk, { folder, generation, bytes, at: now() });
      return written.ok ? { ok: true, value: { ...written.value, label: labelOf(folder) } } : written;
    },
    'backups.chooseFile': async () => {
      const path = await dialogs.chooseFile(desk.window(), 'sobat');
      if (path === undefined) return cancelled;
      try {
        const sizeBytes = (await nodeDisk.stat(path)).size;
        return {
          ok: true,
          value: { fileId: places.issue('backupFile', path), name: basename(path), sizeBytes },
        };
      } catch (error) {
        return {
          ok: false,
          failure: await placeFailureOf(nodeDisk, error, { folder: dirname(path), bytesNeeded: 0 }),
        };
      }
    },
    'backups.read': async ({ fileId }) => {
      const path = places.redeem('backupFile', fileId);
      return path === undefined ? unknown : readChosenFile(nodeDisk, path, largestBackup);
    },
  };
}

/** The folder's own name, or the drive where the folder is one. */
function labelOf(folder: string): string {
  return basename(folder) || parse(folder).root;
}
