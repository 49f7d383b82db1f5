/** Who answers when the office asks for a consent: an adult for themselves, and nobody else for an adult. */

import type { IsoDate } from './calendar.ts';
import type { Answerer } from './consent.ts';
import { isUnder18, needsParent, type Member } from './member.ts';
import { fail, ok, type Result } from './result.ts';

export type Answering = Pick<Member, 'yearOfBirth' | 'ageBand' | 'guardian'>;

/** Under 18, and it is not noted which parent the office saw and when. */
export interface GuardianMissing {
  readonly type: 'GuardianMissing';
}

/** A parent for a child; a guardian only by a court's order; everybody else for themselves, whoever cares for them. */
export function whoAnswers(date: IsoDate, member: Answering): Result<Answerer, GuardianMissing> {
  if (member.guardian?.kind === 'courtAppointed') return ok('guardian');
  if (!isUnder18(member, date)) return ok('member');
  return needsParent(member, date) ? fail({ type: 'GuardianMissing' }) : ok('guardian');
}
