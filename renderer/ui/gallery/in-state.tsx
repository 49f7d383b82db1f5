/** Shows a component as it looks under the mouse, held down or with the cursor on it: what React Aria would mark, marked here. */

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './gallery.module.css';

export interface InStateProps {
  readonly state: 'hovered' | 'pressed' | 'focus-visible' | 'focused';
  readonly children: ReactNode;
}

const marked = 'button, a, input:not([type="radio"], [type="checkbox"]), textarea, label';

export function InState({ state, children }: InStateProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const elements = box.current?.querySelectorAll(marked) ?? [];
    const last = [...elements].at(-1);
    last?.setAttribute(`data-${state}`, 'true');
  }, [state]);
  return (
    <div ref={box} className={styles.state}>
      {children}
    </div>
  );
}
