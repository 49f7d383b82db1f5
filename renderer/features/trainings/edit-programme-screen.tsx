/** A programme of the catalogue, to be changed or taken out; another validity says whom it affects before it is saved. */

import { useCallback, useState } from 'react';
import type { ProgrammeId } from '../../domain/ids.ts';
import type { Programme, ProgrammeInput } from '../../domain/training.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeProgramme } from './change-programme.ts';
import { ProgrammeForm } from './programme-form.tsx';
import { removeProgramme } from './remove-programme.ts';
import { SessionGone } from './session-gone.tsx';
import { TrainingFailureBanner } from './training-failure.tsx';
import { ValidityEffects, type EffectFacts } from './validity-effects.tsx';

async function readToEdit(store: Reading, id: ProgrammeId) {
  const programme = await store.get('programmes', id);
  if (programme === undefined) return null;
  const [programmes, sessions, participations, members] = await Promise.all([
    store.all('programmes'),
    store.all('sessions'),
    store.all('participations'),
    store.all('members'),
  ]);
  const facts: EffectFacts = { trainings: { programmes, sessions, participations }, members };
  return { programme, facts };
}
type ToEdit = NonNullable<Awaited<ReturnType<typeof readToEdit>>>;

export function EditProgrammeScreen({ id }: { readonly id: ProgrammeId }) {
  const read = useStoreQuery(useCallback((store: Reading) => readToEdit(store, id), [id]));
  if (read === null) return <SessionGone />;
  return read === undefined ? null : <EditProgramme {...read} />;
}

function EditProgramme({ programme, facts }: ToEdit) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(changeProgramme);
  const removing = useCommand(removeProgramme);
  // The form keeps what it began with: a change from elsewhere must not fall into half-typed fields.
  const [initial] = useState(() => fieldsOfProgramme(programme));
  const back = () => go({ screen: 'trainings' });
  const save = async (typed: Programme, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('programmes.changedSaid', { name: typed.name }), entryId: done.value.entryId });
    back();
  };
  const remove = async () => {
    const done = await removing.run(programme.id);
    if (!done.ok) return;
    tell({ text: say('programmes.removedSaid', { name: programme.name }), entryId: done.value.entryId });
    back();
  };
  return (
    <Page layout="reading">
      <PageHeader
        title={programme.name}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
        }
        actions={
          <Button isBusy={removing.isBusy} onPress={() => void remove()}>
            {say('programmes.remove')}
          </Button>
        }
      />
      <ProgrammeForm
        title={say('programmes.editTitle')}
        place={{ screen: 'editProgramme', id: programme.id }}
        initial={initial}
        isInUse={facts.trainings.sessions.some(({ programmeId }) => programmeId === programme.id)}
        isBusy={isBusy}
        failure={<TrainingFailureBanner failure={failure ?? removing.failure} />}
        effectOf={(validityMonths) => <ValidityEffects {...{ programme, facts, validityMonths }} />}
        onSave={(typed, draft) => void save(typed, draft)}
        onCancel={back}
      />
    </Page>
  );
}

function fieldsOfProgramme(programme: Programme): ProgrammeInput {
  const { asksOrientation = false, languages = [], materials = '' } = programme;
  return { ...programme, asksOrientation, languages: [...languages], materials };
}
