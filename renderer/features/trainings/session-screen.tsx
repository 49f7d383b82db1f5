/** One session: what it is, when and where, who takes part and how far they got; and closing it. */

import { useCallback, useEffect } from 'react';
import type { SessionId } from '../../domain/ids.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Fact, FactList } from '../../ui/fact-list.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { CloseSession } from './close-session-button.tsx';
import { EnrolField } from './enrol-field.tsx';
import { ParticipantList } from './participant-list.tsx';
import { readSession, type SessionRead } from './session-read.ts';
import { daysOf, factsOfProgramme, placeOf } from './training-facts.ts';
import { statusTones, statusWords } from './training-words.ts';

export function SessionScreen({ id }: { readonly id: SessionId }) {
  const session = useSession();
  const read = useStoreQuery(useCallback((store: Reading) => readSession(store, id), [id]));
  useEffect(() => {
    session.noteOpening('sessions', id);
  }, [session, id]);
  if (read === null) return <SessionGone />;
  return read === undefined ? null : <SessionPage read={read} />;
}

function SessionPage({ read }: { readonly read: SessionRead }) {
  const words = useWords();
  const { say } = words;
  const { session, programme, participants } = read;
  const isOpen = session.status === 'planned';
  return (
    <Page layout="reading">
      <PageHeader
        title={programme?.name ?? say('trainings.programmeGone')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
        }
        beside={<Badge tone={statusTones[session.status]}>{say(statusWords[session.status])}</Badge>}
        subtitle={daysOf(session, words)}
      />
      <Section isFramed>
        <FactList facts={factsOf(read, words)} />
      </Section>
      <Section title={say('trainings.participants')}>
        {participants.length === 0 ? (
          <p>{say(isOpen ? 'trainings.nobodyYet' : 'trainings.nobodyCame')}</p>
        ) : (
          <ParticipantList participants={participants} />
        )}
        {isOpen && <EnrolField session={session} members={read.others} />}
      </Section>
      {isOpen && <CloseSession session={session} participants={participants} />}
    </Page>
  );
}

function factsOf({ session, programme, venue }: SessionRead, words: Words): Fact[] {
  const { say, sayDate, sayList } = words;
  const place = placeOf(session, venue);
  const days = session.dates.toSorted().map((date) => sayDate(date, 'full'));
  return [
    ...(programme === undefined
      ? []
      : [{ term: say('trainings.programme'), value: factsOfProgramme(programme, words) }]),
    { term: say('trainings.dates'), value: sayList(days) },
    ...(place === undefined ? [] : [{ term: say('trainings.where'), value: <bdi>{place}</bdi> }]),
  ];
}

/** Said where a session was and is no longer, for example after an undo. */
function SessionGone() {
  const { say } = useWords();
  const go = useGo();
  return (
    <Page>
      <PageHeader title={say('trainings.title')} />
      <EmptyState
        icon="trainings"
        title={say('app.notFound')}
        action={<Button onPress={() => go({ screen: 'trainings' })}>{say('trainings.title')}</Button>}
      />
    </Page>
  );
}
