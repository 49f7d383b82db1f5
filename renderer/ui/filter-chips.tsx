/** What a list is narrowed by, one chip each; a press, Delete or Backspace takes it away. */

import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { ActiveChoice } from './table-filter.ts';
import styles from './filter-chips.module.css';

export interface FilterChipsProps {
  chips: readonly ActiveChoice[];
  onRemove: (chip: ActiveChoice) => void;
  onClear: () => void;
}

export function FilterChips({ chips, onRemove, onClear }: FilterChipsProps) {
  const { say } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  // What had the focus is gone: the chip that stands in its place gets it, or the last; after the last of all, the table.
  useLayoutEffect(() => {
    const place = wanted.current;
    wanted.current = null;
    if (place === null) return;
    const buttons = row.current?.querySelectorAll<HTMLElement>('li > button') ?? [];
    const table = row.current?.parentElement?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
    (buttons[Math.min(place, buttons.length - 1)] ?? table)?.focus();
  }, [chips]);
  const remove = (chip: ActiveChoice, place: number) => {
    wanted.current = place;
    onRemove(chip);
  };
  return (
    <div ref={row} className={styles.row}>
      {chips.length > 0 && (
        <>
          <ul className={styles.chips} aria-label={say('ui.filters')}>
            {chips.map((chip, place) => (
              <li key={`${chip.column}/${chip.choice}`}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={say('ui.removeFilter', { filter: chip.text })}
                  onClick={() => {
                    remove(chip, place);
                  }}
                  onKeyDown={(event: KeyboardEvent) => {
                    if (event.key === 'Delete' || event.key === 'Backspace') remove(chip, place);
                  }}
                >
                  <bdi>{chip.text}</bdi>
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <Button
            look="quiet"
            isSmall
            onPress={() => {
              wanted.current = 0;
              onClear();
            }}
          >
            {say('ui.clearFilters')}
          </Button>
        </>
      )}
    </div>
  );
}
