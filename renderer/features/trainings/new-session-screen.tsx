/** A new session of a programme. Without a programme there is nothing to run: the screen leads there first. */

import { useState } from 'react';
import { createId } from '../../domain/ids.ts';
import type { Programme, TrainingSession, TrainingSessionInput } from '../../domain/training.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addSession } from './add-session.ts';
import { readSessionChoices } from './session-choices.ts';
import { SessionForm } from './session-form.tsx';
import { TrainingFailureBanner } from './training-failure.tsx';

export function NewSessionScreen() {
  const { say } = useWords();
  const choices = useStoreQuery(readSessionChoices);
  const trail = (
    <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
  );
  return (
    <Page layout="reading">
      <PageHeader title={say('trainings.newSession')} trail={trail} />
      {choices?.programmes.length === 0 && <ProgrammeFirst />}
      {choices !== undefined && choices.programmes.length > 0 && <NewSessionForm choices={choices} />}
    </Page>
  );
}

interface NewSessionFormProps {
  readonly choices: Awaited<ReturnType<typeof readSessionChoices>>;
}

function NewSessionForm({ choices }: NewSessionFormProps) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addSession);
  const [initial] = useState(() => emptySession(choices.programmes));
  const add = async ({ id: _id, status: _status, ...typed }: TrainingSession, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('trainings.sessionAdded'), entryId: done.value.entryId });
    go({ screen: 'session', id: done.value.value.id });
  };
  return (
    <SessionForm
      title={say('trainings.newSession')}
      place={{ screen: 'newSession' }}
      initial={initial}
      {...choices}
      isBusy={isBusy}
      failure={<TrainingFailureBanner failure={failure} />}
      onSave={(typed, draft) => void add(typed, draft)}
      onCancel={() => go({ screen: 'trainings' })}
    />
  );
}

/** The id only stands in, so that the one schema can read the form. A single programme is chosen already. */
function emptySession(programmes: readonly Programme[]): TrainingSessionInput {
  const [only, ...others] = programmes;
  const programmeId = only !== undefined && others.length === 0 ? only.id : '';
  return {
    ...{ id: createId(), programmeId, dates: [''], place: '', status: 'planned' },
    ...{ startsAt: '', endsAt: '', trainerIds: [], trainerNames: [] },
  };
}

function ProgrammeFirst() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="trainings"
      title={say('trainings.programmeFirstTitle')}
      action={
        <Button look="primary" icon="plus" onPress={() => go({ screen: 'newProgramme' })}>
          {say('trainings.addProgramme')}
        </Button>
      }
    >
      {say('trainings.programmeFirstText')}
    </EmptyState>
  );
}
