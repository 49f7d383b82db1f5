/** The office's venues by name, live; undefined while they are read. */

import { compareNames } from '../../domain/names.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Session } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';

async function readVenues(store: Session['store']): Promise<Venue[]> {
  const venues = await store.all('venues');
  return venues.toSorted((one, other) => compareNames(one.name, other.name));
}

export function useVenues(): readonly Venue[] | undefined {
  return useStoreQuery(readVenues);
}
