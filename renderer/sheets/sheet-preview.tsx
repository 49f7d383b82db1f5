/** Shows sheets on the screen: the very pages that will be printed, made small enough for the window. */

import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './sheet-preview.module.css';

/** A page of 210 mm and a little air on both sides, at 96 pixels an inch. */
const pixelsNeeded = (216 / 25.4) * 96;
const smallest = 0.35;

/** Never larger than life: a preview that is bigger than the paper promises more room than there is. */
export function zoomFor(width: number): number {
  return Math.min(1, Math.max(smallest, width / pixelsNeeded));
}

export function SheetPreview({ label, children }: { label: string; children: ReactNode }) {
  const preview = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = preview.current;
    if (!element) return undefined;
    const fit = () => {
      element.style.setProperty('--sheet-zoom', String(zoomFor(element.clientWidth)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <section ref={preview} className={styles.preview} aria-label={label}>
      <div className={styles.pages}>{children}</div>
    </section>
  );
}
