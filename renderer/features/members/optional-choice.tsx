/** One of a few choices in the form of a member, of which none need be made; "not said" is empty text, as the schema reads it. */

import type { Bound } from '../../ui/bound-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';

interface OptionalChoiceProps<Choice extends string> {
  readonly field: Bound<Choice | '' | undefined>;
  readonly label: WordId;
  readonly hint?: WordId;
  readonly none?: WordId;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, WordId>>;
}

export function OptionalChoice<Choice extends string>(props: OptionalChoiceProps<Choice>) {
  const { field, label, hint, none = 'person.notSaid', choices, words } = props;
  const { say } = useWords();
  const { ref: _ref, value, onChange, ...rest } = field;
  return (
    <SelectField<Choice>
      {...rest}
      label={say(label)}
      {...(hint && { hint: say(hint) })}
      noneLabel={say(none)}
      value={value === '' ? undefined : value}
      onChange={(choice) => onChange(choice ?? '')}
      options={choices.map((id) => ({ id, label: say(words[id]) }))}
    />
  );
}
