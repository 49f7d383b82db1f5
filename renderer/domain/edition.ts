/** Words that are never changed once they are in force: a new edition is a record of its own, with the day from which it holds. */

import type { IsoDate } from './calendar.ts';
import { fail, ok, type Result } from './result.ts';

export interface Edition {
  readonly version: number;
  readonly effectiveOn: IsoDate;
}

/** The newest of those that hold already; on a later day never an older one. */
export function editionInForce<E extends Edition>(date: IsoDate, editions: readonly E[]): E | undefined {
  return editions
    .filter(({ effectiveOn }) => effectiveOn <= date)
    .reduce<E | undefined>(
      (newest, edition) => (newest === undefined || edition.version > newest.version ? edition : newest),
      undefined,
    );
}

/** It would hold before one that was written earlier, or on days on which members were told something else. */
export interface EditionTooEarly {
  readonly type: 'EditionTooEarly';
  readonly notBefore: IsoDate;
}

/**
 * The number of an edition that is to hold from that day on. The first may hold since long ago: the office had its words on paper
 * before it had the desk. A later one begins today at the earliest, for what was answered until now was answered to the words before.
 */
export function nextVersion(
  effectiveOn: IsoDate,
  editions: readonly Edition[],
  today: IsoDate,
): Result<number, EditionTooEarly> {
  if (editions.length === 0) return ok(1);
  const notBefore = editions.reduce((last, edition) => later(last, edition.effectiveOn), today);
  if (effectiveOn < notBefore) return fail({ type: 'EditionTooEarly', notBefore });
  return ok(1 + editions.reduce((last, { version }) => Math.max(last, version), 0));
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
