/** On a member's page: what they agreed to and when, and taking an answer down. */

import { useCallback, useState } from 'react';
import {
  answerOn,
  consentPurposes,
  consentsOf,
  type Consent,
  type ConsentAnswer,
  type ConsentPurpose,
} from '../../domain/consent.ts';
import { noticeLanguages } from '../../domain/languages.ts';
import type { Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { languageNames } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm, AddingSection } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { purposeWords } from './member-words.ts';
import { recordConsent } from './record-consent.ts';
import styles from './member-screen.module.css';

export function MemberConsents({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id } = member;
  const today = useSession().clock.today();
  const consents = useStoreQuery(
    useCallback(async (store: Reading) => consentsOf(id, await store.all('consents')), [id]),
  );
  if (consents === undefined) return null;
  const answers = consentPurposes.flatMap((purpose) => answerOn(today, purpose, consents) ?? []);
  return (
    <AddingSection
      title={say('members.consentsTitle')}
      add={say('members.consentAdd')}
      form={(close) => <ConsentForm member={member} onClose={close} />}
    >
      {answers.length > 0 && (
        <ul className={styles.entries} aria-label={say('members.consentsTitle')}>
          {answers.map((consent) => (
            <OneAnswer key={consent.purpose} consent={consent} name={member.calledBy} />
          ))}
        </ul>
      )}
    </AddingSection>
  );
}

function OneAnswer({ consent, name }: { readonly consent: Consent; readonly name: string }) {
  const { say, sayDate } = useWords();
  const { answer, on, purpose, memberId, noticeLanguage } = consent;
  const { give, isBusy, failure } = useAnswering(name);
  const other = answer === 'given' ? 'withdrawn' : 'given';
  const what = say(purposeWords[purpose]);
  return (
    <li className={styles.entry}>
      <span className={styles.entryTexts}>
        <span>{what}</span>
        <span className={styles.quietLine}>
          {say(answer === 'given' ? 'members.consentGivenOn' : 'members.consentWithdrawnOn', {
            date: sayDate(on),
          })}
        </span>
        <MemberFailureBanner failure={failure} />
      </span>
      <Button
        isSmall
        look="quiet"
        label={say(other === 'given' ? 'members.consentGiveOne' : 'members.consentWithdrawOne', { what })}
        isBusy={isBusy}
        onPress={() => void give({ memberId, purpose, answer: other, noticeLanguage })}
      >
        {say(other === 'given' ? 'members.consentGive' : 'members.consentWithdraw')}
      </Button>
    </li>
  );
}

function useAnswering(name: string) {
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

function ConsentForm({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { say, language } = useWords();
  const { give, isBusy, failure } = useAnswering(member.calledBy);
  const [purpose, setPurpose] = useState<ConsentPurpose>('membership');
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
      <MemberFailureBanner failure={failure} />
      <p className={styles.quietLine}>{say('members.consentOwn')}</p>
      <FieldRow>
        <SelectField
          label={say('members.consentPurpose')}
          value={purpose}
          onChange={(next) => setPurpose(next ?? 'membership')}
          options={consentPurposes.map((each) => ({ id: each, label: say(purposeWords[each]) }))}
        />
        <SelectField
          label={say('members.consentLanguage')}
          value={noticeLanguage}
          onChange={(next) => setNoticeLanguage(next ?? language)}
          options={noticeLanguages.map((each) => ({ id: each, label: languageNames[each] }))}
        />
      </FieldRow>
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
