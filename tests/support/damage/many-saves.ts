/** Saves as an office makes them, in any number: venues come, are changed, and some go again. */

import { createId, type VenueId } from '../../../renderer/domain/ids.ts';
import { ok } from '../../../renderer/domain/result.ts';
import type { Venue } from '../../../renderer/domain/venue.ts';
import type { Session } from '../../../renderer/session/session.ts';

/** Entries stand on each other: a lost one in the middle would show in more than a count. */
export async function saveManyTimes(session: Session, entries: number): Promise<void> {
  const here: Venue[] = [];
  for (let n = 1; n <= entries; n += 1) {
    const place = (n * 7) % Math.max(1, here.length);
    const known = here[place];
    if (known !== undefined && n % 11 === 0) {
      await removeVenue(session, known);
      here.splice(place, 1);
    } else if (known !== undefined && n % 3 === 0) {
      here[place] = { ...known, name: `Hall changed by ${n}` };
      await saveVenue(session, here[place]);
    } else {
      const venue = { id: createId<VenueId>(), name: `Hall ${n}`, rooms: [`Room ${n % 5}`] };
      here.push(venue);
      await saveVenue(session, venue);
    }
  }
}

function saveVenue(session: Session, venue: Venue): Promise<void> {
  return change(session, 'saveVenue', venue.id, venue);
}

function removeVenue(session: Session, { id }: Venue): Promise<void> {
  return change(session, 'removeVenue', id, null);
}

async function change(session: Session, command: string, id: VenueId, venue: Venue | null): Promise<void> {
  const done = await session.run<undefined, never>(command, async (desk) => {
    const made = venue === null ? await desk.remove('venues', id) : await desk.put('venues', venue);
    return ok({ value: undefined, changes: [made] });
  });
  if (!done.ok) throw new Error(done.error.type);
}
