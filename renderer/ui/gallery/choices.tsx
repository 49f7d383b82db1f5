/** Everything that is chosen from: one of few, one of many, several, yes or no. */

import { useState } from 'react';
import { useWords } from '../../words/words-provider.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { CheckboxGroupField } from '../checkbox-group-field.tsx';
import { FieldGroup } from '../form.tsx';
import { Page, PageHeader } from '../page.tsx';
import { PickField } from '../pick-field.tsx';
import { RadioGroupField } from '../radio-group-field.tsx';
import { SelectField } from '../select-field.tsx';
import { InState } from './in-state.tsx';
import { longMarathi, longName } from './long-words.ts';
import styles from './gallery.module.css';

const people = [
  { id: '1', label: 'Asha K.', hint: 'M-0001' },
  { id: '2', label: longName, hint: 'M-0002' },
] as const;

type Person = (typeof people)[number]['id'];

export function ChoicesPart() {
  const { say } = useWords();
  return (
    <Page>
      <PageHeader title={say('app.groups')} />
      <FieldGroup title={say('app.meetings')} hint={say('app.madeUpOffice')}>
        <div className={styles.columns}>
          <OneOfMany />
          <Several />
        </div>
        <OneOfFew />
      </FieldGroup>
    </Page>
  );
}

function OneOfMany() {
  const { say } = useWords();
  const [person, setPerson] = useState<Person | undefined>('2');
  const chosen = { options: people, value: person, onChange: setPerson };
  return (
    <>
      <PickField label={say('app.members')} {...chosen} />
      <SelectField label={say('app.trainings')} {...chosen} noneLabel={say('ui.noneChosen')} />
      <InState state="focus-visible">
        <SelectField label={say('app.groups')} {...chosen} value={undefined} />
      </InState>
      <SelectField label={say('app.groups')} {...chosen} disabled />
      <PickField label={say('app.members')} {...chosen} errorMessage={say('problem.nameMissing')} />
      <PickField label={say('app.members')} {...chosen} value={undefined} disabled />
    </>
  );
}

function Several() {
  const { say } = useWords();
  const roles = [
    { id: 'livedExperience', label: say('members.roleLivedExperience') },
    { id: 'caregiver', label: say('members.roleCaregiver') },
    { id: 'volunteer', label: longMarathi },
  ] as const;
  const [chosen, setChosen] = useState<(typeof roles)[number]['id'][]>(['caregiver']);
  const [isSafe, setSafe] = useState(true);
  const field = { options: roles, value: chosen, onChange: setChosen };
  return (
    <>
      <CheckboxGroupField label={say('app.groups')} {...field} layout="row" />
      <CheckboxGroupField label={say('app.groups')} {...field} disabled />
      <CheckboxField label={say('app.lock')} hint={say('app.locking')} value={isSafe} onChange={setSafe} />
      <InState state="focus-visible">
        <CheckboxField label={say('app.lock')} value={!isSafe} onChange={setSafe} />
      </InState>
    </>
  );
}

function OneOfFew() {
  const { say } = useWords();
  const marks = [
    { id: 'present', label: say('registers.present') },
    { id: 'sentWord', label: say('registers.sentWord') },
    { id: 'absent', label: say('registers.absent') },
  ] as const;
  const [mark, setMark] = useState<(typeof marks)[number]['id']>('present');
  const field = { label: say('app.meetings'), options: marks, value: mark, onChange: setMark };
  return (
    <div className={styles.columns}>
      <RadioGroupField {...field} />
      <RadioGroupField {...field} layout="row" disabled />
      <RadioGroupField {...field} layout="segments" />
      <InState state="focus-visible">
        <RadioGroupField {...field} layout="segments" />
      </InState>
    </div>
  );
}
