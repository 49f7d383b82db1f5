/** Every screen begins at its top, however far down one had read the one before. A link to a part of a page goes on from there. */

import { useRouterState } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';

/**
 * At once, so that nothing of the new screen is seen further down; and again when it stands there: in between the link that was
 * pressed comes into sight once more on the old screen, and takes the page along.
 */
export function useBeginAtTop(path: string): void {
  const standing = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation });
  useLayoutEffect(toTop, [path]);
  const arrivedAt = standing?.hash === '' ? standing.pathname : undefined;
  useLayoutEffect(() => {
    if (arrivedAt !== undefined) toTop();
  }, [arrivedAt]);
}

function toTop(): void {
  document.getElementById('content')?.scrollTo({ top: 0 });
}
