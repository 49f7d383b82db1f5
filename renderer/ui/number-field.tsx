/** A number; undefined while the field is empty, NaN while what is typed is no number. Devanagari digits are understood. */

import type { Ref } from 'react';
import { TextField } from './text-field.tsx';
import type { FieldProps } from './field.tsx';
import { readTypedNumber } from './typed-text.ts';
import { useTyped } from './use-typed.ts';

export interface NumberFieldProps extends FieldProps {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  ref?: Ref<HTMLInputElement>;
}

export function NumberField({ value, onChange, onBlur, size = 'short', ...rest }: NumberFieldProps) {
  const typed = useTyped(value, onChange, readTypedNumber, writtenNumber);
  const leave = () => {
    // What is no number stays to be seen and mended.
    if (!Number.isNaN(value)) typed.tidy();
    onBlur?.();
  };
  return (
    <TextField
      {...rest}
      size={size}
      inputMode="decimal"
      value={typed.text}
      onChange={typed.type}
      onBlur={leave}
    />
  );
}

function writtenNumber(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
