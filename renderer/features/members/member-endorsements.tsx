/** On a member's page: efforts that were endorsed, in their own words. They are read, never counted and never ranked. */

import { useCallback, useState } from 'react';
import type { Endorsement } from '../../domain/endorsement.ts';
import type { Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useMindful } from '../../session/use-mindful.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm, AddingSection } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { addEndorsement, changeSharing } from './write-endorsements.ts';
import styles from './member-screen.module.css';

const firstFew = 3;

export function MemberEndorsements({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id } = member;
  const [isWhole, setWhole] = useState(false);
  const endorsements = useStoreQuery(
    useCallback(
      async (store: Reading) =>
        (await store.all('endorsements'))
          .filter(({ memberId }) => memberId === id)
          .sort((one, other) => other.on.localeCompare(one.on)),
      [id],
    ),
  );
  if (endorsements === undefined) return null;
  const shown = isWhole ? endorsements : endorsements.slice(0, firstFew);
  return (
    <AddingSection
      title={say('members.endorsementsTitle')}
      add={say('members.endorsementAdd')}
      form={(close) => <EndorsementForm member={member} onClose={close} />}
    >
      {shown.length > 0 && (
        <ul className={styles.entries} aria-label={say('members.endorsementsTitle')}>
          {shown.map((endorsement) => (
            <OneEndorsement key={endorsement.id} endorsement={endorsement} />
          ))}
        </ul>
      )}
      {shown.length < endorsements.length && (
        <div>
          <Button look="quiet" isSmall onPress={() => setWhole(true)}>
            {say('members.endorsementsEarlier')}
          </Button>
        </div>
      )}
    </AddingSection>
  );
}

function OneEndorsement({ endorsement }: { readonly endorsement: Endorsement }) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(changeSharing);
  const { id, words, on, mayBeShared } = endorsement;
  const change = async () => {
    const done = await run(id);
    if (!done.ok) return;
    const text = say(done.value.value.mayBeShared ? 'members.endorsementShared' : 'members.endorsementKept');
    tell({ text, entryId: done.value.entryId });
  };
  return (
    <li className={styles.entry}>
      <span className={styles.entryTexts}>
        <bdi>{words}</bdi>
        <span className={styles.quietLine}>
          {[sayDate(on), say(mayBeShared ? 'members.endorsementShared' : 'members.endorsementKept')].join(
            ' · ',
          )}
        </span>
        <MemberFailureBanner failure={failure} />
      </span>
      <Button isSmall look="quiet" isBusy={isBusy} onPress={() => void change()}>
        {say(mayBeShared ? 'members.endorsementKeep' : 'members.endorsementShare')}
      </Button>
    </li>
  );
}

function EndorsementForm({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { say, sayProblem } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(addEndorsement);
  const mindful = useMindful(member.id);
  const [words, setWords] = useState('');
  const [on, setOn] = useState<string>(today);
  const [mayBeShared, setShared] = useState(false);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const problemOf = (field: string) => sayProblem(wrong.find((each) => each.field === field)?.problem);
  const save = async () => {
    if (isBusy) return;
    const done = await run({ memberId: member.id, on, words, mayBeShared });
    if (!done.ok) return;
    tell({ text: say('members.endorsementSaid', { name: member.calledBy }), entryId: done.value.entryId });
    onClose();
  };
  return (
    <AddingForm
      label={say('members.endorsementAdd')}
      isBusy={isBusy}
      onSave={() =>
        void mindful.ask(
          [{ name: 'words', label: say('members.endorsementWords'), text: words }],
          () => void save(),
        )
      }
      after={<MindfulQuestion question={mindful.question} />}
      onClose={onClose}
    >
      {wrong.length === 0 && <MemberFailureBanner failure={failure} />}
      <TextField
        name="words"
        label={say('members.endorsementWords')}
        hint={say('members.endorsementWordsHint')}
        size="full"
        value={words}
        onChange={setWords}
        errorMessage={problemOf('words')}
        isRequired
      />
      <MindfulNotice text={words} mind={mindful.mind} />
      <DateField
        label={say('members.endorsementOn')}
        value={on}
        onChange={setOn}
        errorMessage={problemOf('on')}
        isRequired
      />
      <CheckboxField label={say('members.endorsementMayShare')} value={mayBeShared} onChange={setShared} />
    </AddingForm>
  );
}
