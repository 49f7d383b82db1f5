/** On which day, and how, one or several members accepted the code of conduct. */

import { useState } from 'react';
import { acceptanceWays, type AcceptanceWay } from '../../domain/conduct.ts';
import type { Member } from '../../domain/member.ts';
import { useSession } from '../../session/session-context.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { acceptanceWords } from './member-words.ts';
import { useAccepting } from './use-accepting.ts';

export interface AcceptanceFormProps {
  readonly members: readonly Member[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function AcceptanceForm({ members, onClose, onSaved }: AcceptanceFormProps) {
  const { say, sayProblem } = useWords();
  const today = useSession().clock.today();
  const { accept, isBusy, failure } = useAccepting();
  const [how, setHow] = useState<AcceptanceWay>(members.length > 1 ? 'inTheGroup' : 'signed');
  const [on, setOn] = useState<string>(today);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const save = async () => {
    if (isBusy) return;
    if (await accept({ memberIds: members.map(({ id }) => id), on, how })) onSaved();
  };
  return (
    <AddingForm label={say('consents.accept')} isBusy={isBusy} onSave={() => void save()} onClose={onClose}>
      {wrong.length === 0 && <MemberFailureBanner failure={failure} />}
      <FieldRow>
        <DateField
          label={say('consents.acceptOn')}
          value={on}
          onChange={setOn}
          errorMessage={sayProblem(wrong.find(({ field }) => field === 'on')?.problem)}
          isRequired
        />
        <SelectField
          label={say('consents.how')}
          value={how}
          onChange={(next) => setHow(next ?? 'signed')}
          options={acceptanceWays.map((each) => ({ id: each, label: say(acceptanceWords[each]) }))}
        />
      </FieldRow>
    </AddingForm>
  );
}
