/** One entry of a part of the member's page: what it says, what can be done with it, and the form that unfolds beneath to change it. */

import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { useUnfolding } from './use-unfolding.ts';
import styles from './entry-line.module.css';

export interface EntryLineProps {
  /** What the entry is called, for whoever hears its buttons. */
  readonly name: string;
  readonly children: ReactNode;
  /** The form; `close` folds it up and gives the cursor back to the button. */
  readonly form: (close: () => void) => ReactNode;
  /** What else can be done with it. */
  readonly more: readonly MenuEntry[];
  /** The form was begun before: it stands there unfolded, and asks. */
  readonly isBegun: boolean;
}

export function EntryLine({ name, children, form, more, isBegun }: EntryLineProps) {
  const { say } = useWords();
  const { isOpen, toggle, close, opener, unfolded } = useUnfolding(isBegun);
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
            onPress={toggle}
          >
            {say('app.edit')}
          </Button>
          <Menu label={say('families.more', { what: name })} isIconOnly isQuiet entries={more} />
        </div>
      </div>
      {isOpen && (
        <div ref={unfolded} className={styles.form}>
          {form(close)}
        </div>
      )}
    </li>
  );
}
