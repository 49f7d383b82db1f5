/** What a member speaks, and in which script they like to see their name. */

import { spokenLanguages } from '../../domain/languages.ts';
import { scripts } from '../../domain/text.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import type { Say } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { scriptWords, spokenWords } from './member-words.ts';
import type { MemberControl } from './phone-fields.tsx';

export function LanguageFields({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="languages">
        {(field) => (
          <CheckboxGroupField
            {...field}
            label={say('person.languages')}
            options={spokenLanguages.map((id) => ({ id, label: say(spokenWords[id]) }))}
            layout="row"
          />
        )}
      </BoundField>
      <BoundField control={control} name="preferredScript">
        {({ value, onChange, ...field }) => (
          <RadioGroupField
            {...field}
            label={say('members.preferredScript')}
            options={scriptOptions(say)}
            value={value === undefined || value === '' ? 'either' : value}
            onChange={(script) => onChange(script === 'either' ? '' : script)}
            layout="row"
          />
        )}
      </BoundField>
    </>
  );
}

function scriptOptions(say: Say) {
  const offered = scripts.map((id) => ({ id, label: say(scriptWords[id]) }));
  return [{ id: 'either' as const, label: say('members.scriptEither') }, ...offered];
}
