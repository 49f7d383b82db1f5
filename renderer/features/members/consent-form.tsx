/** Taking down what a member answered to one question of the notice. */

import { useState } from 'react';
import {
  consentPurposes,
  type Consent,
  type ConsentAnswer,
  type ConsentPurpose,
} from '../../domain/consent.ts';
import { noticeLanguages } from '../../domain/languages.ts';
import type { Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { FieldRow } from '../../ui/form.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { languageNames } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import styles from './member-screen.module.css';
import { purposeWords } from './member-words.ts';
import { recordConsent } from './record-consent.ts';

/** Records an answer and tells so; gives whether it is saved. */
export function useAnswering(name: string) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(recordConsent);
  const give = async (answered: Parameters<typeof run>[0]) => {
    const done = await run(answered);
    if (done.ok)
      tell({
        text: say('members.consentSaid', { name }),
        entryId: done.value.entryId,
      });
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
      <MemberFailureBanner failure={failure} />
      <p className={styles.quietLine}>{say('members.consentOwn')}</p>
      <FieldRow>
        <SelectField
          label={say('members.consentPurpose')}
          value={purpose}
          onChange={(next) => setPurpose(next ?? about)}
          options={consentPurposes.map((each) => ({
            id: each,
            label: say(purposeWords[each]),
          }))}
        />
        <SelectField
          label={say('members.consentLanguage')}
          value={noticeLanguage}
          onChange={(next) => setNoticeLanguage(next ?? language)}
          options={noticeLanguages.map((each) => ({
            id: each,
            label: languageNames[each],
          }))}
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
