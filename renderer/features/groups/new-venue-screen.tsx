/** A new venue. */

import { useState } from 'react';
import { createId } from '../../domain/ids.ts';
import type { Venue, VenueInput } from '../../domain/venue.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addVenue } from './add-venue.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { VenueForm } from './venue-form.tsx';

/** The id only stands in, so that the one schema can read the form. */
function emptyVenue(): VenueInput {
  return { id: createId(), name: '', locality: '', rooms: [] };
}

export function NewVenueScreen() {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addVenue);
  const [initial] = useState(emptyVenue);
  const save = async ({ id: _id, ...typed }: Venue, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('groups.venueAdded', { name: done.value.value.name }), entryId: done.value.entryId });
    go({ screen: 'venues' });
  };
  const crumbs = [
    { href: pathOf({ screen: 'groups' }), label: say('groups.title') },
    { href: pathOf({ screen: 'venues' }), label: say('groups.venuesTitle') },
  ];
  return (
    <Page layout="reading">
      <PageHeader title={say('groups.newVenue')} trail={<Breadcrumbs crumbs={crumbs} />} />
      <VenueForm
        title={say('groups.newVenue')}
        place={{ screen: 'newVenue' }}
        initial={initial}
        isBusy={isBusy}
        failure={<GroupFailureBanner failure={failure} />}
        onSave={(venue, draft) => void save(venue, draft)}
        onCancel={() => go({ screen: 'venues' })}
      />
    </Page>
  );
}
