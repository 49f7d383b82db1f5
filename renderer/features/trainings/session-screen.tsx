/** One training session: when, where and by whom, who takes part and waits, who was there, and its end. */

import { useCallback, useEffect } from 'react';
import type { SessionId } from '../../domain/ids.ts';
import { fullName } from '../../domain/names.ts';
import { phaseOf } from '../../domain/training-session.ts';
import { placesTaken } from '../../domain/waiting-list.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { type Fact, FactList } from '../../ui/fact-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { CloseSession } from './close-session-button.tsx';
import { EnrolField } from './enrol-field.tsx';
import { openSession } from './open-session.ts';
import { removeSession } from './remove-session.ts';
import { SessionGone } from './session-gone.tsx';
import { readSession, type SessionRead } from './session-read.ts';
import { SessionRegister } from './session-register.tsx';
import { daysOf, factsOfProgramme, placeOf, timesOf } from './training-facts.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import { phaseTones, phaseWords } from './training-words.ts';
import styles from './trainings.module.css';
import { WaitingList } from './waiting-list.tsx';

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
  const today = useSession().clock.today();
  const { session, programme, participants, waiting, others } = read;
  const phase = phaseOf(session, today);
  const isOpen = phase !== 'closed';
  return (
    <Page>
      <PageHeader
        title={programme?.name ?? say('trainings.programmeGone')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
        }
        beside={<Badge tone={phaseTones[phase]}>{say(phaseWords[phase])}</Badge>}
        subtitle={[daysOf(session, words), timesOf(session, words)].filter(Boolean).join(' · ')}
        actions={
          isOpen ? (
            <LinkButton look="plain" href={pathOf({ screen: 'editSession', id: session.id })}>
              {say('app.edit')}
            </LinkButton>
          ) : (
            <LinkButton look="primary" href={pathOf({ screen: 'certificates', id: session.id })}>
              {say('certificates.title')}
            </LinkButton>
          )
        }
      />
      <Section isFramed>
        <FactList facts={factsOf(read, words)} />
        {phase === 'planned' && <OpenSession id={session.id} />}
      </Section>
      <Section title={say('trainings.participants')} count={participants.length}>
        {participants.length === 0 ? (
          <p>{say(isOpen ? 'trainings.nobodyYet' : 'trainings.nobodyCame')}</p>
        ) : (
          <>
            {phase !== 'planned' && phase !== 'open' && (
              <p className={styles.quietLine}>{say('sessions.registerHint')}</p>
            )}
            <SessionRegister session={session} participants={participants} today={today} />
          </>
        )}
        {isOpen && <EnrolField session={session} members={others} />}
      </Section>
      <WaitingList waiting={waiting} isClosed={!isOpen} />
      {isOpen && participants.length + waiting.length === 0 && <RemoveSession id={session.id} />}
      {isOpen && participants.length > 0 && <CloseSession session={session} participants={participants} />}
    </Page>
  );
}

function OpenSession({ id }: { readonly id: SessionId }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(openSession);
  const open = async () => {
    const done = await run(id);
    if (done.ok) tell({ text: say('sessions.openedSaid'), entryId: done.value.entryId });
  };
  return (
    <>
      <TrainingFailureBanner failure={failure} />
      <div>
        <Button isBusy={isBusy} onPress={() => void open()}>
          {say('sessions.open')}
        </Button>
      </div>
    </>
  );
}

/** Entered by mistake, or it does not take place: nobody is on it, so nobody loses anything. */
function RemoveSession({ id }: { readonly id: SessionId }) {
  const { say } = useWords();
  const tell = useSaid();
  const go = useGo();
  const { run, isBusy, failure } = useCommand(removeSession);
  const remove = async () => {
    const done = await run(id);
    if (!done.ok) return;
    tell({ text: say('programmes.sessionRemovedSaid'), entryId: done.value.entryId });
    go({ screen: 'trainings' });
  };
  return (
    <>
      <TrainingFailureBanner failure={failure} />
      <div>
        <Button isBusy={isBusy} onPress={() => void remove()}>
          {say('programmes.removeSession')}
        </Button>
      </div>
    </>
  );
}

function factsOf(read: SessionRead, words: Words): Fact[] {
  const { say, sayDate, sayList } = words;
  const { session, programme, venue } = read;
  const place = [placeOf(session, venue), session.room].filter(Boolean).join(' · ');
  const days = session.dates.toSorted().map((date) => sayDate(date, 'full'));
  const trainers = [...read.trainers.map((member) => fullName(member)), ...(session.trainerNames ?? [])];
  return [
    ...(programme === undefined
      ? []
      : [{ term: say('trainings.programme'), value: factsOfProgramme(programme, words) }]),
    { term: say('trainings.dates'), value: sayList(days) },
    ...(place === '' ? [] : [{ term: say('trainings.where'), value: <bdi>{place}</bdi> }]),
    ...(trainers.length === 0
      ? []
      : [{ term: say('sessions.trainers'), value: <bdi>{sayList(trainers)}</bdi> }]),
    ...placesFact(read, words),
  ];
}

function placesFact({ session: { capacity }, participants, waiting }: SessionRead, { say }: Words): Fact[] {
  if (capacity === undefined) return [];
  const taken = placesTaken(participants.map(({ participation }) => participation));
  const facts = [
    say('sessions.taken', { taken, capacity }),
    ...(waiting.length > 0 ? [say('sessions.waitingCount', { count: waiting.length })] : []),
  ];
  return [{ term: say('sessions.capacity'), value: facts.join(' · ') }];
}
