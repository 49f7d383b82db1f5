/** Where toasts appear: in a strip of their own below the screen, above dialogs, reachable with the keyboard. */

import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { shownToasts, subscribeToToasts, toasts } from './toasts.ts';
import type { Toast } from './toasts.ts';
import styles from './toast-region.module.css';

/**
 * Once in the window, in the frame. The screen gives the strip its room, so that no toast lies on anything. The attribute keeps
 * it alive and pressable while a dialog hides everything else.
 */
export function ToastRegion() {
  const { say } = useWords();
  const shown = useSyncExternalStore(subscribeToToasts, shownToasts, shownToasts);
  useEffect(() => {
    // What has the cursor at the lower edge would be left behind by the screen that shrinks.
    document.querySelector('#content :focus')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  if (shown.length === 0) return null;
  return (
    <section className={styles.region} aria-label={say('ui.messages')} data-react-aria-top-layer="true">
      <ol className={styles.list}>
        {shown.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </ol>
    </section>
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
    toast.undo?.onUndo();
  };
  return (
    <li className={styles.toast}>
      <span className={styles.message}>
        <Unbroken text={toast.message} />
      </span>
      {toast.undo && (
        <Button look="quiet" isSmall icon={toast.undo.label === undefined ? 'undo' : 'left'} onPress={undo}>
          {toast.undo.label ?? say('ui.undo')}
        </Button>
      )}
      <Button look="quiet" isSmall icon="close" label={say('ui.dismiss')} onPress={dismiss} />
    </li>
  );
}

/** Such as M-0042 or OR-2026-0147: a line that ends at the hyphen makes two words of it. */
const hyphenated = /(\p{L}+(?:-\d+)+)/u;

function Unbroken({ text }: { text: string }) {
  return text.split(hyphenated).map((part, place) =>
    hyphenated.test(part) ? (
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
