/** A new group; a group without a place to meet comes after its venue. */

import { useState } from 'react';
import type { Group } from '../../domain/group.ts';
import type { Venue } from '../../domain/venue.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addGroup } from './add-group.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { emptyGroup } from './group-fields.ts';
import { GroupForm } from './group-form.tsx';
import { useVenues } from './use-venues.ts';

export function NewGroupScreen() {
  const { say } = useWords();
  const venues = useVenues();
  return (
    <Page layout="reading">
      <PageHeader
        title={say('groups.newTitle')}
        trail={<Breadcrumbs crumbs={[{ href: pathOf({ screen: 'groups' }), label: say('groups.title') }]} />}
      />
      {venues?.length === 0 && <VenueFirst />}
      {venues !== undefined && venues.length > 0 && <NewGroup venues={venues} />}
    </Page>
  );
}

function NewGroup({ venues }: { readonly venues: readonly Venue[] }) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(addGroup);
  const [initial] = useState(() => emptyGroup(today, venues.length === 1 ? (venues[0]?.id ?? '') : ''));
  const save = async ({ id: _id, ...typed }: Group, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    const { id, name } = done.value.value;
    tell({ text: say('groups.added', { name }), entryId: done.value.entryId });
    go({ screen: 'group', id });
  };
  return (
    <GroupForm
      title={say('groups.newTitle')}
      place={{ screen: 'newGroup' }}
      initial={initial}
      venues={venues}
      today={today}
      isBusy={isBusy}
      failure={<GroupFailureBanner failure={failure} />}
      onSave={(group, draft) => void save(group, draft)}
      onCancel={() => go({ screen: 'groups' })}
    />
  );
}

function VenueFirst() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="venue"
      title={say('groups.venueFirstTitle')}
      action={
        <Button look="primary" icon="plus" onPress={() => go({ screen: 'newVenue' })}>
          {say('groups.newVenue')}
        </Button>
      }
    >
      {say('groups.venueFirstText')}
    </EmptyState>
  );
}
