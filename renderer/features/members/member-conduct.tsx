/** On a member's page: which edition of the code of conduct they accepted, when and how; and recording that they did. */

import { useCallback, useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import {
  acceptanceWays,
  conductStand,
  newestAccepted,
  type Acceptance,
  type AcceptanceWay,
  type Conduct,
} from '../../domain/conduct.ts';
import { editionInForce } from '../../domain/edition.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm, AddingSection } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import styles from './member-screen.module.css';
import { acceptanceWords } from './member-words.ts';
import { useAccepting } from './use-accepting.ts';

/** The edition that holds, and the newest that this member accepted. */
export async function readConduct(store: Reading, id: MemberId, today: IsoDate) {
  const inForce = editionInForce(today, await store.all('conducts'));
  return { inForce, newest: newestAccepted(today, await store.all('acceptances')).get(id) };
}

export function MemberConduct({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id } = member;
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readConduct(store, id, today), [id, today]));
  if (read === undefined) return null;
  const { inForce, newest } = read;
  const title = say('consents.conductTitle');
  if (inForce === undefined || conductStand(inForce, newest) === 'accepted')
    return (
      <Section title={title} isFramed>
        <Stand inForce={inForce} newest={newest} />
      </Section>
    );
  return (
    <AddingSection
      title={title}
      add={say('consents.accept')}
      form={(close) => <AcceptanceForm member={member} today={today} onClose={close} />}
    >
      <Stand inForce={inForce} newest={newest} />
    </AddingSection>
  );
}

interface StandProps {
  readonly inForce: Conduct | undefined;
  readonly newest: Acceptance | undefined;
}

function Stand({ inForce, newest }: StandProps) {
  const { say, sayDate } = useWords();
  const isMissing = inForce !== undefined && conductStand(inForce, newest) !== 'accepted';
  return (
    <div className={styles.entryTexts}>
      {inForce === undefined && <span className={styles.quietLine}>{say('consents.noConduct')}</span>}
      {isMissing && <span>{say('consents.notYetAccepted', { version: inForce.version })}</span>}
      {newest !== undefined && (
        <>
          <span>{say('consents.acceptedOn', { version: newest.version, date: sayDate(newest.on) })}</span>
          <span className={styles.quietLine}>{say(acceptanceWords[newest.how])}</span>
        </>
      )}
    </div>
  );
}

interface AcceptanceFormProps {
  readonly member: Member;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

function AcceptanceForm({ member, today, onClose }: AcceptanceFormProps) {
  const { say, sayProblem } = useWords();
  const { accept, isBusy, failure } = useAccepting();
  const [how, setHow] = useState<AcceptanceWay>('signed');
  const [on, setOn] = useState<string>(today);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const save = async () => {
    if (!isBusy && (await accept({ memberIds: [member.id], on, how }))) onClose();
  };
  return (
    <AddingForm label={say('consents.accept')} isBusy={isBusy} onSave={() => void save()} onClose={onClose}>
      {wrong.length === 0 && <MemberFailureBanner failure={failure} name={member.calledBy} />}
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
