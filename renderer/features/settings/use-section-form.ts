/** A form that follows its record as long as nobody has typed into it: what is undone or changed elsewhere is seen in it. */

import { useEffect, useRef } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import { isSameRecord } from '../../domain/canonical-json.ts';

export function useSectionForm<Values extends FieldValues, Read>(
  values: Values & DefaultValues<Values>,
  resolver: Resolver<Values, unknown, Read>,
): UseFormReturn<Values, unknown, Read> {
  const form = useForm<Values, unknown, Read>({ defaultValues: values, resolver });
  const { reset, formState } = form;
  const { isDirty } = formState;
  const followed = useRef(values);
  useEffect(() => {
    // What is being typed is never thrown away; once it is saved, the record is followed again.
    if (isDirty || isSameRecord(values, followed.current)) return;
    followed.current = values;
    reset(values);
  }, [values, isDirty, reset]);
  return form;
}
