/** Where toasts appear: in a corner, above dialogs, reachable with the keyboard; and the desk's one polite live region. */

import { useSyncExternalStore } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { shownToasts, spokenText, subscribeToToasts, toasts } from './toasts.ts';
import type { Toast } from './toasts.ts';
import styles from './toast-region.module.css';

/** Once in the window. The attribute keeps it alive and pressable while a dialog hides everything else. */
export function ToastRegion() {
  const { say } = useWords();
  const shown = useSyncExternalStore(subscribeToToasts, shownToasts);
  const spoken = useSyncExternalStore(subscribeToToasts, spokenText);
  return (
    <div data-react-aria-top-layer="true">
      <div role="status" aria-live="polite" className={styles.heard}>
        {spoken}
      </div>
      {shown.length > 0 && (
        <section className={styles.region} aria-label={say('ui.messages')}>
          <ol className={styles.list}>
            {shown.map((toast) => (
              <ToastItem key={toast.id} toast={toast} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function ToastItem({ toast }: { toast: Toast }) {
  const { say } = useWords();
  const dismiss = () => {
    toasts.dismiss(toast.id);
    // The pressed button goes with its toast; without this the keyboard would start again at the top of the window.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const undo = () => {
    dismiss();
    toast.onUndo?.();
  };
  return (
    <li className={styles.toast}>
      <span className={styles.message}>{toast.message}</span>
      {toast.onUndo && (
        <Button look="quiet" isSmall icon="undo" onPress={undo}>
          {say('ui.undo')}
        </Button>
      )}
      <Button look="quiet" isSmall icon="close" label={say('ui.dismiss')} onPress={dismiss} />
    </li>
  );
}
