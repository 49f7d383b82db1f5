/** The store's own note of how far it has followed the journal, and of how many rows it should hold. */

import { z } from 'zod';
import { tableNames, type TableName } from '../domain/records.ts';

const editionSchema = z.object({
  /** Names its pages and is bound into their seals. */
  id: z.string(),
  pages: z.number().int(),
  /** What a record looked like when it was copied. */
  shape: z.string(),
  /** The ids of those that were saved or deleted since, and are in no page or in one that is out of date. */
  stale: z.array(z.string()),
});
export type Edition = z.infer<typeof editionSchema>;

export const markSchema = z.object({
  id: z.literal('applied'),
  generation: z.number().int(),
  /** Number and id of the last journal entry whose changes are in the store. Before the first entry: 0 and ''. */
  number: z.number().int(),
  entryId: z.string(),
  counts: z.record(z.string(), z.number().int()),
  /** The copies that are kept of whole tables: see [Note: Pages beside the rows]. */
  editions: z.record(z.string(), editionSchema).optional(),
});

/**
 * [Note: Counts] Chromium deletes a damaged IndexedDB without a word and opens an empty one. The counts are written in the
 * same transaction as the rows, so a store that lost rows (or this mark) is known for what it is, and is rebuilt.
 */
export type Mark = z.infer<typeof markSchema>;
export type Counts = Record<TableName, number>;

export function noCounts(): Counts {
  return Object.fromEntries(tableNames.map((name) => [name, 0])) as Counts;
}

/** Whether the rows in the store are as many as its mark says, table by table. */
export function countsAgree(mark: Mark, counted: Counts): boolean {
  return tableNames.every((name) => (mark.counts[name] ?? 0) === counted[name]);
}
