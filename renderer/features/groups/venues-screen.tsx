/** Where the groups meet. */

import { useMemo } from 'react';
import { compareNames } from '../../domain/names.ts';
import type { Venue } from '../../domain/venue.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Session } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';

interface VenueRow {
  readonly venue: Venue;
  /** Names of the groups that meet there. */
  readonly groups: readonly string[];
}

async function readVenueRows(store: Session['store']): Promise<VenueRow[]> {
  const [venues, groups] = await Promise.all([store.all('venues'), store.all('groups')]);
  return venues
    .toSorted((one, other) => compareNames(one.name, other.name))
    .map((venue) => ({
      venue,
      groups: groups
        .filter(({ venueId }) => venueId === venue.id)
        .map(({ name }) => name)
        .sort(compareNames),
    }));
}

export function VenuesScreen() {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const rows = useStoreQuery(readVenueRows);
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Page layout="table">
      <PageHeader
        title={say('groups.venuesTitle')}
        trail={<Breadcrumbs crumbs={[{ href: pathOf({ screen: 'groups' }), label: say('groups.title') }]} />}
        actions={
          <Button look="primary" icon="plus" onPress={() => go({ screen: 'newVenue' })}>
            {say('groups.newVenue')}
          </Button>
        }
      />
      {rows && (
        <DataTable
          label={say('groups.venuesTitle')}
          rows={rows}
          rowId={idOfRow}
          columns={columns}
          onOpen={({ venue }) => go({ screen: 'editVenue', id: venue.id })}
          empty={
            <EmptyState icon="venue" title={say('groups.venuesEmptyTitle')}>
              {say('groups.venuesEmptyText')}
            </EmptyState>
          }
        />
      )}
    </Page>
  );
}

function idOfRow({ venue }: VenueRow): string {
  return venue.id;
}

function columnsOf({ say }: Words): readonly TableColumn<VenueRow>[] {
  return [
    {
      id: 'name',
      header: say('groups.columnVenue'),
      cell: ({ venue }) => <bdi>{venue.name}</bdi>,
      compare: (one, other) => compareNames(one.venue.name, other.venue.name),
      width: 12,
      grow: 2,
    },
    { id: 'locality', header: say('groups.columnLocality'), cell: ({ venue }) => venue.locality, width: 9 },
    {
      id: 'rooms',
      header: say('groups.columnRooms'),
      cell: ({ venue }) => venue.rooms.join(', '),
      width: 10,
      grow: 2,
    },
    {
      id: 'groups',
      header: say('groups.columnGroups'),
      cell: ({ groups }) => groups.join(', '),
      width: 10,
      grow: 2,
    },
  ];
}
