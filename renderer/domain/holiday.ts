/** A day of the office's own list of holidays. */

import type { z } from 'zod';
import { isoDateSchema } from './calendar.ts';
import { holidayIdSchema } from './ids.ts';
import { strictRecord } from './strict-record.ts';
import { nameSchema } from './text.ts';

export const holidaySchema = strictRecord({ id: holidayIdSchema, date: isoDateSchema, name: nameSchema });
export type Holiday = z.infer<typeof holidaySchema>;
export type HolidayInput = z.input<typeof holidaySchema>;
