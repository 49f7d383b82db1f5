/** On a member's page: how they stand on registers, how they wish to be looked after, who consents for them. */

import type { ReactNode } from 'react';
import type { Member } from '../../domain/member.ts';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { checkWords, guardianWords, registerChoiceWords } from './member-words.ts';
import styles from './member-screen.module.css';

interface MemberWishesProps {
  readonly member: Member;
  /** Shown to whoever is counted only: what becomes of the attendance that was recorded before. */
  readonly pastAttendance?: ReactNode;
}

export function MemberWishes({ member, pastAttendance }: MemberWishesProps) {
  const words = useWords();
  const { say } = words;
  const isCountedOnly = member.registerAs === 'countedOnly';
  return (
    <Section title={say('person.sectionRegister')} isFramed>
      <FactList facts={factsOf(member, words)} />
      {isCountedOnly && <p className={styles.quietLine}>{say('person.countedOnlyMeans')}</p>}
      {isCountedOnly && pastAttendance}
    </Section>
  );
}

function factsOf(member: Member, words: Words): Fact[] {
  const { say } = words;
  const { registerAs, checkOnMe, guardian } = member;
  const { label, hint } =
    registerAs === undefined
      ? ({ label: 'person.registerUsual', hint: 'person.registerUsualHint' } as const)
      : registerChoiceWords[registerAs];
  return [
    { term: say('person.registerAs'), value: <TwoLines first={say(label)} second={say(hint)} /> },
    ...(checkOnMe === undefined
      ? []
      : [{ term: say('person.checkOnMe'), value: checkSaid(checkOnMe, words) }]),
    ...(guardian === undefined
      ? []
      : [
          { term: say(guardianWords[guardian.kind]), value: <Consented guardian={guardian} words={words} /> },
        ]),
  ];
}

function checkSaid({ afterMissed, by, when }: NonNullable<Member['checkOnMe']>, { say }: Words): string {
  const how = say('person.checkSaid', { count: afterMissed, how: say(checkWords[by]) });
  return when === undefined ? how : `${how} · ${when}`;
}

interface ConsentedProps {
  readonly guardian: NonNullable<Member['guardian']>;
  readonly words: Words;
}

function Consented({ guardian: { name, seen, consentedOn }, words: { sayDate } }: ConsentedProps) {
  const proof = [seen, consentedOn === undefined ? undefined : sayDate(consentedOn)];
  return <TwoLines first={name} second={proof.filter((part) => part !== undefined).join(' · ')} />;
}

function TwoLines({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <>
      <bdi>{first}</bdi>
      {second !== '' && (
        <div className={styles.quietLine}>
          <bdi>{second}</bdi>
        </div>
      )}
    </>
  );
}
