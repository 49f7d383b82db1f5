/** One entry of a part of the member's page: what it says, what can be done with it, and the form that unfolds beneath to change it. */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './entry-line.module.css';

export interface EntryLineProps {
  /** What the entry is called, for whoever hears its buttons. */
  readonly name: string;
  readonly children: ReactNode;
  /** The form; `close` folds it up and gives the cursor back to the button. */
  readonly form: (close: () => void) => ReactNode;
  /** What else can be done with it. */
  readonly more: readonly MenuEntry[];
}

export function EntryLine({ name, children, form, more }: EntryLineProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const unfolded = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) unfolded.current?.querySelector<HTMLElement>('input, button')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li>
      <div className={styles.line}>
        <div className={styles.texts}>{children}</div>
        <div className={styles.actions}>
          <Button
            ref={opener}
            isSmall
            look="quiet"
            label={say('families.changeOne', { what: name })}
            onPress={() => setOpen(!isOpen)}
          >
            {say('app.edit')}
          </Button>
          <Menu label={say('families.more', { what: name })} isIconOnly isQuiet entries={more} />
        </div>
      </div>
      {isOpen && (
        <div ref={unfolded} className={styles.form}>
          {form(() => setOpen(false))}
        </div>
      )}
    </li>
  );
}
