/** Listens to the shell: when it asks the window to finish, the screen goes blank first, then the work is brought to its end. */

import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { OpenDesk } from '../session/open-desk.ts';
import { finishDesk } from '../session/snapshot.ts';
import { blankScreen } from '../ui/blank.tsx';

/** `desk` is null while locked. `onFinishing` must put the blank on the screen; it is flushed before anything else happens. */
export function useShellEvents(desk: OpenDesk | null, onFinishing: () => void): void {
  const latest = useRef({ desk, onFinishing });
  useEffect(() => {
    latest.current = { desk, onFinishing };
  });
  useEffect(
    () =>
      window.shell.onEvent((event) => {
        if (event.type !== 'finish') return;
        const { desk: open, onFinishing: blank } = latest.current;
        blankScreen();
        flushSync(blank);
        void finish(open);
      }),
    [],
  );
}

/** The shell waits five seconds at most; whatever is journalled by then is saved, snapshot or not. */
async function finish(desk: OpenDesk | null): Promise<void> {
  try {
    if (desk !== null) await finishDesk(desk.session);
  } finally {
    await window.shell['desk.finished']();
  }
}
