/** An unfinished form, as it is kept until somebody goes on with it: what it began with, and what was typed so far. */

import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instantSchema, type Instant } from './calendar.ts';
import { isSameRecord } from './canonical-json.ts';
import { entryIdSchema, staffIdSchema } from './ids.ts';

const typedSchema = z.record(z.string(), z.unknown());

export const draftSchema = z.strictObject({
  /** Random: where the row lies nobody may read whose form it is. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** Only who typed it is ever shown it. */
  by: staffIdSchema,
  /** Which form, as the path of its place. */
  path: z.string().max(200),
  begunAt: instantSchema,
  /** What the form held before anybody typed: the record as it was then. */
  base: typedSchema,
  typed: typedSchema,
  /** The entry that it was on its way to be saved by: once that is in the history, there is nothing to go on with. */
  savedBy: entryIdSchema.optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The fields of a form by name, as JSON can say them. */
export type Typed = Readonly<Record<string, unknown>>;

/** What a form holds, without what JSON has no word for: a number that could not be read is no number yet. */
export function typedOf(values: object): Typed {
  const plain: unknown = JSON.parse(
    JSON.stringify(values, (_, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? undefined : value,
    ),
  );
  return typedSchema.parse(plain);
}

/** Only the fields that were typed in are taken from the draft: everything else is as the record stands now. */
export function withDraft<V extends object>(now: V, { base, typed }: Pick<Draft, 'base' | 'typed'>): V {
  const names = new Set([...Object.keys(base), ...Object.keys(typed)]);
  const changed = [...names].filter((name) => !isSameRecord(base[name] ?? null, typed[name] ?? null));
  return { ...now, ...Object.fromEntries(changed.map((name) => [name, typed[name]])) };
}

/** Whether the record is another one than the draft began with. */
export function isOvertaken(now: object, { base }: Pick<Draft, 'base'>): boolean {
  return !isSameRecord(typedOf(now), base);
}

/** Hours from one moment to a later one; less than nothing where the clock was put back. */
export function hoursBetween(from: Instant, to: Instant): number {
  const passed = Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
  return passed / 3_600_000;
}
