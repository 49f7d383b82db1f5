/** How a member is called and written, and what brings them to the office. */

import { memberRoles } from '../../domain/member.ts';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { roleWords } from './member-words.ts';
import { NameInScript } from './name-in-script.tsx';
import type { MemberControl } from './phone-fields.tsx';

export function NameFields({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="calledBy">
        {(field) => (
          <TextField
            {...field}
            label={say('members.calledBy')}
            hint={say('members.calledByHint')}
            size="medium"
            isRequired
            takesFocus
          />
        )}
      </BoundField>
      <BoundField control={control} name="roles">
        {(field) => (
          <CheckboxGroupField
            {...field}
            label={say('members.roles')}
            hint={say('members.rolesHint')}
            options={memberRoles.map((id) => ({ id, label: say(roleWords[id]) }))}
            layout="row"
            isRequired
          />
        )}
      </BoundField>
      <FieldRow>
        <NameInScript control={control} script="latin" />
        <NameInScript control={control} script="devanagari" />
      </FieldRow>
    </>
  );
}
