/** The catalogue of programmes, and their sessions: those still open, then the closed ones, the newest first. */

import { useState } from 'react';
import { pathOf, useGo } from '../../session/places.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, type ListItem } from '../../ui/list.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { readTrainingLists, type SessionRow, type TrainingLists } from './session-rows.ts';
import { daysOf, factsOfProgramme, placeOf } from './training-facts.ts';
import { statusTones, statusWords } from './training-words.ts';

const closedShown = 10;

export function TrainingsScreen() {
  const { say } = useWords();
  const go = useGo();
  const lists = useStoreQuery(readTrainingLists);
  const isEmpty = lists?.programmes.length === 0;
  return (
    <Page layout="reading">
      <PageHeader
        title={say('trainings.title')}
        {...(!isEmpty && {
          actions: (
            <>
              <Button onPress={() => go({ screen: 'newProgramme' })}>{say('trainings.newProgramme')}</Button>
              <Button look="primary" icon="plus" onPress={() => go({ screen: 'newSession' })}>
                {say('trainings.newSession')}
              </Button>
            </>
          ),
        })}
      />
      {isEmpty ? <NoProgrammes /> : lists !== undefined && <Catalogue lists={lists} />}
    </Page>
  );
}

function Catalogue({ lists }: { readonly lists: TrainingLists }) {
  const words = useWords();
  const { say } = words;
  const open = lists.sessions.filter(({ session }) => session.status === 'planned');
  const closed = lists.sessions.filter(({ session }) => session.status === 'closed');
  return (
    <>
      <Section title={say('trainings.openSessions')}>
        {open.length === 0 ? (
          <p>{say('trainings.noOpenSessions')}</p>
        ) : (
          <List label={say('trainings.openSessions')} items={open.map((row) => itemOf(row, words))} />
        )}
      </Section>
      {closed.length > 0 && <ClosedSessions rows={closed} />}
      <Section title={say('trainings.programmes')}>
        <List
          label={say('trainings.programmes')}
          items={lists.programmes.map((programme) => ({
            id: programme.id,
            title: programme.name,
            detail: factsOfProgramme(programme, words),
          }))}
        />
      </Section>
    </>
  );
}

function ClosedSessions({ rows }: { readonly rows: readonly SessionRow[] }) {
  const words = useWords();
  const { say } = words;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, closedShown);
  return (
    <Section title={say('trainings.closedSessions')}>
      <List label={say('trainings.closedSessions')} items={shown.map((row) => itemOf(row, words))} />
      {shown.length < rows.length && (
        <div>
          <Button look="quiet" onPress={() => setShowsAll(true)}>
            {say('trainings.showAll', { count: rows.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function itemOf({ session, programme, venue, participants }: SessionRow, words: Words): ListItem {
  const { say } = words;
  const count = say('trainings.participantCount', { count: participants });
  return {
    id: session.id,
    title: programme?.name ?? say('trainings.programmeGone'),
    detail: [daysOf(session, words), placeOf(session, venue), count].filter(Boolean).join(' · '),
    beside: <Badge tone={statusTones[session.status]}>{say(statusWords[session.status])}</Badge>,
    href: pathOf({ screen: 'session', id: session.id }),
  };
}

function NoProgrammes() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="trainings"
      title={say('trainings.emptyTitle')}
      action={
        <Button look="primary" icon="plus" onPress={() => go({ screen: 'newProgramme' })}>
          {say('trainings.addProgramme')}
        </Button>
      }
    >
      {say('trainings.emptyText')}
    </EmptyState>
  );
}
