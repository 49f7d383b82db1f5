/** Where a letter would reach a member, and whether one is safe to send: asked as soon as there is an address. */

import { useWatch } from 'react-hook-form';
import { safeToWriteChoices } from '../../domain/postal-address.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { letterSafetyWords } from './member-words.ts';
import type { MemberControl } from './phone-fields.tsx';

export function AddressFields({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  const lines = useWatch({ control, name: 'postalAddress.lines' });
  const options = safeToWriteChoices.map((id) => ({ id, label: say(letterSafetyWords[id]) }));
  return (
    <>
      <BoundField control={control} name="postalAddress.lines">
        {(field) => (
          <TextAreaField {...field} label={say('postal.address')} hint={say('postal.addressHint')} />
        )}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="postalAddress.town">
          {(field) => <TextField {...field} label={say('postal.town')} size="medium" />}
        </BoundField>
        <BoundField control={control} name="pinCode">
          {(field) => <TextField {...field} label={say('person.pinCode')} inputMode="numeric" size="short" />}
        </BoundField>
      </FieldRow>
      {lines !== undefined && lines.trim() !== '' && (
        <BoundField control={control} name="postalAddress.safeToWrite">
          {(field) => (
            <RadioGroupField
              {...field}
              label={say('postal.safeToWrite')}
              hint={say('postal.safeToWriteHint')}
              options={options}
              layout="row"
            />
          )}
        </BoundField>
      )}
    </>
  );
}
