/** Back to where one came from, and forward again: Alt with the arrows, and the two buttons at the side of a mouse. */

import { useRouter, type RouterHistory } from '@tanstack/react-router';
import { useEffect } from 'react';

/** As the DOM numbers the buttons of a mouse. */
const backButton = 3;
const forwardButton = 4;

/** `isCovered`: nobody travels under the cover. */
export function useWaysBack(isCovered: boolean): void {
  const router = useRouter();
  const history = router.history as RouterHistory;
  useEffect(() => {
    if (isCovered) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return;
      travel(event, { isBack: event.code === 'ArrowLeft', isForward: event.code === 'ArrowRight' }, history);
    };
    const onButton = (event: MouseEvent) => {
      const { button } = event;
      travel(event, { isBack: button === backButton, isForward: button === forwardButton }, history);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('mouseup', onButton);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('mouseup', onButton);
    };
  }, [history, isCovered]);
}

function travel(
  event: Event,
  { isBack, isForward }: { readonly isBack: boolean; readonly isForward: boolean },
  history: RouterHistory,
): void {
  if (!isBack && !isForward) return;
  event.preventDefault();
  // Whoever is asked something answers first.
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
  if (isBack) history.back();
  else history.forward();
}
