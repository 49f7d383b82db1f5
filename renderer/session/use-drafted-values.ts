/** A small form that holds its values itself, kept while it is typed like every other: see use-draft.ts. */

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Place } from './places.tsx';
import { useSession } from './session-context.tsx';
import {
  draftPathOf,
  useDraft,
  useIsBegun,
  type DraftedForm,
  type DraftOfForm,
  type FormInHand,
  type PartOfPage,
} from './use-draft.ts';

export interface DraftedValues<V extends object> {
  readonly typed: V;
  readonly change: (changed: Partial<V>) => void;
  readonly draft: DraftOfForm;
}

type Watching<V extends object> = Parameters<FormInHand<V>['subscribe']>[0]['callback'];

/** `begin` counts as the form is first shown; what would be begun with later is the next form's. */
export function useDraftedValues<V extends object>(
  begin: V,
  form: Omit<DraftedForm, 'initial'>,
): DraftedValues<V> {
  const [initial] = useState(begin);
  const [typed, setTyped] = useState(initial);
  // Two keys may be pressed before the first is drawn.
  const newest = useRef(initial);
  const watching = useRef(new Set<Watching<V>>());
  const become = useCallback((values: V) => {
    newest.current = values;
    setTyped(values);
    for (const callback of watching.current) callback({ values });
  }, []);
  const inHand = useMemo(
    (): FormInHand<V> => ({
      reset: become,
      subscribe: ({ callback }) => {
        const all = watching.current;
        all.add(callback);
        return () => {
          all.delete(callback);
        };
      },
    }),
    [become],
  );
  const change = useCallback(
    (changed: Partial<V>) => {
      become({ ...newest.current, ...changed });
    },
    [become],
  );
  const draft = useDraft(inHand, { ...form, initial });
  return { typed, change, draft };
}

/** A form that is asked for on its page, in a dialog or unfolding: it stands open where it was begun, and who closes it keeps nothing. */
export function useDraftedOpening(place: Place, part: PartOfPage) {
  const { drafts } = useSession();
  const isBegun = useIsBegun(place)(part);
  const [isOpen, setOpen] = useState(isBegun);
  return {
    isOpen,
    open: () => {
      setOpen(true);
    },
    close: () => {
      void drafts.forget(draftPathOf(place, part));
      setOpen(false);
    },
  };
}
