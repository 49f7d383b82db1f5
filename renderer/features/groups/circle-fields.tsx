/** How many a group can hold, and in which languages it speaks. */

import type { Control } from 'react-hook-form';
import type { Group, GroupInput } from '../../domain/group.ts';
import { spokenLanguages } from '../../domain/languages.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import { useWords } from '../../words/words-provider.tsx';

export function CircleFields({ control }: { readonly control: Control<GroupInput, unknown, Group> }) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="languages">
        {(field) => (
          <CheckboxGroupField
            {...field}
            label={say('groupLife.languages')}
            options={spokenLanguages.map((id) => ({ id, label: say(spokenLanguageWords[id]) }))}
            layout="row"
          />
        )}
      </BoundField>
      <BoundField control={control} name="capacity">
        {(field) => (
          <NumberField {...field} label={say('groupLife.capacity')} hint={say('groupLife.capacityHint')} />
        )}
      </BoundField>
    </>
  );
}
