/** How one list of the desk stands in this window and in this account: see [Note: What a list remembers]. */

import { useCallback, useMemo, useState } from 'react';
import type { ListArrangement } from '../../electron/contract/office-state.ts';
import type { ListName } from '../domain/list-names.ts';
import { listMemory, rememberSeen, type ListMemory, type SeenList } from './list-memory.ts';
import { useGo, type Place } from './places.tsx';
import { usePreferences } from './preferences.tsx';
import { usePrinting } from './printing.tsx';
import { useSession } from './session-context.tsx';

type Sort = NonNullable<ListArrangement['sort']>;

export interface ListWish {
  readonly from: Place;
  /** Until somebody presses a heading. */
  readonly sort?: Sort;
}

/** `list` and `wish` never change while the screen stands. */
export function useList(list: ListName, { from, sort: firstSort }: ListWish) {
  const session = useSession();
  const go = useGo();
  const { offer } = usePrinting();
  // What was typed before a visitor came is not there while they look, and is there again afterwards.
  const memory = listMemory(session.shown, list);
  const { typed, setTyped, chosen, setChosen } = useKeptSearch(memory);
  const arrangement = useArrangement(list);
  const show = useCallback(
    (seen: Omit<SeenList, 'list' | 'from'>) => {
      rememberSeen(session, { ...seen, list, from });
      go({ screen: 'seenList' });
    },
    [session, list, from, go],
  );
  const { hidden, sort = firstSort, setHidden, setSort } = arrangement;
  const { position } = memory;
  return useMemo(
    () => ({
      ...{ typed, setTyped, chosen, setChosen, hidden, setHidden, sort, setSort },
      ...{ position, show, offerPrint: offer },
    }),
    [typed, setTyped, chosen, setChosen, hidden, setHidden, sort, setSort, position, show, offer],
  );
}

/** What was typed and chosen is still there when one comes back to the screen. */
function useKeptSearch(memory: ListMemory) {
  const [{ typed, chosen }, setSearch] = useState(memory.search);
  const keep = useCallback(
    (changed: Parameters<ListMemory['keep']>[0]) => {
      memory.keep(changed);
      setSearch(memory.search);
    },
    [memory],
  );
  const setTyped = useCallback(
    (next: string) => {
      keep({ typed: next });
    },
    [keep],
  );
  const setChosen = useCallback(
    (next: typeof chosen) => {
      keep({ chosen: next });
    },
    [keep],
  );
  return { typed, setTyped, chosen, setChosen };
}

const nothingHidden: readonly string[] = [];

function useArrangement(list: ListName) {
  const { preferences, change } = usePreferences();
  const { lists } = preferences;
  const arrangement = lists?.[list];
  const rearrange = useCallback(
    (changed: ListArrangement) => {
      void change({ lists: { ...lists, [list]: { ...lists?.[list], ...changed } } });
    },
    [change, lists, list],
  );
  const setHidden = useCallback(
    (hidden: readonly string[]) => {
      rearrange({ hiddenColumns: [...hidden] });
    },
    [rearrange],
  );
  const setSort = useCallback(
    (sort: Sort) => {
      rearrange({ sort });
    },
    [rearrange],
  );
  return { hidden: arrangement?.hiddenColumns ?? nothingHidden, sort: arrangement?.sort, setHidden, setSort };
}
