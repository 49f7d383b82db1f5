/** Putting the screen's sheets on paper or into a PDF: prepared first, shown with what was prepared, then handed to the shell. */

import { useState } from 'react';
import type { PlaceFailure } from './failures.ts';

type Sent<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: PlaceFailure };

/**
 * `prepare` answers whether there is something to print; what it saved is on the screen before the shell is asked. Left out: the
 * sheet is there as it is.
 */
export function usePaper(prepare?: () => Promise<boolean>) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PlaceFailure | null>(null);
  async function onPaper<T>(send: () => Promise<Sent<T>>): Promise<Sent<T> | null> {
    setBusy(true);
    setFailure(null);
    try {
      if (prepare !== undefined) {
        if (!(await prepare())) return null;
        await drawn();
      }
      const sent = await send();
      if (!sent.ok) setFailure(sent.failure);
      return sent;
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, failure, onPaper };
}

/** The sheet number that was just given arrives by a live query; it is on the page two frames after the save at the latest. */
async function drawn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
