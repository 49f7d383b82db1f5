/** What a record's schema refuses, as a failure that names each field and what is wrong with it; nothing is saved then. */

import type { z } from 'zod';
import type { IsoDate } from './calendar.ts';
import { problemOf, type ProblemId } from './problems.ts';
import { fail, ok, type Result } from './result.ts';

export interface WrongField {
  /** 'phones.0.number'; empty for the record itself. */
  readonly field: string;
  readonly problem: ProblemId;
}

export interface WrongFields {
  readonly type: 'WrongFields';
  readonly fields: readonly WrongField[];
}

/** The record as it may be stored, or every field that is not as it should be. */
export function readFields<T>(schema: z.ZodType<T>, input: unknown): Result<T, WrongFields> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map(({ path, message }) => ({
    field: path.join('.'),
    problem: problemOf(message),
  }));
  return fail({ type: 'WrongFields', fields });
}

/** What is noted has happened: days of these fields that still lie ahead are slips of the finger. */
export function refuseDaysToCome(
  days: Readonly<Record<string, IsoDate | undefined>>,
  today: IsoDate,
): Result<undefined, WrongFields> {
  const ahead = Object.entries(days).filter(([, day]) => day !== undefined && day > today);
  if (ahead.length === 0) return ok(undefined);
  return fail({
    type: 'WrongFields',
    fields: ahead.map(([field]) => ({ field, problem: 'problem.dayToCome' })),
  });
}
