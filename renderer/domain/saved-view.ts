/** A way of looking at a list that somebody gave a name: its columns, its order and what it is narrowed to. */

import { z } from 'zod';
import { savedViewIdSchema } from './ids.ts';
import { listNames } from './list-names.ts';
import { choice, problem, strictRecord } from './strict-record.ts';
import { nameSchema, optionalLineSchema } from './text.ts';

const broken = problem('problem.recordBroken');

/** Names of columns and choices are words of the code, or of the office (a group, a locality): hence sealed like any record. */
const wordSchema = z.string({ error: broken }).max(200, { error: broken });
const columnSchema = wordSchema.min(1, { error: broken });
const columnsSchema = z.array(columnSchema, { error: broken }).max(40, { error: broken });

export const savedViewSchema = strictRecord({
  id: savedViewIdSchema,
  list: choice(listNames),
  name: nameSchema,
  /** Those to be seen, in their order. */
  columns: columnsSchema,
  /** In `em`, of those whose width somebody chose. */
  widths: z.record(columnSchema, z.number({ error: broken }).min(3).max(80), { error: broken }),
  sort: strictRecord({ column: columnSchema, isDescending: z.boolean({ error: broken }) }).optional(),
  typed: optionalLineSchema,
  chosen: z.record(columnSchema, z.array(wordSchema, { error: broken }).max(200, { error: broken }), {
    error: broken,
  }),
});
export type SavedView = z.infer<typeof savedViewSchema>;
