/** Paper and PDF, both from the window's own pages. Neither a job's name nor a temporary file says what was printed. */

import type { BrowserWindow } from 'electron';
import type { PlaceFailure } from '../contract/failures.ts';

export interface PaperWish {
  readonly landscape: boolean;
  /** A4 where it is missing. */
  readonly envelope?: 'dl' | 'c5' | undefined;
}

/** In micrometres, upright as a printer draws them in; they are written on lying. */
const envelopes = {
  dl: { width: 110_000, height: 220_000 },
  c5: { width: 162_000, height: 229_000 },
} as const;

/** Undefined when the pages went to the printer. */
export function printThroughSystem(
  window: BrowserWindow,
  { landscape, envelope }: PaperWish,
): Promise<PlaceFailure | undefined> {
  return new Promise((resolve) => {
    window.webContents.print(
      {
        landscape: landscape || envelope !== undefined,
        ...(envelope && { pageSize: envelopes[envelope] }),
        printBackground: true,
        margins: { marginType: 'none' },
      },
      (isPrinted, reason) => {
        resolve(isPrinted ? undefined : failureOf(reason));
      },
    );
  });
}

/** The sheets are exactly A4, or name their own size, and carry their own margins. */
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
