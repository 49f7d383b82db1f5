/** A date, typed as people write it; the value is 'YYYY-MM-DD', or what was typed when that is no date, or '' for nothing. */

import type { Ref } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { TextField } from './text-field.tsx';
import type { FieldProps } from './field.tsx';
import { readTypedDate, writtenDate } from './typed-text.ts';
import { useTyped } from './use-typed.ts';

export interface DateFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  takesFocus?: boolean;
}

export function DateField({ value = '', onChange, onBlur, hint, size = 'medium', ...rest }: DateFieldProps) {
  const { say, sayDate } = useWords();
  const typed = useTyped(value, onChange, (text) => readTypedDate(text) ?? text, writtenDate);
  // Once it is a date, the hint says the weekday: the surest way to see a slip of the finger.
  const isDate = readTypedDate(value) === value;
  const leave = () => {
    typed.tidy();
    onBlur?.();
  };
  return (
    <TextField
      {...rest}
      size={size}
      value={typed.text}
      onChange={typed.type}
      onBlur={leave}
      hint={isDate ? sayDate(value, 'full') : (hint ?? say('ui.dateHint'))}
    />
  );
}
