/**
 * [Note: The nameless ledger]
 * The random ids of records that were erased, and of those merged into another: no name, no number, no kind of record. It travels in every
 * archive, so that a restore of an older one leaves out whom a later ledger names.
 */

import type { z } from 'zod';
import { isoDateSchema } from './calendar.ts';
import { erasedIdSchema } from './ids.ts';
import { strictRecord } from './strict-record.ts';

export const erasedSchema = strictRecord({ id: erasedIdSchema, on: isoDateSchema });
export type Erased = z.infer<typeof erasedSchema>;
