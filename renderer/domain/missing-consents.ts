/** Whose yes is missing for what the office is doing, or is about to do. */

import type { IsoDate } from './calendar.ts';
import type { Consent, ConsentPurpose } from './consent.ts';
import { sharingOf, type Endorsement } from './endorsement.ts';
import { openFollowUps, type FollowUp } from './follow-up.ts';
import type { MemberId } from './ids.ts';
import { agreedTo, needsYes, type WhyMissing } from './may-do.ts';
import type { Member } from './member.ts';

/** What is being done: a record is kept, a call is planned that nobody asked for, an effort is marked to be shared. */
export const doings = ['recordKept', 'callPlanned', 'effortShared'] as const;
export type Doing = (typeof doings)[number];

export interface MissingConsent {
  readonly memberId: MemberId;
  readonly purpose: ConsentPurpose;
  readonly why: WhyMissing;
  /** Nothing where it is only asked for in good time. */
  readonly doing?: Doing;
}

export interface Office {
  readonly date: IsoDate;
  readonly members: readonly Member[];
  readonly consents: readonly Consent[];
}

const purposeOf = {
  recordKept: 'membership',
  callPlanned: 'reminders',
  effortShared: 'story',
} as const satisfies Record<Doing, ConsentPurpose>;

/** For what is being done today, in the order of the members. Of whoever has left the record is kept all the same, and nobody asks. */
export function missingNow(
  office: Office,
  followUps: readonly FollowUp[],
  endorsements: readonly Endorsement[],
): MissingConsent[] {
  const called = new Set(
    openFollowUps(followUps).flatMap(({ memberId, reason }) => (needsYes(reason) ? memberId : [])),
  );
  const shared = new Set(
    endorsements.flatMap((endorsement) => (sharingOf(endorsement) === 'none' ? [] : endorsement.memberId)),
  );
  const isDone: Readonly<Record<Doing, (member: Member) => boolean>> = {
    recordKept: ({ leftOn }) => leftOn === undefined || leftOn >= office.date,
    callPlanned: ({ id }) => called.has(id),
    effortShared: ({ id }) => shared.has(id),
  };
  const whyMissing = whyMissingIn(office);
  return office.members.flatMap((member) =>
    doings.flatMap((doing) => {
      const why = isDone[doing](member) ? whyMissing(purposeOf[doing], member) : undefined;
      return why === undefined ? [] : { memberId: member.id, purpose: purposeOf[doing], why, doing };
    }),
  );
}

/** Before something is done with everybody: whoever is here and has not said yes to it. */
export function missingFor(purpose: ConsentPurpose, office: Office): MissingConsent[] {
  const whyMissing = whyMissingIn(office);
  return office.members.flatMap((member) => {
    const isHere = member.leftOn === undefined || member.leftOn >= office.date;
    const why = isHere ? whyMissing(purpose, member) : undefined;
    return why === undefined ? [] : { memberId: member.id, purpose, why };
  });
}

/** Each member is asked only about their own answers: looking through all of them for each would take seconds. */
function whyMissingIn({ date, consents }: Office) {
  const consentsById = new Map<MemberId, Consent[]>();
  for (const consent of consents) {
    const own = consentsById.get(consent.memberId);
    if (own === undefined) consentsById.set(consent.memberId, [consent]);
    else own.push(consent);
  }
  return (purpose: ConsentPurpose, member: Member): WhyMissing | undefined => {
    const agreed = agreedTo(purpose, member, consentsById.get(member.id) ?? [], date);
    return agreed.ok ? undefined : agreed.error.why;
  };
}
