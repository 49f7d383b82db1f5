/** How a member wishes to stand on rosters and registers; what "counted only" means is said before it is saved. */

import { useWatch } from 'react-hook-form';
import { registerChoices } from '../../domain/member.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { registerChoiceWords } from './member-words.ts';
import styles from './member-form.module.css';
import type { MemberControl } from './phone-fields.tsx';

interface RegisterFieldsProps {
  readonly control: MemberControl;
  readonly isNew: boolean;
}

export function RegisterFields({ control, isNew }: RegisterFieldsProps) {
  const { say } = useWords();
  const usual = {
    id: 'usual' as const,
    label: say('person.registerUsual'),
    hint: say('person.registerUsualHint'),
  };
  const choices = registerChoices.map((id) => {
    const { label, hint } = registerChoiceWords[id];
    return { id, label: say(label), hint: say(hint) };
  });
  return (
    <>
      <BoundField control={control} name="registerAs">
        {({ value, onChange, ...field }) => (
          <RadioGroupField
            {...field}
            label={say('person.registerAs')}
            options={[usual, ...choices]}
            value={value === undefined || value === '' ? usual.id : value}
            onChange={(choice) => onChange(choice === usual.id ? '' : choice)}
          />
        )}
      </BoundField>
      <CountedOnly control={control} isNew={isNew} />
    </>
  );
}

function CountedOnly({ control, isNew }: RegisterFieldsProps) {
  const { say } = useWords();
  const choice = useWatch({ control, name: 'registerAs' });
  if (choice !== 'countedOnly') return null;
  return (
    <div className={styles.says} role="status">
      <p>{say('person.countedOnlyMeans')}</p>
      {!isNew && <p>{say('person.countedOnlyPast')}</p>}
    </div>
  );
}
