/** One out of a few choices, all of them in sight; as `segments` side by side in one frame, quick in a row of a register. */

import type { Ref } from 'react';
import { RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { idOf } from './option.ts';
import type { Option } from './option.ts';
import styles from './choice-mark.module.css';

export interface RadioGroupFieldProps<Id extends string> extends FieldProps {
  value: Id | undefined;
  onChange: (value: Id) => void;
  options: readonly Option<Id>[];
  layout?: 'column' | 'row' | 'segments';
  /** The label is heard and not seen: in a table the row's heading shows it. */
  isLabelHidden?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function RadioGroupField<Id extends string>(props: RadioGroupFieldProps<Id>) {
  const { value, onChange, options, layout = 'column', isLabelHidden = false, ref, ...field } = props;
  return (
    <RadioGroup
      className={fieldClass(field.size)}
      orientation={layout === 'column' ? 'vertical' : 'horizontal'}
      value={value ?? null}
      onChange={(key) => {
        const id = idOf(options, key);
        if (id !== undefined) onChange(id);
      }}
      {...(isLabelHidden && { 'aria-label': field.label })}
      {...ariaFieldProps(field)}
    >
      {!isLabelHidden && <FieldLabel {...field} />}
      <div
        className={classNames(
          layout === 'segments' ? styles.segments : styles.choices,
          layout === 'row' && styles.row,
        )}
      >
        {options.map((option, index) => (
          <RadioOption
            key={option.id}
            option={option}
            isSegment={layout === 'segments'}
            inputRef={index === 0 ? ref : undefined}
          />
        ))}
      </div>
      <FieldMessages {...field} />
    </RadioGroup>
  );
}

interface RadioOptionProps {
  option: Option;
  isSegment: boolean;
  inputRef: Ref<HTMLInputElement> | undefined;
}

function RadioOption({ option, isSegment, inputRef }: RadioOptionProps) {
  return (
    <RadioField value={option.id} {...(inputRef && { inputRef })}>
      <RadioButton className={isSegment ? styles.segment : styles.choice}>
        {!isSegment && <span className={classNames(styles.mark, styles.round)} />}
        {option.label}
      </RadioButton>
      {option.hint && !isSegment && (
        <Text slot="description" elementType="div" className={styles.hint}>
          {option.hint}
        </Text>
      )}
    </RadioField>
  );
}
