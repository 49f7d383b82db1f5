/** The gallery's form: every field once, one of them with something wrong. */

import { useState } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { CheckboxGroupField } from './checkbox-group-field.tsx';
import { DateField } from './date-field.tsx';
import { FormSummary } from './form-summary.tsx';
import { Actions, FieldGroup, FieldRow, Form } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { PickField } from './pick-field.tsx';
import { RadioGroupField } from './radio-group-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextAreaField } from './text-area-field.tsx';
import { TextField } from './text-field.tsx';
import { TimeField } from './time-field.tsx';

const people = [
  { id: '1', label: 'Asha K.', hint: 'M-0001' },
  { id: '2', label: 'आशा कुलकर्णी', hint: 'M-0002' },
  { id: '3', label: 'Bhaskar D.', hint: 'M-0003' },
] as const;

export function GalleryForm() {
  const { say } = useWords();
  const [attempt, setAttempt] = useState(1);
  const problem = say('problem.nameMissing');
  return (
    <Form label={say('app.settings')} onSubmit={() => setAttempt(attempt + 1)}>
      <FormSummary
        attempt={attempt}
        problems={[{ name: 'organisation', label: say('app.members'), message: problem }]}
      />
      <TextFields problem={problem} />
      <FieldGroup title={say('app.meetings')} hint={say('app.madeUpOffice')}>
        <NumberFields />
        <ChoiceFields />
      </FieldGroup>
      <Actions>
        <Button type="submit" look="primary">
          {say('app.save')}
        </Button>
        <Button look="quiet">{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}

function TextFields({ problem }: { problem: string }) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [passphrase, setPassphrase] = useState('amber lantern river');
  return (
    <>
      <TextField
        name="organisation"
        label={say('app.members')}
        hint={say('app.screenBrokeSafe')}
        errorMessage={text === '' ? problem : undefined}
        value={text}
        onChange={setText}
        isRequired
      />
      <TextField label={say('app.groups')} value="शनिवार मंडळ" onChange={setText} lang="mr" disabled />
      <PassphraseField label={say('failure.wrongPassphrase')} value={passphrase} onChange={setPassphrase} />
      <TextAreaField label={say('app.history')} value={text} onChange={setText} />
    </>
  );
}

function NumberFields() {
  const { say } = useWords();
  const [date, setDate] = useState('2026-11-28');
  const [time, setTime] = useState('11:00');
  const [count, setCount] = useState<number | undefined>(14);
  return (
    <FieldRow>
      <DateField label={say('app.history')} value={date} onChange={setDate} />
      <TimeField label={say('app.today')} value={time} onChange={setTime} />
      <NumberField label={say('app.members')} value={count} onChange={setCount} />
    </FieldRow>
  );
}

function ChoiceFields() {
  const { say } = useWords();
  const roles = [
    { id: 'livedExperience', label: say('members.roleLivedExperience') },
    { id: 'caregiver', label: say('members.roleCaregiver') },
    { id: 'volunteer', label: say('members.roleVolunteer') },
  ] as const;
  const marks = [
    { id: 'present', label: say('registers.present') },
    { id: 'sentWord', label: say('registers.sentWord') },
    { id: 'absent', label: say('registers.absent') },
    { id: 'notRecorded', label: say('registers.notRecorded') },
  ] as const;
  const staff = [
    { id: 'coordinator', label: say('app.edit'), hint: say('app.undone') },
    { id: 'clerk', label: say('app.add'), hint: say('app.nothingToUndo') },
  ] as const;
  const [person, setPerson] = useState<(typeof people)[number]['id'] | undefined>();
  const [chosen, setChosen] = useState<(typeof roles)[number]['id'][]>(['caregiver']);
  const [role, setRole] = useState<(typeof roles)[number]['id'] | undefined>('caregiver');
  const [mark, setMark] = useState<(typeof marks)[number]['id']>('present');
  const [part, setPart] = useState<(typeof staff)[number]['id']>('clerk');
  const [isSafe, setSafe] = useState(true);
  return (
    <>
      <PickField label={say('app.members')} options={people} value={person} onChange={setPerson} />
      <SelectField
        label={say('app.trainings')}
        options={roles}
        value={role}
        onChange={setRole}
        noneLabel={say('ui.noneChosen')}
      />
      <CheckboxGroupField
        label={say('app.groups')}
        options={roles}
        value={chosen}
        onChange={setChosen}
        layout="row"
      />
      <RadioGroupField label={say('app.trainings')} options={staff} value={part} onChange={setPart} />
      <RadioGroupField
        label={say('app.meetings')}
        options={marks}
        value={mark}
        onChange={setMark}
        layout="segments"
      />
      <CheckboxField label={say('app.lock')} hint={say('app.locking')} value={isSafe} onChange={setSafe} />
    </>
  );
}
