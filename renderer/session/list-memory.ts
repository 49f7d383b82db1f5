/**
 * [Note: What a list remembers]
 * The arrangement of a list (columns, widths, order) is a preference of this account and stands on the disk. What was typed, chosen
 * and opened could hold a name: it lives in the window's memory, with the session, and dies with the process at the lock. So does the
 * place in the list, and the list that is on its way to paper. A view that somebody saved is a sealed record.
 */

import type { MemberId } from '../domain/ids.ts';
import type { ListName } from '../domain/list-names.ts';
import type { Place } from './places.tsx';

interface ListPosition {
  readonly scrollTop: number;
  readonly activeId: string | null;
}

/** Rows that were chosen, to be done something with. */
interface ListPicks {
  readonly ids: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly anchor: string | null;
}

interface ListSearch {
  readonly typed: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly picks: ListPicks;
  /** The saved view that was opened last, by its id. */
  readonly view: string | null;
}

const nothing: ReadonlySet<string> = new Set();

/** Changed in place while one scrolls: nothing is drawn again for it. */
class KeptPosition implements ListPosition {
  scrollTop = 0;
  activeId: string | null = null;

  readonly keep = (changed: Partial<ListPosition>): void => {
    Object.assign(this, changed);
  };
}

export class ListMemory {
  search: ListSearch = {
    typed: '',
    chosen: {},
    picks: { ids: nothing, before: nothing, anchor: null },
    view: null,
  };
  readonly position = new KeptPosition();

  keep(changed: Partial<ListSearch>): void {
    this.search = { ...this.search, ...changed };
  }
}

/** A list as it was seen: plain text, nothing that could be looked up. */
export interface SeenList {
  readonly list: ListName;
  /** Where it was seen: the way back. */
  readonly from: Place;
  readonly title: string;
  readonly narrowedBy: readonly string[];
  readonly columns: readonly {
    readonly heading: string;
    readonly share: number;
    readonly align: 'start' | 'end';
  }[];
  readonly rows: readonly (readonly string[])[];
}

interface Memory {
  readonly lists: Map<ListName, ListMemory>;
  seen: SeenList | undefined;
  chosen: readonly MemberId[];
}

const memories = new WeakMap<object, Memory>();

function memoryOf(session: object): Memory {
  const known = memories.get(session);
  if (known !== undefined) return known;
  const memory: Memory = { lists: new Map(), seen: undefined, chosen: [] };
  memories.set(session, memory);
  return memory;
}

export function listMemory(session: object, list: ListName): ListMemory {
  const { lists } = memoryOf(session);
  const known = lists.get(list);
  if (known !== undefined) return known;
  const fresh = new ListMemory();
  lists.set(list, fresh);
  return fresh;
}

export function rememberSeen(session: object, seen: SeenList): void {
  memoryOf(session).seen = seen;
}

export function lastSeen(session: object): SeenList | undefined {
  return memoryOf(session).seen;
}

/** Members on their way from a list to paper of their own: who they are, and nothing of what stands in their rows. */
export function rememberChosen(session: object, chosen: readonly MemberId[]): void {
  memoryOf(session).chosen = chosen;
}

export function chosenMembers(session: object): readonly MemberId[] {
  return memoryOf(session).chosen;
}
