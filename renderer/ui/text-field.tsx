/** One line of text. */

import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useSharedRef } from './use-shared-ref.ts';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  /** The language of what is typed, where it is known: a name in Devanagari is 'mr' whatever the window speaks. */
  lang?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  takesFocus?: boolean;
}

export function TextField({
  value,
  onChange,
  ref,
  lang,
  inputMode = 'text',
  takesFocus,
  ...field
}: TextFieldProps) {
  const input = useSharedRef(ref);
  useFirstFocus(input, takesFocus);
  return (
    <AriaTextField
      className={fieldClass(field.size)}
      value={value ?? ''}
      onChange={onChange}
      {...ariaFieldProps(field)}
    >
      <FieldLabel {...field} />
      <Input
        ref={input}
        className={styles.control}
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        lang={lang}
      />
      <FieldMessages {...field} />
    </AriaTextField>
  );
}
