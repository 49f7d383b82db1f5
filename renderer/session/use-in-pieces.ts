/** Something large that a screen makes out of what it shows, without standing still meanwhile. */

import { useEffect, useState } from 'react';
import { inPiecesWhile, type Steps } from './in-pieces.ts';

/** Undefined until it is made. `work` is memoised with what it depends on; what it made before is let go when it changes. */
export function useInPieces<T>(work: () => Steps<T>): T | undefined {
  const [made, setMade] = useState<{ readonly by: typeof work; readonly value: T }>();
  useEffect(() => {
    let isOver = false;
    void inPiecesWhile(() => !isOver, work()).then((value) => {
      if (!isOver && value !== undefined) setMade({ by: work, value });
    });
    return () => {
      isOver = true;
    };
  }, [work]);
  return made?.by === work ? made.value : undefined;
}
