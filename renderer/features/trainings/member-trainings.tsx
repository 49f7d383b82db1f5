/** On a member's page: how ready they are today, what they have taken part in, and recording an orientation in one step. */

import { useCallback } from 'react';
import { validCertificate } from '../../domain/certificate.ts';
import type { MemberId } from '../../domain/ids.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Aim } from '../../ui/aim.tsx';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { List, type ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { type MemberPart, type MemberTrainingRead, readMemberTrainings } from './member-training-read.ts';
import { RecordOrientation } from './record-orientation.tsx';
import { daysOf } from './training-facts.ts';
import { kindWords, readinessTones, readinessWords, stateTones, stateWords } from './training-words.ts';
import styles from './trainings.module.css';

export interface MemberTrainingsProps {
  readonly id: MemberId;
  /** Somebody came to this page for these. */
  readonly isAimedAt?: boolean;
  /** On the page of their path no link leads there, and how ready they are is said already. */
  readonly isOnPathPage?: boolean;
}

export function MemberTrainings({ id, isAimedAt = false, isOnPathPage = false }: MemberTrainingsProps) {
  const words = useWords();
  const { say } = words;
  const today = useSession().clock.today();
  const read = useStoreQuery(
    useCallback((store: Reading) => readMemberTrainings(store, id, today), [id, today]),
  );
  // The page itself says where there is no such member any more.
  if (read === undefined || read === null) return null;
  const { parts } = read;
  return (
    <Aim isAimedAt={isAimedAt}>
      <Section
        title={say('trainings.ofMember')}
        actions={
          !isOnPathPage && (
            <LinkButton href={pathOf({ screen: 'volunteer', id })}>{say('path.title')}</LinkButton>
          )
        }
      >
        {!isOnPathPage && (
          <p className={styles.readiness}>
            {say('trainings.readinessToday')}
            <Badge tone={readinessTones[read.readiness]}>{say(readinessWords[read.readiness])}</Badge>
            <span className={styles.quietLine}>{throughWords(read, words)}</span>
          </p>
        )}
        {parts.length > 0 && (
          <List label={say('trainings.ofMember')} items={parts.map((part) => itemOf(part, words))} />
        )}
        <RecordOrientation member={read.member} orientations={read.orientations} />
      </Section>
    </Aim>
  );
}

function throughWords(
  { readyThrough, readiness }: MemberTrainingRead,
  { say, sayDate }: Words,
): string | null {
  if (readyThrough === null) return null;
  if (readyThrough === 'forGood') return say('trainings.validForGood');
  const date = sayDate(readyThrough);
  return readiness === 'lapsed'
    ? say('trainings.validWasUntil', { date })
    : say('trainings.validUntil', { date });
}

function itemOf({ participation, session, programme }: MemberPart, words: Words): ListItem {
  const { say, sayDate } = words;
  const { state, completedOn } = participation;
  const days = session && daysOf(session, words);
  const isOnLastDay =
    session !== undefined && completedOn !== undefined && session.dates.includes(completedOn);
  const certificate = validCertificate(participation)?.number;
  const completed = isOnLastDay || completedOn === undefined ? undefined : sayDate(completedOn);
  return {
    id: participation.id,
    title: programme?.name ?? say('trainings.programmeGone'),
    detail: [
      programme && say(kindWords[programme.kind]),
      days,
      completed && say('trainings.completedOnDay', { date: completed }),
      certificate && say('path.certificate', { number: certificate }),
    ]
      .filter(Boolean)
      .join(' · '),
    beside: <Badge tone={stateTones[state]}>{say(stateWords[state])}</Badge>,
    ...(session !== undefined && { href: pathOf({ screen: 'session', id: session.id }) }),
  };
}
