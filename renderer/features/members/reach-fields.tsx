/** Other ways to reach a member than their phones, and whom to ring when something happens to them at a meeting. */

import { BoundField } from '../../ui/bound-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddressFields } from './address-fields.tsx';
import type { MemberControl } from './phone-fields.tsx';

export function ReachFields({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="email">
        {(field) => <TextField {...field} label={say('person.email')} size="medium" />}
      </BoundField>
      <AddressFields control={control} />
      <FieldRow>
        <BoundField control={control} name="emergencyContact.name">
          {(field) => (
            <TextField
              {...field}
              label={say('person.emergencyName')}
              hint={say('person.emergencyHint')}
              size="medium"
            />
          )}
        </BoundField>
        <BoundField control={control} name="emergencyContact.number">
          {(field) => (
            <TextField {...field} label={say('person.emergencyNumber')} inputMode="tel" size="medium" />
          )}
        </BoundField>
      </FieldRow>
    </>
  );
}
