/** Paper and PDF, both from the window's own pages. Neither a job's name nor a temporary file says what was printed. */

import type { BrowserWindow } from 'electron';
import type { PlaceFailure } from '../contract/failures.ts';

/** Undefined when the pages went to the printer. */
export function printThroughSystem(
  window: BrowserWindow,
  landscape: boolean,
): Promise<PlaceFailure | undefined> {
  return new Promise((resolve) => {
    window.webContents.print(
      { landscape, printBackground: true, margins: { marginType: 'none' } },
      (isPrinted, reason) => {
        resolve(isPrinted ? undefined : failureOf(reason));
      },
    );
  });
}

/** The sheets are exactly A4 and carry their own margins. */
export async function pagesToPdf(window: BrowserWindow, landscape: boolean): Promise<Buffer> {
  return window.webContents.printToPDF({
    landscape,
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

function failureOf(reason: string): PlaceFailure {
  const code = reason.replaceAll(/[^A-Za-z ]/g, '').slice(0, 40);
  return /cancel/i.test(reason) ? { type: 'Cancelled' } : { type: 'Failed', code };
}
