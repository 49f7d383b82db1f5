/** How a screen tells that something was done, with the way back: the application shows it as a toast with Undo. */

import { createContext, use } from 'react';
import type { EntryId } from '../domain/ids.ts';

export interface Said {
  /** A whole sentence in the language of the window. */
  readonly text: string;
  /** The saved entry that Undo takes back; null when there is nothing to take back. */
  readonly entryId: EntryId | null;
  /** The saved entry that was taken back: whatever offered to do that offers it no more. */
  readonly undid?: EntryId;
}

export const SaidContext = createContext<((said: Said) => void) | null>(null);

export function useSaid(): (said: Said) => void {
  const tell = use(SaidContext);
  if (tell === null) throw new Error('Nobody listens here.');
  return tell;
}
