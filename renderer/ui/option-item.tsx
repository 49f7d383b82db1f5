/** One line of a list of choices: a tick for the chosen one, a hint in a second line. */

import { ListBoxItem, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import styles from './option-item.module.css';

export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
      {({ isSelected }) => (
        <>
          <span className={styles.tick}>{isSelected && <Icon name="check" />}</span>
          <span className={styles.texts}>
            <Text slot="label">{option.label}</Text>
            {option.hint && (
              <Text slot="description" className={styles.hint}>
                {option.hint}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
