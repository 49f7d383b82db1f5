/** One section of the settings: its name, one sentence about its effect, its fields. The list at the side leads to its heading. */

import type { ReactNode } from 'react';
import { useWords } from '../../words/words-provider.tsx';
import type { SectionWords } from './sections.ts';
import styles from './settings.module.css';

export function SettingSection({
  words,
  children,
}: {
  readonly words: SectionWords;
  readonly children: ReactNode;
}) {
  const { say } = useWords();
  return (
    <section className={styles.section} aria-labelledby={words.id}>
      <div>
        <h3 id={words.id} className={styles.title}>
          {say(words.title)}
        </h3>
        {words.effect !== undefined && <p className={styles.effect}>{say(words.effect)}</p>}
      </div>
      {children}
    </section>
  );
}

/** To the top of a section, with the cursor: its heading takes it for as long as it stays, and is no stop of Tab otherwise. */
export function goToSection(id: string): void {
  const heading = document.getElementById(id);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  heading.focus({ preventScroll: true });
  heading.closest('section')?.scrollIntoView({ block: 'start' });
}
