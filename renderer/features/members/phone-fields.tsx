/** The phones of a member in the form, each with whether one may call, who may answer, and whether a message may be left. */

import { useFieldArray, type Control } from 'react-hook-form';
import { mostPhones, type Member, type MemberInput } from '../../domain/member.ts';
import { safeToCallChoices } from '../../domain/phone.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { emptyPhone } from './member-fields.ts';
import { safetyWords } from './member-words.ts';
import styles from './member-form.module.css';

export type MemberControl = Control<MemberInput, unknown, Member>;

export function PhoneFields({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  const phones = useFieldArray({ control, name: 'phones' });
  const add = () => {
    phones.append(emptyPhone(), { focusName: `phones.${phones.fields.length}.number` });
  };
  return (
    <div className={styles.phones}>
      {phones.fields.map((phone, place) => (
        <PhoneField
          key={phone.id}
          control={control}
          place={place}
          onRemove={() => {
            phones.remove(place);
          }}
        />
      ))}
      {phones.fields.length < mostPhones && (
        <div>
          <Button icon="plus" onPress={add}>
            {say('members.addPhone')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface PhoneFieldProps {
  readonly control: MemberControl;
  readonly place: number;
  readonly onRemove: () => void;
}

function PhoneField({ control, place, onRemove }: PhoneFieldProps) {
  const { say } = useWords();
  const number = place + 1;
  return (
    <fieldset className={styles.phone}>
      <legend className={styles.legend}>{say('members.phoneOf', { number })}</legend>
      <BoundField control={control} name={`phones.${place}.number`}>
        {(field) => (
          <TextField {...field} label={say('members.phoneNumber')} inputMode="tel" size="medium" isRequired />
        )}
      </BoundField>
      <BoundField control={control} name={`phones.${place}.safeToCall`}>
        {(field) => (
          <RadioGroupField
            {...field}
            label={say('members.safeToCall')}
            options={safeOptions(say)}
            layout="row"
          />
        )}
      </BoundField>
      <BoundField control={control} name={`phones.${place}.whoMayAnswer`}>
        {(field) => (
          <TextField
            {...field}
            label={say('members.whoMayAnswer')}
            hint={say('members.whoMayAnswerHint')}
            size="medium"
          />
        )}
      </BoundField>
      <BoundField control={control} name={`phones.${place}.mayLeaveMessage`}>
        {(field) => <CheckboxField {...field} label={say('members.mayLeaveMessage')} />}
      </BoundField>
      <div>
        <Button look="quiet" icon="close" isSmall onPress={onRemove}>
          {say('members.removePhone', { number })}
        </Button>
      </div>
    </fieldset>
  );
}

function safeOptions(say: ReturnType<typeof useWords>['say']) {
  return safeToCallChoices.map((id) => ({ id, label: say(safetyWords[id]) }));
}
