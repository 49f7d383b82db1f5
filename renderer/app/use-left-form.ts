/** What is remembered when one goes elsewhere: where the desk stands, and that a form was left unfinished. */

import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import type { Go } from '../session/places.tsx';
import { useSession } from '../session/session-context.tsx';
import type { LeftForm } from '../session/use-draft.ts';
import { toasts } from '../ui/toasts.ts';
import { useWords } from '../words/words-provider.tsx';
import { standingOf } from './paths.ts';

/** After a lock the desk opens here again; what offered the way to here has nothing to offer any more. */
export function useStanding(path: string): void {
  const { drafts } = useSession();
  useEffect(() => {
    drafts.standAt(standingOf(path));
    toasts.withdraw(path);
  }, [drafts, path]);
}

/** Says that what was typed is kept, and leads back to it. */
export function useTellLeft(go: Go): (left: LeftForm) => void {
  const router = useRouter();
  const { drafts, visitor } = useSession();
  const { say } = useWords();
  return useCallback(
    ({ place, path, title }) => {
      // The page alone: a form that unfolds on it has a path of its own, behind a #.
      const [page = path] = path.split('#');
      // A form also ends with its window: the last words of a desk that locks must name nobody.
      if (router.latestLocation.pathname === page) return;
      toasts.withdraw(page);
      // A visitor looks on, and the form may be called by a name.
      if (visitor.visit !== 'nobody') return;
      toasts.show(say('app.leftUnfinished', { title }), {
        of: page,
        label: say('app.backToUnfinished'),
        onUndo: () => {
          drafts.takeUp(path);
          go(place);
        },
      });
    },
    [router, drafts, visitor, say, go],
  );
}
