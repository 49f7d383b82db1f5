/** How every record and part of a record is declared: no field more than the ones written down. */

import { z } from 'zod';
import type { ProblemId } from './problems.ts';

/**
 * [Note: Strict at the door, loose on the shelf]
 * What a person types, and what an archive of our own format holds, is parsed strictly: a field nobody knows is a mistake
 * or an attack, and is refused. What a newer minor format wrote is parsed by `schemaOf` (see keeping-unknown.ts), which
 * keeps fields it does not know, so that an older desk can carry them home again. There is still one schema per record;
 * the loose one is derived from it.
 */
export function strictRecord<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? problem('problem.fieldUnknown') : problem('problem.recordBroken'),
  });
}

/** Only lets a listed message id through, so that a typing mistake does not become an untranslated sentence. */
export function problem(id: ProblemId): ProblemId {
  return id;
}

/** One of a few fixed words; an empty or unknown one means that nothing was chosen. */
export function choice<const Words extends readonly string[]>(
  words: Words,
  id: ProblemId = 'problem.choiceMissing',
) {
  return z.enum(words, { error: problem(id) });
}

/** As `choice`, but an empty form field means "not said". */
export function optionalChoice<const Words extends readonly string[]>(words: Words) {
  return z
    .enum([...words, ''], { error: problem('problem.choiceMissing') })
    .transform((word): Words[number] | undefined => (word === '' ? undefined : word))
    .optional();
}

/** A whole number between two bounds, both allowed. */
export function wholeNumber(from: number, through: number, id: ProblemId) {
  const error = problem(id);
  return z.int({ error }).min(from, { error }).max(through, { error });
}
