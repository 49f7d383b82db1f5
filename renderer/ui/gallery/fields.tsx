/** Everything that is typed into: empty, filled, with the cursor in it, with something wrong, not to be changed. */

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../bound-field.tsx';
import { Button } from '../button.tsx';
import { DateField } from '../date-field.tsx';
import { FormSummary } from '../form-summary.tsx';
import { Actions, FieldRow, Form } from '../form.tsx';
import { NumberField } from '../number-field.tsx';
import { Page, PageHeader } from '../page.tsx';
import { PassphraseField } from '../passphrase-field.tsx';
import { SearchField } from '../search-field.tsx';
import { TextAreaField } from '../text-area-field.tsx';
import { TextField } from '../text-field.tsx';
import { TimeField } from '../time-field.tsx';
import { InState } from './in-state.tsx';
import { longMarathi, longName } from './long-words.ts';
import styles from './gallery.module.css';

export function FieldsPart() {
  const { say } = useWords();
  const problem = say('problem.nameMissing');
  const [attempt, setAttempt] = useState(0);
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('amber lantern river');
  return (
    <Page>
      <PageHeader title={say('app.members')} />
      <Form
        label={say('app.members')}
        onSubmit={() => {
          setAttempt(attempt + 1);
        }}
      >
        <FormSummary
          attempt={attempt + 1}
          problems={[{ name: 'calledBy', label: say('app.members'), message: problem }]}
        />
        <div className={styles.columns}>
          <TextField
            name="calledBy"
            label={say('app.members')}
            hint={say('app.screenBrokeSafe')}
            errorMessage={name === '' ? problem : undefined}
            value={name}
            onChange={setName}
            isRequired
          />
          <InState state="focused">
            <TextField label={longMarathi} value={longName} onChange={setName} lang="mr" />
          </InState>
          <TextField label={say('app.groups')} value="शनिवार मंडळ" onChange={setName} lang="mr" disabled />
          <PassphraseField
            label={say('failure.wrongPassphrase')}
            value={passphrase}
            onChange={setPassphrase}
          />
          <Bound />
          <SearchField label={say('app.members')} value="" onChange={setName} />
          <SearchField label={say('app.groups')} value="शनि" onChange={setName} />
        </div>
        <OtherFields />
        <Actions>
          <Button type="submit" look="primary">
            {say('app.save')}
          </Button>
          <Button look="quiet">{say('ui.cancel')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** As the forms of the office have it: the form keeps what was typed. */
function Bound() {
  const { say } = useWords();
  const { control } = useForm({ defaultValues: { place: 'कोथरूड' } });
  return (
    <BoundField control={control} name="place">
      {(field) => <TextField label={say('app.groups')} {...field} />}
    </BoundField>
  );
}

function OtherFields() {
  const { say } = useWords();
  const [date, setDate] = useState('2026-11-28');
  const [time, setTime] = useState('11:00');
  const [count, setCount] = useState<number | undefined>(14);
  const [note, setNote] = useState(longMarathi);
  return (
    <FieldRow>
      <DateField label={say('app.history')} value={date} onChange={setDate} size="short" />
      <TimeField label={say('app.today')} value={time} onChange={setTime} size="short" />
      <NumberField label={say('app.members')} value={count} onChange={setCount} />
      <TextAreaField label={say('app.history')} value={note} onChange={setNote} size="medium" rows={2} />
    </FieldRow>
  );
}
