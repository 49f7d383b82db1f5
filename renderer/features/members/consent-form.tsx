/** Taking down what a member answered to one question of the notice, with the words beside it that are to be read first. */

import { useCallback } from 'react';
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
import type { DraftInHand, PartOfPage } from '../../session/use-draft.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
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
  const give = async (answered: Parameters<typeof run>[0], draft?: DraftInHand) => {
    const done = await run(answered, draft);
    if (done.ok) tell({ text: say('members.consentSaid', { name }), entryId: done.value.entryId });
    return done.ok;
  };
  return { give, isBusy, failure };
}

/** What is answered is kept for this, each purpose's for itself: an answer must never come back under another question. */
export function consentPart(about?: ConsentPurpose): PartOfPage {
  return { name: 'consent', ...(about && { id: about }) };
}

interface Answered {
  readonly purpose: ConsentPurpose;
  readonly answer: ConsentAnswer;
  readonly noticeLanguage: Consent['noticeLanguage'];
}

export interface ConsentFormProps {
  readonly member: Member;
  /** What it begins with. */
  readonly about?: ConsentPurpose;
  readonly onClose: () => void;
}

export function ConsentForm({ member, about, onClose }: ConsentFormProps) {
  const { say, language } = useWords();
  const { give, isBusy, failure } = useAnswering(member.calledBy);
  const begin: Answered = { purpose: about ?? 'membership', answer: 'given', noticeLanguage: language };
  const { typed, change, draft } = useDraftedValues(begin, {
    place: { screen: 'member', id: member.id },
    part: consentPart(about),
    title: say('members.consentAdd'),
  });
  const { purpose, answer, noticeLanguage } = typed;
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const save = async () => {
    if (isBusy) return;
    if (await give({ memberId: member.id, ...typed }, draft)) leave();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <AddingForm label={say('members.consentAdd')} isBusy={isBusy} onSave={() => void save()} onClose={leave}>
      <MemberFailureBanner failure={failure} name={member.calledBy} />
      <WhoAnswers member={member} />
      <FieldRow>
        <SelectField
          label={say('members.consentPurpose')}
          value={purpose}
          onChange={(next = begin.purpose) => change({ purpose: next })}
          options={consentPurposes.map((each) => ({ id: each, label: say(purposeWords[each]) }))}
        />
        <SelectField
          label={say('members.consentLanguage')}
          value={noticeLanguage}
          onChange={(next = language) => change({ noticeLanguage: next })}
          options={noticeLanguages.map((each) => ({ id: each, label: languageNames[each] }))}
        />
      </FieldRow>
      <WordsToRead purpose={purpose} noticeLanguage={noticeLanguage} />
      <RadioGroupField
        label={say('members.consentAnswer')}
        layout="row"
        value={answer}
        onChange={(next) => change({ answer: next })}
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
