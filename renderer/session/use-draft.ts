/** Keeps a form while it is typed, and offers what was begun before: after a lock, a crash, or on coming back. */

import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '../domain/calendar.ts';
import { isSameRecord } from '../domain/canonical-json.ts';
import { isOvertaken, typedOf, withDraft, type Draft } from '../domain/draft.ts';
import { pathOf, type Place } from './places.tsx';
import { useSession } from './session-context.tsx';

/** As much of a form library's form as is needed here. */
export interface FormInHand<V extends object> {
  readonly reset: (values: V, how: { readonly keepDefaultValues: boolean }) => void;
  readonly subscribe: (to: {
    readonly formState: { readonly values: true };
    readonly callback: (now: { readonly values: V }) => void;
  }) => () => void;
}

/** One of the forms that unfold on a page; without an id it makes a new record. */
export interface PartOfPage {
  readonly name: string;
  readonly id?: string;
}

export interface DraftedForm {
  readonly place: Place;
  /** Left out where the form is the page. */
  readonly part?: PartOfPage;
  readonly title: string;
  /** What the form began with: the record as it stands now, or nothing. The same object as long as the form is shown. */
  readonly initial: object;
}

export interface OfferedDraft {
  readonly begunAt: Instant;
  /** The record was changed since: only what was typed then is put over it. */
  readonly isOvertaken: boolean;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}

/** As much of a form's draft as whoever saves the form must know: it is handed to the command, and forgotten once that is done. */
export interface DraftInHand {
  readonly path: string;
  /** To be called once it is saved, or cancelled, before going elsewhere. */
  readonly forget: () => Promise<void>;
}

export interface DraftOfForm extends DraftInHand {
  /** Waits for an answer in the place of the form; null once the form may be typed into. */
  readonly offer: OfferedDraft | null;
}

export interface LeftForm {
  readonly place: Place;
  /** What its draft is kept for. */
  readonly path: string;
  readonly title: string;
}

/** Told whenever a form with something typed and not saved is no longer shown: it is kept, and whoever typed should hear so. */
export const LeftFormContext = createContext<(left: LeftForm) => void>(() => undefined);

/** What the draft of a form is kept for. */
export function draftPathOf(place: Place, part?: PartOfPage): string {
  if (part === undefined) return pathOf(place);
  return `${pathOf(place)}#${[part.name, part.id].filter((each) => each !== undefined).join('-')}`;
}

/** Whether the form of that part was begun and not saved: its page unfolds it. A visitor looks on at no unfinished form. */
export function useIsBegun(place: Place): (part: PartOfPage) => boolean {
  const { drafts, visitor } = useSession();
  return (part) => visitor.visit !== 'initials' && drafts.find(draftPathOf(place, part)) !== undefined;
}

export function useDraft<V extends object>(
  form: FormInHand<V>,
  { place, part, title, initial }: DraftedForm,
): DraftOfForm {
  const { drafts, visitor } = useSession();
  const path = draftPathOf(place, part);
  // Every page is drawn anew when a visitor comes or goes. What is typed before one is veiled in part: it replaces no draft.
  const [isWatched] = useState(visitor.visit === 'initials');
  const [found, setFound] = useState(() => (isWatched ? null : (drafts.find(path) ?? null)));
  /** Whether there is something that would be missed. */
  const isTyped = useRef(false);
  const { reset, subscribe } = form;

  const goOnWith = useCallback(
    (draft: Draft) => {
      // Of the shape that the form wrote itself; what a newer form does not know it leaves alone.
      reset(withDraft(initial, draft) as V, { keepDefaultValues: true });
      isTyped.current = true;
      setFound(null);
    },
    [reset, initial],
  );

  useEffect(() => {
    if (!drafts.isTakenUp(path)) return;
    if (found !== null) goOnWith(found);
    drafts.takeUp('');
  }, [drafts, path, found, goOnWith]);

  useEffect(() => {
    if (found !== null || isWatched) return undefined;
    const base = typedOf(initial);
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const typed = typedOf(values);
        isTyped.current = !isSameRecord(base, typed);
        if (isTyped.current) drafts.keep({ path, base, typed });
        else void drafts.forget(path);
      },
    });
  }, [found, isWatched, drafts, subscribe, initial, path]);

  const forget = useCallback(() => {
    isTyped.current = false;
    return drafts.forget(path);
  }, [drafts, path]);

  const isOfRecord = part === undefined ? 'id' in place : part.id !== undefined;
  useTellLeft(isTyped, { place, path, title });
  return { offer: found === null ? null : offerOf(found), path, forget };

  function offerOf(draft: Draft): OfferedDraft {
    return {
      begunAt: draft.begunAt,
      // A new form begins with an id of its own each time: only a record can have been changed meanwhile.
      isOvertaken: isOfRecord && isOvertaken(initial, draft),
      onGoOn: () => {
        goOnWith(draft);
      },
      onThrowAway: () => {
        setFound(null);
        void forget();
      },
    };
  }
}

function useTellLeft(isTyped: { readonly current: boolean }, left: LeftForm): void {
  const tell = use(LeftFormContext);
  const leaving = useRef<() => void>(() => undefined);
  useEffect(() => {
    leaving.current = () => {
      if (isTyped.current) tell(left);
    };
  });
  useEffect(
    () => () => {
      leaving.current();
    },
    [],
  );
}
