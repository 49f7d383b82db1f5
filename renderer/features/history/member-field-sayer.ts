/** How the history calls the fields of a member, lent to a screen that holds two records side by side. */

import type { Words } from '../../words/say.ts';
import { fieldWords, type FieldWords } from './field-words.ts';

/** The label, and the value where the history says it; nothing that such a screen asks for is another record's name. */
export function createMemberFieldSayer(words: Words) {
  const known: Readonly<Record<string, FieldWords>> = fieldWords.members;
  return (field: string, value: unknown) => {
    const { label, sayValue } = known[field] ?? {
      label: 'history.fieldOther' as const,
      sayValue: () => undefined,
    };
    return { label: words.say(label), value: sayValue(value, words, () => '') };
  };
}
