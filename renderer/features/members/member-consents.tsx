/** On a member's page: what they agreed to and when, and taking an answer down. */

import { useCallback, useState } from 'react';
import { answerOn, consentPurposes, consentsOf, type Consent } from '../../domain/consent.ts';
import type { Member } from '../../domain/member.ts';
import type { Reading } from '../../session/session.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Aim } from '../../ui/aim.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { languageNames } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AddingSection } from './adding-section.tsx';
import { ConsentForm, consentPart, useAnswering } from './consent-form.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { purposeWords } from './member-words.ts';
import styles from './member-screen.module.css';

export interface MemberConsentsProps {
  readonly member: Member;
  readonly isAimedAt: boolean;
}

export function MemberConsents({ member, isAimedAt }: MemberConsentsProps) {
  const { say } = useWords();
  const { id } = member;
  const today = useSession().clock.today();
  const consents = useStoreQuery(
    useCallback(async (store: Reading) => consentsOf(id, await store.all('consents')), [id]),
  );
  const isBegun = useIsBegun({ screen: 'member', id });
  // Also what was begun where the yes was missing.
  const [begun] = useState(() => consentPurposes.find((purpose) => isBegun(consentPart(purpose))));
  if (consents === undefined) return null;
  const answers = consentPurposes.flatMap((purpose) => answerOn(today, purpose, consents) ?? []);
  return (
    <Aim isAimedAt={isAimedAt}>
      <AddingSection
        title={say('members.consentsTitle')}
        add={say('members.consentAdd')}
        form={(close) => <ConsentForm member={member} {...(begun && { about: begun })} onClose={close} />}
        isBegun={begun !== undefined || isBegun(consentPart())}
      >
        {answers.length > 0 && (
          <ul className={styles.entries} aria-label={say('members.consentsTitle')}>
            {answers.map((consent) => (
              <OneAnswer key={consent.purpose} consent={consent} name={member.calledBy} />
            ))}
          </ul>
        )}
        <p>
          <LinkButton href={pathOf({ screen: 'consentForm', id })}>{say('consentForm.open')}</LinkButton>
        </p>
      </AddingSection>
    </Aim>
  );
}

function OneAnswer({ consent, name }: { readonly consent: Consent; readonly name: string }) {
  const { say, sayDate } = useWords();
  const { answer, on, purpose, memberId, noticeLanguage, noticeVersion, by } = consent;
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
          })}{' '}
          · {say('consents.editionRead', { version: noticeVersion, language: languageNames[noticeLanguage] })}
          {by === 'guardian' && ` · ${say('consents.byGuardian')}`}
        </span>
        <MemberFailureBanner failure={failure} name={name} />
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
