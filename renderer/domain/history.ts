/** Who did what and when: one entry for each command, as ordinary a record as any other, and never changed. */

import { z } from 'zod';
import { instantSchema } from './calendar.ts';
import { changedTables, changeSchema } from './changes.ts';
import { entryIdSchema, staffIdSchema } from './ids.ts';
import { exportedNames } from './list-names.ts';
import { choice, problem, strictRecord, wholeNumber } from './strict-record.ts';
import { nameSchema } from './text.ts';

const broken = problem('problem.recordBroken');

const openedSchema = strictRecord({
  table: z.enum(changedTables, { error: broken }),
  id: z.string({ error: broken }).min(1, { error: broken }).max(64, { error: broken }),
});

const exportedSchema = strictRecord({
  list: choice(exportedNames),
  /** Rows, not counting the headings. */
  count: wholeNumber(1, 10_000_000, 'problem.recordBroken'),
});
export type Exported = z.infer<typeof exportedSchema>;

export const historyEntrySchema = strictRecord({
  /** The journal entry's own id. */
  id: entryIdSchema,
  /** The journal entry's number. */
  number: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'problem.recordBroken'),
  at: instantSchema,
  by: staffIdSchema,
  /** As it was then: staff come and go, and their name must still stand here. */
  byName: nameSchema,
  /** The command's name, a word of the code, never a person's. */
  command: z.string({ error: broken }).regex(/^[a-z][A-Za-z0-9.]{0,59}$/, { error: broken }),
  changes: z.array(changeSchema, { error: broken }),
  undoes: entryIdSchema.optional(),
  /** Set when a record was only opened to be read, or printed: seeing is remembered too. `changes` is then empty. */
  opened: openedSchema.optional(),
  /** Set when a list left the vault as a file in plain text. `changes` is then empty. */
  exported: exportedSchema.optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
