/** Narrows what stands below it while one types; Escape empties it. */

import type { Ref } from 'react';
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** Says what is searched; stands in the empty field as well. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

export function SearchField({ label, value, onChange, onSubmit, ref }: SearchFieldProps) {
  const { say } = useWords();
  return (
    <AriaSearchField
      className={styles.search}
      value={value}
      onChange={onChange}
      {...(onSubmit && { onSubmit })}
    >
      <Label className={styles.label}>{label}</Label>
      <Icon name="search" />
      <Input
        {...(ref && { ref })}
        className={classNames(fieldStyles.control, styles.input)}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
      />
      <Button className={styles.clear} aria-label={say('ui.clearSearch')}>
        <Icon name="close" />
      </Button>
    </AriaSearchField>
  );
}
