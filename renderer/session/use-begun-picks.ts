/** Rows that were chosen, and something begun with them: after a lock they are chosen again, for the list itself remembers none. */

import { useEffect, useRef } from 'react';
import type { Place } from './places.tsx';
import { useSession } from './session-context.tsx';
import { draftPathOf, useIsBegun, type PartOfPage } from './use-draft.ts';

interface PickedRows {
  readonly ids: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** The draft of that form says in `ids` whom it is for, with spaces between. Neither place nor part changes while the list stands. */
export function useBegunPicks(place: Place, part: PartOfPage, setPicks: (picks: PickedRows) => void): void {
  const { drafts } = useSession();
  const path = draftPathOf(place, part);
  const isBegun = useIsBegun(place)(part);
  const isLooked = useRef(false);
  useEffect(() => {
    // Once, as the list is shown: what is chosen from then on is chosen by hand.
    if (isLooked.current) return;
    isLooked.current = true;
    const written = isBegun ? drafts.find(path)?.typed['ids'] : undefined;
    if (typeof written !== 'string' || written === '') return;
    const ids = new Set(written.split(' '));
    setPicks({ ids, before: ids, anchor: null });
  }, [drafts, path, isBegun, setPicks]);
}
