/** What the office calls a group, for whom it is, and the name that tells a stranger nothing. */

import type { Control } from 'react-hook-form';
import { type Group, groupKinds, type GroupInput } from '../../domain/group.ts';
import { FieldRow } from '../../ui/form.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { kindWords } from './group-words.ts';

export function GroupNameFields({ control }: { readonly control: Control<GroupInput, unknown, Group> }) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="name">
        {(field) => (
          <TextField
            {...field}
            label={say('groups.name')}
            hint={say('groups.nameHint')}
            size="medium"
            isRequired
            takesFocus
          />
        )}
      </BoundField>
      <BoundField control={control} name="kind">
        {(field) => (
          <RadioGroupField
            {...field}
            label={say('groups.kind')}
            options={groupKinds.map((id) => ({ id, label: say(kindWords[id]) }))}
            layout="row"
            isRequired
          />
        )}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="discreetName.latin">
          {(field) => (
            <TextField
              {...field}
              label={say('groups.discreetLatin')}
              hint={say('groups.discreetHint')}
              size="medium"
              isRequired
            />
          )}
        </BoundField>
        <BoundField control={control} name="discreetName.devanagari">
          {(field) => (
            <TextField {...field} label={say('groups.discreetDevanagari')} size="medium" lang="mr" />
          )}
        </BoundField>
      </FieldRow>
    </>
  );
}
