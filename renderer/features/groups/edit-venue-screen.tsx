/** What is known of a venue, to be corrected. */

import { useCallback, useState } from 'react';
import type { VenueId } from '../../domain/ids.ts';
import type { Venue, VenueInput } from '../../domain/venue.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeVenue } from './change-venue.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { RecordGone } from './record-gone.tsx';
import { VenueForm } from './venue-form.tsx';

export function EditVenueScreen({ id }: { readonly id: VenueId }) {
  const { say } = useWords();
  const venue = useStoreQuery<Venue | null>(
    useCallback(async (store) => (await store.get('venues', id)) ?? null, [id]),
  );
  if (venue === null) return <RecordGone title={say('groups.venuesTitle')} back={{ screen: 'venues' }} />;
  return venue === undefined ? null : <EditVenue venue={venue} />;
}

function EditVenue({ venue }: { readonly venue: Venue }) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(changeVenue);
  // The form keeps what it began with: a change from elsewhere must not fall into half-typed fields.
  const [initial] = useState(() => fieldsOfVenue(venue));
  const title = say('groups.editVenueTitle', { name: venue.name });
  const save = async (typed: Venue, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('groups.venueChanged', { name: done.value.value.name }), entryId: done.value.entryId });
    go({ screen: 'venues' });
  };
  const crumbs = [
    { href: pathOf({ screen: 'groups' }), label: say('groups.title') },
    { href: pathOf({ screen: 'venues' }), label: say('groups.venuesTitle') },
  ];
  return (
    <Page layout="reading">
      <PageHeader title={title} trail={<Breadcrumbs crumbs={crumbs} />} />
      <VenueForm
        title={title}
        place={{ screen: 'editVenue', id: venue.id }}
        initial={initial}
        isBusy={isBusy}
        failure={<GroupFailureBanner failure={failure} />}
        onSave={(typed, draft) => void save(typed, draft)}
        onCancel={() => go({ screen: 'venues' })}
      />
    </Page>
  );
}

function fieldsOfVenue({ id, name, locality, rooms }: Venue): VenueInput {
  return { id, name, locality: locality ?? '', rooms: [...rooms] };
}
