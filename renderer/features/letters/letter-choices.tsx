/** What the letters of this screen are printed on, and what stands on them besides the address. Nothing of it is kept. */

import { useState } from 'react';
import { labelsOnPage, letterForms, type LetterForm } from '../../sheets/letter-pages.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';

const formWords: Readonly<Record<LetterForm, WordId>> = {
  labels: 'letters.labels',
  dl: 'letters.envelopeDl',
  c5: 'letters.envelopeC5',
};

export function useLetterChoices() {
  const { say } = useWords();
  const [form, setForm] = useState<LetterForm>('labels');
  const [typedFirst, setFirst] = useState<number | undefined>(1);
  const [hasSender, setSender] = useState(true);
  const [hasNumbers, setNumbers] = useState(false);
  const isFirst = typedFirst !== undefined && typedFirst >= 1 && typedFirst <= labelsOnPage;
  const firstFree = isFirst ? Math.trunc(typedFirst) : 1;
  const fields = (
    <>
      <RadioGroupField
        label={say('letters.form')}
        layout="row"
        value={form}
        onChange={setForm}
        options={letterForms.map((id) => ({ id, label: say(formWords[id]) }))}
      />
      {form === 'labels' && (
        <NumberField
          label={say('letters.firstFree')}
          hint={say('letters.firstFreeHint', { most: labelsOnPage })}
          value={typedFirst}
          onChange={setFirst}
          errorMessage={isFirst ? undefined : say('letters.firstFreeImpossible', { most: labelsOnPage })}
        />
      )}
      <div>
        <CheckboxField label={say('letters.withSender')} value={hasSender} onChange={setSender} />
        <CheckboxField label={say('letters.withNumbers')} value={hasNumbers} onChange={setNumbers} />
      </div>
    </>
  );
  return { choices: { form, firstFree, hasSender, hasNumbers }, fields };
}
