/** A new venue with its rooms. */

import { createId } from '../../domain/ids.ts';
import { ok } from '../../domain/result.ts';
import { type Venue, type VenueInput, venueSchema } from '../../domain/venue.ts';
import type { Command } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export type NewVenue = Omit<VenueInput, 'id'>;

export const addVenue: Command<NewVenue, Venue, WrongFields> = (session, input) =>
  session.run<Venue, WrongFields>('addVenue', async (desk) => {
    const read = readFields(venueSchema, { ...input, id: createId() });
    if (!read.ok) return read;
    return ok({ value: read.value, changes: [await desk.put('venues', read.value)] });
  });
