/** A new programme of the catalogue. */

import { useState } from 'react';
import { createId } from '../../domain/ids.ts';
import type { Programme, ProgrammeInput } from '../../domain/training.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addProgramme } from './add-programme.ts';
import { ProgrammeForm } from './programme-form.tsx';
import { TrainingFailureBanner } from './training-failure.tsx';

/** The id only stands in, so that the one schema can read the form. */
function emptyProgramme(): ProgrammeInput {
  return {
    ...{ id: createId(), name: '', kind: 'orientation', hours: Number.NaN },
    ...{ asksOrientation: false, languages: [], materials: '' },
  };
}

export function NewProgrammeScreen() {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addProgramme);
  const [initial] = useState(emptyProgramme);
  const save = async ({ id: _id, ...typed }: Programme, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({
      text: say('trainings.programmeAdded', { name: done.value.value.name }),
      entryId: done.value.entryId,
    });
    go({ screen: 'trainings' });
  };
  const trail = (
    <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
  );
  return (
    <Page layout="reading">
      <PageHeader title={say('trainings.newProgramme')} trail={trail} />
      <ProgrammeForm
        title={say('trainings.newProgramme')}
        place={{ screen: 'newProgramme' }}
        initial={initial}
        isBusy={isBusy}
        failure={<TrainingFailureBanner failure={failure} />}
        onSave={(typed, draft) => void save(typed, draft)}
        onCancel={() => go({ screen: 'trainings' })}
      />
    </Page>
  );
}
