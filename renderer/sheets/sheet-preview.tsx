/** Shows sheets on the screen: the very pages that will be printed, made small enough for the window. */

import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './sheet-preview.module.css';

/** A page and a little air on both sides, in millimetres, at 96 pixels an inch. */
const air = 6;
const pixelsIn = (millimetres: number) => (millimetres / 25.4) * 96;
const a4 = 210;
const smallest = 0.35;

/** Never larger than life: a preview that is bigger than the paper promises more room than there is. */
export function zoomFor(width: number, paper = a4): number {
  return Math.min(1, Math.max(smallest, width / pixelsIn(paper + air)));
}

export interface SheetPreviewProps {
  label: string;
  children: ReactNode;
  /** The paper's width in millimetres; an upright A4's unless told. */
  paper?: number;
}

export function SheetPreview({ label, children, paper = a4 }: SheetPreviewProps) {
  const preview = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = preview.current;
    if (!element) return undefined;
    const fit = () => {
      element.style.setProperty('--sheet-zoom', String(zoomFor(element.clientWidth, paper)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [paper]);
  return (
    <section ref={preview} className={styles.preview} aria-label={label}>
      <div className={styles.pages}>{children}</div>
    </section>
  );
}
