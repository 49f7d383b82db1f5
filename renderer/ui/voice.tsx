/** The one polite live region of the window: reads out what `announce` is given, on every screen, also before anybody unlocks. */

import { useSyncExternalStore } from 'react';
import { spokenText, subscribeToToasts } from './toasts.ts';
import styles from './voice.module.css';

/** Once in the window, around all screens. The attribute keeps it speaking while a dialog hides everything else. */
export function Voice() {
  const spoken = useSyncExternalStore(subscribeToToasts, spokenText);
  return (
    <div role="status" aria-live="polite" className={styles.heard} data-react-aria-top-layer="true">
      {spoken}
    </div>
  );
}
