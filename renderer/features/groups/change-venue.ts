/** What is known of a venue, corrected; a meeting keeps the room it was planned for. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import { fail, ok } from '../../domain/result.ts';
import { type Venue, type VenueInput, venueSchema } from '../../domain/venue.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchVenue } from './add-group.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export type ChangeVenueFailure = WrongFields | NoSuchVenue;

export const changeVenue: Command<VenueInput, Venue, ChangeVenueFailure> = (session, input) =>
  session.run<Venue, ChangeVenueFailure>('changeVenue', async (desk) => {
    const before = await desk.get('venues', input.id);
    if (before === undefined) return fail({ type: 'NoSuchVenue' });
    const read = readFields(venueSchema, input);
    if (!read.ok) return read;
    const venue = { ...unknownOf(before), ...read.value };
    if (isSameRecord(venue, before)) return ok({ value: before, changes: [] });
    return ok({ value: venue, changes: [await desk.put('venues', venue)] });
  });

/** See [Note: Strict at the door, loose on the shelf]: what a newer desk wrote is carried along. */
function unknownOf(venue: Venue): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(venue).filter(([field]) => !Object.hasOwn(venueSchema.shape, field)),
  );
}
