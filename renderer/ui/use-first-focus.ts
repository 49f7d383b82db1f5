/** Puts the cursor into the first field of a screen or dialog when it opens, as the one place where it surely belongs. */

import { useEffect } from 'react';
import type { RefObject } from 'react';

export function useFirstFocus(target: RefObject<HTMLElement | null>, takesFocus: boolean | undefined): void {
  useEffect(() => {
    if (takesFocus) target.current?.focus();
  }, [target, takesFocus]);
}
