/** The part of a long page that a link was meant for: it comes into sight, and the cursor begins there. */

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './aim.module.css';

export function Aim({ isAimedAt, children }: { isAimedAt: boolean; children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const aimed = part.current;
    if (!isAimedAt || aimed === null) return;
    aimed.focus({ preventScroll: true });
    return keepInSight(aimed);
  }, [isAimedAt]);
  return (
    <div ref={part} {...(isAimedAt && { tabIndex: -1 })} className={styles.part}>
      {children}
    </div>
  );
}

const untilSettled = 1000;

/** The parts of a page come one by one, as their records are read: what is above and below grows for a moment. */
function keepInSight(part: HTMLElement): () => void {
  const watch = new ResizeObserver(() => {
    part.scrollIntoView({ block: 'center' });
  });
  const page = document.getElementById('content')?.firstElementChild;
  watch.observe(page ?? part);
  const end = () => {
    watch.disconnect();
  };
  const timer = setTimeout(end, untilSettled);
  // Whoever looks elsewhere already is not pulled back.
  for (const begin of ['wheel', 'keydown', 'pointerdown'] as const)
    addEventListener(begin, end, { once: true, passive: true });
  return () => {
    clearTimeout(timer);
    end();
  };
}
