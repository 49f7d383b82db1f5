/** A venue: where groups meet, and its rooms. */

import { z } from 'zod';
import { venueIdSchema } from './ids.ts';
import { problem, strictRecord } from './strict-record.ts';
import { nameSchema, optionalLineSchema } from './text.ts';

export const mostRooms = 30;

export const venueSchema = strictRecord({
  id: venueIdSchema,
  name: nameSchema,
  locality: optionalLineSchema,
  rooms: z
    .array(nameSchema, { error: problem('problem.recordBroken') })
    .max(mostRooms, { error: problem('problem.roomsTooMany') }),
});
export type Venue = z.infer<typeof venueSchema>;
export type VenueInput = z.input<typeof venueSchema>;
