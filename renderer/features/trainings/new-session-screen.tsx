/** A new session of a programme. Without a programme there is nothing to run: the screen leads there first. */

import { compareNames } from '../../domain/names.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { SessionForm } from './session-form.tsx';

async function readChoices(store: Reading) {
  const [programmes, venues] = await Promise.all([store.all('programmes'), store.all('venues')]);
  const byName = (one: { name: string }, other: { name: string }) => compareNames(one.name, other.name);
  return { programmes: programmes.toSorted(byName), venues: venues.toSorted(byName) };
}

export function NewSessionScreen() {
  const { say } = useWords();
  const choices = useStoreQuery(readChoices);
  const trail = (
    <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
  );
  return (
    <Page layout="reading">
      <PageHeader title={say('trainings.newSession')} trail={trail} />
      {choices?.programmes.length === 0 && <ProgrammeFirst />}
      {choices !== undefined && choices.programmes.length > 0 && <SessionForm {...choices} />}
    </Page>
  );
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
