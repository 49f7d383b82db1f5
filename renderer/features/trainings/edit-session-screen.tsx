/** Days, times, place, trainers and places of a session, to be changed; its programme stays. */

import { useCallback, useState } from 'react';
import type { SessionId } from '../../domain/ids.ts';
import type { TrainingSession, TrainingSessionInput } from '../../domain/training.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeSession } from './change-session.ts';
import { namesOf } from './names-of.ts';
import { readSessionChoices } from './session-choices.ts';
import { SessionForm } from './session-form.tsx';
import { SessionGone } from './session-gone.tsx';
import { daysOf } from './training-facts.ts';
import { TrainingFailureBanner } from './training-failure.tsx';

async function readToEdit(store: Reading, id: SessionId) {
  const session = await store.get('sessions', id);
  if (session === undefined) return null;
  const { venues, members } = await readSessionChoices(store);
  return { session, choices: { venues, members } };
}
type ToEdit = NonNullable<Awaited<ReturnType<typeof readToEdit>>>;

export function EditSessionScreen({ id }: { readonly id: SessionId }) {
  const read = useStoreQuery(useCallback((store: Reading) => readToEdit(store, id), [id]));
  if (read === null) return <SessionGone />;
  return read === undefined ? null : <EditSession {...read} />;
}

function EditSession({ session, choices }: ToEdit) {
  const words = useWords();
  const { say, sayList } = words;
  const { shown } = useSession();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(changeSession);
  // The form keeps what it began with: a change from elsewhere must not fall into half-typed fields.
  const [initial] = useState(() => fieldsOfSession(session));
  const back = () => go({ screen: 'session', id: session.id });
  const save = async (typed: TrainingSession, draft: DraftInHand) => {
    const { programmeId: _programme, status: _status, ...changed } = typed;
    const done = await run(changed, draft);
    if (!done.ok) return;
    await draft.forget();
    const next = await namesOf(done.value.value.movedUp, shown);
    const text =
      next.length === 0 ? say('sessions.changedSaid') : say('sessions.grownSaid', { next: sayList(next) });
    tell({ text, entryId: done.value.entryId });
    back();
  };
  const crumbs = [
    { href: pathOf({ screen: 'trainings' }), label: say('trainings.title') },
    { href: pathOf({ screen: 'session', id: session.id }), label: daysOf(session, words) },
  ];
  return (
    <Page layout="reading">
      <PageHeader title={say('sessions.editTitle')} trail={<Breadcrumbs crumbs={crumbs} />} />
      <SessionForm
        title={say('sessions.editTitle')}
        place={{ screen: 'editSession', id: session.id }}
        initial={initial}
        {...choices}
        isBusy={isBusy}
        failure={<TrainingFailureBanner failure={failure} />}
        onSave={(typed, draft) => void save(typed, draft)}
        onCancel={back}
      />
    </Page>
  );
}

function fieldsOfSession(session: TrainingSession): TrainingSessionInput {
  const { dates, place = '', startsAt = '', endsAt = '', trainerIds = [], trainerNames = [] } = session;
  return {
    ...session,
    ...{ dates: dates.toSorted(), place, startsAt, endsAt },
    ...{ trainerIds: [...trainerIds], trainerNames: [...trainerNames] },
  };
}
