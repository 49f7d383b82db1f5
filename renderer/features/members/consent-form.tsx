/** Taking down what a member answered to one question of the notice, with the words beside it that are to be read first. */

import { useCallback, useState } from 'react';
import {
  consentPurposes,
  type Consent,
  type ConsentAnswer,
  type ConsentPurpose,
} from '../../domain/consent.ts';
import { noticeLanguages, type NoticeLanguage } from '../../domain/languages.ts';
import type { Member } from '../../domain/member.ts';
import { noticeInForce } from '../../domain/notice.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { languageNames } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import styles from './member-screen.module.css';
import { purposeWords } from './member-words.ts';
import { recordConsent } from './record-consent.ts';
import { WhoAnswers } from './who-answers.tsx';

/** Records an answer and tells so; gives whether it is saved. */
export function useAnswering(name: string) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(recordConsent);
  const give = async (answered: Parameters<typeof run>[0]) => {
    const done = await run(answered);
    if (done.ok) tell({ text: say('members.consentSaid', { name }), entryId: done.value.entryId });
    return done.ok;
  };
  return { give, isBusy, failure };
}

export interface ConsentFormProps {
  readonly member: Member;
  /** What it begins with. */
  readonly about?: ConsentPurpose;
  readonly onClose: () => void;
}

export function ConsentForm({ member, about = 'membership', onClose }: ConsentFormProps) {
  const { say, language } = useWords();
  const { give, isBusy, failure } = useAnswering(member.calledBy);
  const [purpose, setPurpose] = useState<ConsentPurpose>(about);
  const [answer, setAnswer] = useState<ConsentAnswer>('given');
  const [noticeLanguage, setNoticeLanguage] = useState<Consent['noticeLanguage']>(language);
  const save = async () => {
    if (isBusy) return;
    if (await give({ memberId: member.id, purpose, answer, noticeLanguage })) onClose();
  };
  return (
    <AddingForm
      label={say('members.consentAdd')}
      isBusy={isBusy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <MemberFailureBanner failure={failure} name={member.calledBy} />
      <WhoAnswers member={member} />
      <FieldRow>
        <SelectField
          label={say('members.consentPurpose')}
          value={purpose}
          onChange={(next) => setPurpose(next ?? about)}
          options={consentPurposes.map((each) => ({ id: each, label: say(purposeWords[each]) }))}
        />
        <SelectField
          label={say('members.consentLanguage')}
          value={noticeLanguage}
          onChange={(next) => setNoticeLanguage(next ?? language)}
          options={noticeLanguages.map((each) => ({ id: each, label: languageNames[each] }))}
        />
      </FieldRow>
      <WordsToRead purpose={purpose} noticeLanguage={noticeLanguage} />
      <RadioGroupField
        label={say('members.consentAnswer')}
        layout="row"
        value={answer}
        onChange={setAnswer}
        options={[
          { id: 'given', label: say('members.consentGive') },
          { id: 'withdrawn', label: say('members.consentWithdraw') },
        ]}
      />
    </AddingForm>
  );
}

interface WordsToReadProps {
  readonly purpose: ConsentPurpose;
  readonly noticeLanguage: NoticeLanguage;
}

/** Nothing while they are read from the store. Where no notice holds, that is said before somebody wonders why a yes cannot be saved. */
function WordsToRead({ purpose, noticeLanguage }: WordsToReadProps) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const notice = useStoreQuery(
    useCallback(
      async (store: Reading) => noticeInForce(purpose, today, await store.all('notices')) ?? null,
      [purpose, today],
    ),
  );
  if (notice === undefined) return null;
  const text = notice?.texts[noticeLanguage];
  if (notice === null || text === undefined) {
    const toNotices = (
      <LinkButton href={pathOf({ screen: 'notices' })} look="plain">
        {say('notices.open')}
      </LinkButton>
    );
    return <Banner title={say('consents.noticeMissing')} actions={toNotices} />;
  }
  return (
    <figure className={styles.toRead}>
      <figcaption className={styles.quietLine}>
        {say('consents.toRead')} ·{' '}
        {say('consents.editionRead', { version: notice.version, language: languageNames[noticeLanguage] })}
      </figcaption>
      <p lang={noticeLanguage} className={styles.note}>
        {text}
      </p>
    </figure>
  );
}
