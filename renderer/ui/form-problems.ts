/** What is still wrong in a form, as the summary above it lists it: in the order of the fields, each under its label. */

import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { FormProblem } from './form-summary.tsx';
import type { Words } from '../words/say.ts';

export interface LabelledField<Values extends FieldValues> {
  readonly name: Path<Values>;
  readonly label: string;
}

export function formProblems<Values extends FieldValues, Read>(
  form: UseFormReturn<Values, unknown, Read>,
  fields: readonly LabelledField<Values>[],
  { sayProblem }: Pick<Words, 'sayProblem'>,
): FormProblem[] {
  return fields.flatMap(({ name, label }) => {
    const message = sayProblem(problemIn(form.getFieldState(name, form.formState).error));
    return message === undefined ? [] : [{ name, label, message }];
  });
}

/** A list (roles, rooms) complains either itself or through one of its items. */
export function problemIn(error: object | undefined): string | undefined {
  if (error === undefined) return undefined;
  return (
    messageOf(error) ??
    Object.values(error)
      .map(messageOf)
      .find((message) => message !== undefined)
  );
}

function messageOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('message' in value)) return undefined;
  return typeof value.message === 'string' ? value.message : undefined;
}
