/** On which day, and how, one or several members accepted the code of conduct. */

import { acceptanceWays, type AcceptanceWay } from '../../domain/conduct.ts';
import type { Member } from '../../domain/member.ts';
import { useSession } from '../../session/session-context.tsx';
import type { Place } from '../../session/places.tsx';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { acceptanceWords } from './member-words.ts';
import { useAccepting } from './use-accepting.ts';

/** What is typed is kept for this. */
export const acceptancePart = { name: 'acceptance' } as const;

interface Accepted {
  /** Whom it is for, with spaces between: after a lock they are chosen again. */
  readonly ids: string;
  readonly how: AcceptanceWay;
  readonly on: string;
}

export interface AcceptanceFormProps {
  /** Where it stands. */
  readonly place: Place;
  readonly members: readonly Member[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function AcceptanceForm({ place, members, onClose, onSaved }: AcceptanceFormProps) {
  const { say, sayProblem } = useWords();
  const today = useSession().clock.today();
  const { accept, isBusy, failure } = useAccepting();
  const usual = members.length > 1 ? 'inTheGroup' : 'signed';
  const { typed, change, draft } = useDraftedValues<Accepted>(
    { ids: members.map(({ id }) => id).join(' '), how: usual, on: today },
    { place, part: acceptancePart, title: say('consents.accept') },
  );
  const { how, on } = typed;
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const save = async () => {
    if (isBusy) return;
    if (await accept({ memberIds: members.map(({ id }) => id), on, how }, draft)) {
      void draft.forget();
      onSaved();
    }
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <AddingForm label={say('consents.accept')} isBusy={isBusy} onSave={() => void save()} onClose={leave}>
      {wrong.length === 0 && <MemberFailureBanner failure={failure} />}
      <FieldRow>
        <DateField
          label={say('consents.acceptOn')}
          value={on}
          onChange={(day) => change({ on: day })}
          errorMessage={sayProblem(wrong.find(({ field }) => field === 'on')?.problem)}
          isRequired
        />
        <SelectField
          label={say('consents.how')}
          value={how}
          onChange={(next = usual) => change({ how: next })}
          options={acceptanceWays.map((each) => ({ id: each, label: say(acceptanceWords[each]) }))}
        />
      </FieldRow>
    </AddingForm>
  );
}
