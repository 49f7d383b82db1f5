/** What the office does only with a member's yes, and what keeps it from doing so. */

import { whoAnswers, type Answering } from './answering.ts';
import type { IsoDate } from './calendar.ts';
import { answerOn, consentsOf, type Consent, type ConsentPurpose } from './consent.ts';
import type { FollowUpReason } from './follow-up.ts';
import type { MemberId } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

/** `reminder` is every call, message or visit that the member did not ask for; `story` every sharing, by name or without one. */
export type ConsentedAction = 'reminder' | 'photo' | 'story';

const purposeOf = {
  reminder: 'reminders',
  photo: 'photo',
  story: 'story',
} as const satisfies Record<ConsentedAction, ConsentPurpose>;

export interface ConsentMissing {
  readonly type: 'ConsentMissing';
  readonly purpose: ConsentPurpose;
  readonly why: WhyMissing;
}
/** `notTheirs`: somebody answered who may not answer for them any more, or never might. */
export const whysMissing = ['neverAsked', 'withdrawn', 'notTheirs'] as const;
export type WhyMissing = (typeof whysMissing)[number];

/** What has to be known of a member to say whose answer counts. */
export type Asked = Answering & { readonly id: MemberId };

/** Whether the office may do it to or for this member on that day. `consents` may hold those of others, too. */
export function mayDo(
  action: ConsentedAction,
  member: Asked,
  consents: readonly Consent[],
  date: IsoDate,
): Result<undefined, ConsentMissing> {
  return agreedTo(purposeOf[action], member, consents, date);
}

/** A yes that holds on that day, of whoever answers for this member. An edition of the notice that is older is a yes still. */
export function agreedTo(
  purpose: ConsentPurpose,
  member: Asked,
  consents: readonly Consent[],
  date: IsoDate,
): Result<undefined, ConsentMissing> {
  const answer = answerOn(date, purpose, consentsOf(member.id, consents));
  const missing = (why: WhyMissing) => fail({ type: 'ConsentMissing' as const, purpose, why });
  if (answer === undefined) return missing('neverAsked');
  if (answer.answer === 'withdrawn') return missing('withdrawn');
  const answerer = whoAnswers(date, member);
  const isTheirs = answer.by === undefined || (answerer.ok && answer.by === answerer.value);
  return isTheirs ? ok(undefined) : missing('notTheirs');
}

/** Nobody needs to agree to the call they asked for. */
export function needsYes(reason: FollowUpReason): boolean {
  return reason !== 'asked';
}
