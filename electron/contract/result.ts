/** Failures cross between the two sides as values: an error thrown across IPC arrives as a bare message. */

import { z } from 'zod';

/** What went well, or one plain object that says what did not. */
export type Answer<T, F> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

/** The schema of an answer, from the schemas of its value and of its failures. */
export function answerOf<T extends z.ZodType, F extends z.ZodType>(value: T, failure: F) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure }),
  ]);
}
