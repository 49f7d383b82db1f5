/**
 * [Note: What was typed stays]
 * A field that reads its text (a date, a time, a number) keeps two things: the text as typed and the value read from it. The
 * text is shown as long as it means the value; when the form sets another value, or the field is left, the value is written
 * out anew. Text that means nothing is never thrown away: it goes on as the value, and the schema says what is wrong.
 */

import { useState } from 'react';

export interface TypedText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** To be called when the field is left. */
  readonly tidy: () => void;
}

export function useTyped<T>(
  value: T,
  onChange: (value: T) => void,
  read: (text: string) => T,
  write: (value: T) => string,
): TypedText {
  const [typed, setTyped] = useState(() => write(value));
  return {
    text: Object.is(read(typed), value) ? typed : write(value),
    type: (text) => {
      setTyped(text);
      onChange(read(text));
    },
    tidy: () => {
      setTyped(write(value));
    },
  };
}
