/** The calls that put plain text outside the window: printing, a PDF or a table the user asked for, a file being imported. */

import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { cleanFileName } from '../services/backup-name.ts';
import { readChosenFile, writeChosenFile } from '../services/chosen-file.ts';
import { parseInOwnProcess, type ParserTools } from '../services/csv-parser-process.ts';
import { nodeDisk } from '../services/disk.ts';
import type { Dialogs } from '../services/dialogs.ts';
import { pagesToPdf, printThroughSystem } from '../services/print.ts';
import type { CallsOf } from './call-handlers.ts';
import type { DeskBrowser } from './desk-browser.ts';

export interface PaperTools {
  readonly desk: DeskBrowser;
  readonly dialogs: Dialogs;
  readonly parser: ParserTools;
  /** Where a test wants its printing; undefined for paper. */
  readonly printTo: string | undefined;
}

/** For what comes in: a list of every person in a large organisation is a few megabytes. */
const largestTable = 20 * 1024 * 1024;

const cancelled = { ok: false, failure: { type: 'Cancelled' } } as const;

export function paperCalls({
  desk,
  dialogs,
  parser,
  printTo,
}: PaperTools): CallsOf<'print' | 'import' | 'export'> {
  const savePdf = async (window: BrowserWindow, path: string, landscape: boolean) => {
    const pdf = await pagesToPdf(window, landscape);
    const failure = await writeChosenFile(nodeDisk, path, pdf);
    pdf.fill(0);
    return failure;
  };
  const saveAs = async (
    kind: 'csv' | 'ics',
    { suggestedName, bytes }: Parameters<CallsOf<'export'>['export.saveCsv']>[0],
  ) => {
    const window = desk.window();
    const path = await dialogs.chooseNewFile(window, kind, cleanFileName(suggestedName));
    if (path === undefined || window.isDestroyed()) return cancelled;
    const failure = await writeChosenFile(nodeDisk, path, bytes);
    bytes.fill(0);
    return failure === undefined
      ? ({ ok: true, value: { fileName: basename(path) } } as const)
      : ({ ok: false, failure } as const);
  };
  return {
    'export.saveCsv': (file) => saveAs('csv', file),
    'export.saveCalendar': (file) => saveAs('ics', file),
    'print.print': async (wish) => {
      const { landscape, envelope } = wish ?? { landscape: false };
      const window = desk.window();
      const failure = await (printTo === undefined
        ? printThroughSystem(window, { landscape, envelope })
        : savePdf(window, printTo, landscape));
      return failure === undefined ? { ok: true, value: undefined } : { ok: false, failure };
    },
    'print.savePdf': async ({ suggestedName, landscape }) => {
      const window = desk.window();
      const path = await dialogs.chooseNewFile(window, 'pdf', cleanFileName(suggestedName));
      // A desk that was locked while the dialog stood open has nothing to print any more.
      if (path === undefined || window.isDestroyed()) return cancelled;
      const failure = await savePdf(window, path, landscape);
      return failure === undefined
        ? { ok: true, value: { fileName: basename(path) } }
        : { ok: false, failure };
    },
    'import.chooseCsv': async () => {
      const window = desk.window();
      const path = await dialogs.chooseFile(window, 'csv');
      if (path === undefined || window.isDestroyed()) return cancelled;
      const read = await readChosenFile(nodeDisk, path, largestTable);
      if (!read.ok) return read;
      const failure = await parseInOwnProcess(parser, window, new Uint8Array(read.value.buffer));
      // The rows went straight to the window, over the port.
      return failure === undefined
        ? { ok: true, value: { name: basename(path), rows: [], problems: [] } }
        : { ok: false, failure };
    },
  };
}
