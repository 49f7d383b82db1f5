/** Several lines of text. */

import type { Ref } from 'react';
import { TextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import styles from './field.module.css';

export interface TextAreaFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
  rows?: number;
}

export function TextAreaField({ value, onChange, ref, rows = 3, ...field }: TextAreaFieldProps) {
  return (
    <AriaTextField
      className={fieldClass(field.size)}
      value={value ?? ''}
      onChange={onChange}
      {...ariaFieldProps(field)}
    >
      <FieldLabel {...field} />
      <TextArea
        ref={ref}
        className={classNames(styles.control, styles.area)}
        rows={rows}
        autoComplete="off"
        spellCheck={false}
      />
      <FieldMessages {...field} />
    </AriaTextField>
  );
}
