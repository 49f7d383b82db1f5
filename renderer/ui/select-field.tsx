/** One out of a few choices, from a list that opens; for two to five that fit on the screen RadioGroupField is quicker. */

import type { Ref } from 'react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { OptionItem } from './option-item.tsx';
import { idOf } from './option.ts';
import type { Option } from './option.ts';
import fieldStyles from './field.module.css';
import optionStyles from './option-item.module.css';
import styles from './select-field.module.css';

export interface SelectFieldProps<Id extends string> extends FieldProps {
  value: Id | undefined;
  onChange: (value: Id | undefined) => void;
  options: readonly Option<Id>[];
  /** Offers to choose nothing, under these words. */
  noneLabel?: string;
  ref?: Ref<HTMLButtonElement>;
}

const none = '(none)';

export function SelectField<Id extends string>({ value, onChange, options, ...rest }: SelectFieldProps<Id>) {
  const { noneLabel, ref, size = 'medium', ...field } = rest;
  const { say } = useWords();
  const offered: Option[] =
    noneLabel === undefined ? [...options] : [{ id: none, label: noneLabel }, ...options];
  return (
    <Select
      className={fieldClass(size)}
      value={value ?? (noneLabel === undefined ? null : none)}
      onChange={(key) => {
        onChange(idOf(options, key));
      }}
      placeholder={say('ui.choose')}
      {...ariaFieldProps(field)}
    >
      <FieldLabel {...field} />
      <Button {...(ref && { ref })} className={classNames(fieldStyles.control, styles.button)}>
        <SelectValue className={styles.value}>
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="down" />
      </Button>
      <FieldMessages {...field} />
      <Popover className={optionStyles.popover}>
        <ListBox className={optionStyles.list} items={offered}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
