/** The code of conduct that the groups gave themselves, in editions; and that a member accepted one of them. */

import type { z } from 'zod';
import { isoDateSchema, type IsoDate } from './calendar.ts';
import { editionInForce } from './edition.ts';
import { acceptanceIdSchema, conductIdSchema, memberIdSchema, type MemberId } from './ids.ts';
import { textsSchema } from './languages.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, strictRecord, wholeNumber } from './strict-record.ts';

const version = wholeNumber(1, 9999, 'problem.countImpossible');

export const conductSchema = strictRecord({
  id: conductIdSchema,
  version,
  effectiveOn: isoDateSchema,
  texts: textsSchema,
});
export type Conduct = z.infer<typeof conductSchema>;

/** How somebody accepted it: on paper, aloud in the group, or in talk with the office. */
export const acceptanceWays = ['signed', 'inTheGroup', 'inTheOffice'] as const;
export type AcceptanceWay = (typeof acceptanceWays)[number];

export const acceptanceSchema = strictRecord({
  id: acceptanceIdSchema,
  memberId: memberIdSchema,
  /** Of the code of conduct. */
  version,
  on: isoDateSchema,
  how: choice(acceptanceWays),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** By member, the newest edition that they accepted by that day. */
export function newestAccepted(
  date: IsoDate,
  acceptances: readonly Acceptance[],
): ReadonlyMap<MemberId, Acceptance> {
  const newest = new Map<MemberId, Acceptance>();
  for (const acceptance of acceptances) {
    const { memberId, on, version: accepted } = acceptance;
    if (on <= date && accepted > (newest.get(memberId)?.version ?? 0)) newest.set(memberId, acceptance);
  }
  return newest;
}

/** No edition holds on that day. */
export interface ConductMissing {
  readonly type: 'ConductMissing';
}

/**
 * Which edition whoever accepts on that day accepts, and which of these members have not done so yet. Who accepted a later one has
 * accepted this one with it.
 */
export function acceptanceOn(
  on: IsoDate,
  members: readonly MemberId[],
  conducts: readonly Conduct[],
  acceptances: readonly Acceptance[],
): Result<{ readonly version: number; readonly members: readonly MemberId[] }, ConductMissing> {
  const edition = editionInForce(on, conducts);
  if (edition === undefined) return fail({ type: 'ConductMissing' });
  const { version: holding } = edition;
  const done = new Set(
    acceptances.flatMap(({ memberId, version: accepted }) => (accepted >= holding ? memberId : [])),
  );
  return ok({ version: holding, members: [...new Set(members)].filter((id) => !done.has(id)) });
}

/** How a member stands to the code of conduct that holds: accepted, only an earlier edition of it, or never. */
export const conductStands = ['accepted', 'earlier', 'never'] as const;
export type ConductStand = (typeof conductStands)[number];

export function conductStand(inForce: Conduct, newest: Acceptance | undefined): ConductStand {
  if (newest === undefined) return 'never';
  return newest.version >= inForce.version ? 'accepted' : 'earlier';
}
