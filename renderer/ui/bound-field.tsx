/** Ties one field of the screen to one field of the form: value, cursor, and the schema's complaint in words. */

import type { ReactNode } from 'react';
import { useController, type Control, type FieldValues, type Path, type PathValue } from 'react-hook-form';
import { useWords } from '../words/words-provider.tsx';
import { problemIn } from './form-problems.ts';

export interface Bound<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value | undefined) => void;
  readonly onBlur: () => void;
  readonly ref: (target: { focus(): void } | null) => void;
  readonly errorMessage: string | undefined;
}

export interface BoundFieldProps<Values extends FieldValues, Name extends Path<Values>, Read> {
  readonly control: Control<Values, unknown, Read>;
  readonly name: Name;
  readonly children: (field: Bound<PathValue<Values, Name>>) => ReactNode;
}

export function BoundField<Values extends FieldValues, Name extends Path<Values>, Read>(
  props: BoundFieldProps<Values, Name, Read>,
) {
  const { sayProblem } = useWords();
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { name, value, onChange, onBlur, ref } = field;
  const errorMessage = sayProblem(problemIn(fieldState.error));
  return props.children({ name, value, onChange, onBlur, ref, errorMessage });
}
