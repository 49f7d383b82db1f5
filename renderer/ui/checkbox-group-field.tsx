/** Several out of a few choices, all of them in sight. */

import type { Ref } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import styles from './choice-mark.module.css';

export interface CheckboxGroupFieldProps<Id extends string> extends FieldProps {
  value: readonly Id[] | undefined;
  /** In the order of the options, whatever the order of the clicks. */
  onChange: (value: Id[]) => void;
  options: readonly Option<Id>[];
  layout?: 'column' | 'row';
  /** The first box, for the form to put the cursor on. */
  ref?: Ref<HTMLInputElement>;
}

export function CheckboxGroupField<Id extends string>(props: CheckboxGroupFieldProps<Id>) {
  const { value, onChange, options, layout = 'column', ref, ...field } = props;
  return (
    <CheckboxGroup
      className={fieldClass(field.size)}
      value={[...(value ?? [])]}
      onChange={(chosen) => {
        onChange(options.filter((option) => chosen.includes(option.id)).map((option) => option.id));
      }}
      {...ariaFieldProps(field)}
    >
      <FieldLabel {...field} />
      <div className={classNames(styles.choices, layout === 'row' && styles.row)}>
        {options.map((option, index) => (
          <CheckboxOption key={option.id} option={option} inputRef={index === 0 ? ref : undefined} />
        ))}
      </div>
      <FieldMessages {...field} />
    </CheckboxGroup>
  );
}

function CheckboxOption({
  option,
  inputRef,
}: {
  option: Option;
  inputRef: Ref<HTMLInputElement> | undefined;
}) {
  return (
    <CheckboxField value={option.id} {...(inputRef && { inputRef })}>
      <CheckboxButton className={styles.choice}>
        {({ isSelected }) => (
          <>
            <span className={styles.mark}>{isSelected && <Icon name="check" />}</span>
            {option.label}
          </>
        )}
      </CheckboxButton>
      {option.hint && (
        <Text slot="description" elementType="div" className={styles.hint}>
          {option.hint}
        </Text>
      )}
    </CheckboxField>
  );
}
