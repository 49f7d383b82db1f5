/** Every screen begins at its top, however far down one had read the one before. A link to a part of a page goes on from there. */

import { useLayoutEffect } from 'react';

export function useBeginAtTop(path: string): void {
  useLayoutEffect(() => {
    document.getElementById('content')?.scrollTo({ top: 0 });
  }, [path]);
}
