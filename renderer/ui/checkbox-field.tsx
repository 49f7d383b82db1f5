/** One yes or no. */

import type { Ref } from 'react';
import { CheckboxButton, CheckboxField as AriaCheckboxField } from 'react-aria-components';
import { ariaFieldProps, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './choice-mark.module.css';
import fieldStyles from './field.module.css';

export interface CheckboxFieldProps extends Omit<FieldProps, 'size' | 'isRequired'> {
  value: boolean | undefined;
  onChange: (value: boolean) => void;
  ref?: Ref<HTMLInputElement>;
}

export function CheckboxField({ label, hint, value, onChange, ref, ...field }: CheckboxFieldProps) {
  return (
    <AriaCheckboxField
      className={fieldStyles.field}
      isSelected={value ?? false}
      onChange={onChange}
      {...ariaFieldProps({ label, ...field })}
      {...(ref && { inputRef: ref })}
    >
      <CheckboxButton className={styles.choice}>
        {({ isSelected }) => (
          <>
            <span className={styles.mark}>{isSelected && <Icon name="check" />}</span>
            {label}
          </>
        )}
      </CheckboxButton>
      <div className={styles.below}>
        <FieldMessages hint={hint} errorMessage={field.errorMessage} />
      </div>
    </AriaCheckboxField>
  );
}
