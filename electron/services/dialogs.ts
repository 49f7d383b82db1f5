/** The system's dialogs. Their answers are paths and stay on this side. */

import { dialog, type BrowserWindow } from 'electron';
import type { TestSwitches } from './test-switches.ts';

export type FileKind = 'sobat' | 'csv' | 'ics' | 'pdf';

export interface Dialogs {
  chooseFolder(window: BrowserWindow): Promise<string | undefined>;
  chooseFile(window: BrowserWindow, kind: FileKind): Promise<string | undefined>;
  chooseNewFile(window: BrowserWindow, kind: FileKind, suggestedName: string): Promise<string | undefined>;
}

export function createDialogs({ dialogFolder, dialogFile }: TestSwitches): Dialogs {
  return {
    async chooseFolder(window) {
      if (dialogFolder !== undefined) return dialogFolder;
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0];
    },
    async chooseFile(window, kind) {
      if (dialogFile !== undefined) return dialogFile;
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: kind === 'csv' ? tablesAndCalendars : filtersOf(kind),
      });
      return filePaths[0];
    },
    async chooseNewFile(window, kind, suggestedName) {
      if (dialogFile !== undefined) return dialogFile;
      const options = { defaultPath: `${suggestedName}.${kind}`, filters: filtersOf(kind) };
      const { filePath, canceled } = await dialog.showSaveDialog(window, options);
      return canceled || filePath === '' ? undefined : filePath;
    },
  };
}

/** A list of holidays often is a calendar. */
const tablesAndCalendars: Electron.FileFilter[] = [{ name: '.csv, .ics', extensions: ['csv', 'ics'] }];

function filtersOf(kind: FileKind): Electron.FileFilter[] {
  return [{ name: `.${kind}`, extensions: [kind] }];
}
