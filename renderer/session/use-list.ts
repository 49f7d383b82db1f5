/** How one list of the desk stands in this window and in this account: see [Note: What a list remembers]. */

import { useCallback, useMemo, useState } from 'react';
import type { ListArrangement } from '../../electron/contract/office-state.ts';
import type { ListName } from '../domain/list-names.ts';
import { listMemory, rememberSeen, type ListMemory, type SeenList } from './list-memory.ts';
import { useGo, type Place } from './places.tsx';
import { usePreferences } from './preferences.tsx';
import { usePrinting } from './printing.tsx';
import { useSession } from './session-context.tsx';

type Search = ListMemory['search'];
type Sort = NonNullable<ListArrangement['sort']>;

/** A way of looking at a list, whole. */
export interface Look {
  readonly columns: readonly string[] | undefined;
  readonly widths: Readonly<Record<string, number>>;
  readonly sort: Sort | undefined;
  readonly typed: string;
  readonly chosen: Search['chosen'];
}

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
  const search = useKeptSearch(memory);
  const arrangement = useArrangement(list, firstSort);
  const show = useCallback(
    (seen: Omit<SeenList, 'list' | 'from'>) => {
      rememberSeen(session, { ...seen, list, from });
      go({ screen: 'seenList' });
    },
    [session, list, from, go],
  );
  const { keep } = search;
  const { rearrange } = arrangement;
  const look = useCallback(
    ({ columns, widths, sort, typed, chosen }: Look, view: string | null) => {
      keep({ typed, chosen, view });
      rearrange(() => ({ ...arrangementOf(columns, widths), ...(sort && { sort }) }));
    },
    [keep, rearrange],
  );
  const { position } = memory;
  return useMemo(
    () => ({ list, ...search, ...arrangement, look, position, show, offerPrint: offer }),
    [list, search, arrangement, look, position, show, offer],
  );
}

/** What was typed and chosen is still there when one comes back to the screen. */
function useKeptSearch(memory: ListMemory) {
  const [search, setSearch] = useState(memory.search);
  const keep = useCallback(
    (changed: Partial<Search>) => {
      memory.keep(changed);
      setSearch(memory.search);
    },
    [memory],
  );
  return useMemo(
    () => ({
      ...search,
      keep,
      setTyped: (typed: string) => {
        keep({ typed });
      },
      setChosen: (chosen: Search['chosen']) => {
        keep({ chosen });
      },
      setPicks: (picks: Search['picks']) => {
        keep({ picks });
      },
    }),
    [search, keep],
  );
}

const nothingWidened: Look['widths'] = {};

function useArrangement(list: ListName, firstSort: Sort | undefined) {
  const { preferences, change } = usePreferences();
  const { lists } = preferences;
  const arrangement = lists?.[list];
  const rearrange = useCallback(
    (next: (now: ListArrangement | undefined) => ListArrangement) => {
      void change({ lists: { ...lists, [list]: next(lists?.[list]) } });
    },
    [change, lists, list],
  );
  return useMemo(
    () => ({
      columns: arrangement?.columns,
      widths: arrangement?.widths ?? nothingWidened,
      sort: arrangement?.sort ?? firstSort,
      rearrange,
      arrange: ({ columns, widths }: Pick<Look, 'columns' | 'widths'>) => {
        rearrange((now) => ({ ...(now?.sort && { sort: now.sort }), ...arrangementOf(columns, widths) }));
      },
      setSort: (sort: Sort) => {
        rearrange((now) => ({ ...now, sort }));
      },
    }),
    [arrangement, firstSort, rearrange],
  );
}

function arrangementOf(columns: Look['columns'], widths: Look['widths']): ListArrangement {
  return { ...(columns && { columns: [...columns] }), widths: { ...widths } };
}
