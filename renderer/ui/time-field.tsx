/** A time of the day, typed as people write it; the value is 'HH:MM', or what was typed when that is no time, or ''. */

import type { Ref } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { TextField } from './text-field.tsx';
import type { FieldProps } from './field.tsx';
import { readTypedTime } from './typed-text.ts';
import { useTyped } from './use-typed.ts';

export interface TimeFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

export function TimeField({ value = '', onChange, onBlur, hint, size = 'medium', ...rest }: TimeFieldProps) {
  const { say, sayTime } = useWords();
  const typed = useTyped(
    value,
    onChange,
    (text) => readTypedTime(text) ?? text,
    (text) => text,
  );
  const isTime = readTypedTime(value) === value;
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
      hint={isTime ? sayTime(value) : (hint ?? say('ui.timeHint'))}
    />
  );
}
