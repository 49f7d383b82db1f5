/** Made-up follow-ups: four still to be made, of which one is overdue and one is for today, and a pile that is done. */

import { answerOn, consentsOf, type Consent } from '../consent.ts';
import type { FollowUp, FollowUpReason } from '../follow-up.ts';
import { needsYes } from '../may-do.ts';
import type { Chance } from './chance.ts';
import { type Days, registerDays } from './days.ts';
import type { Person } from './person.ts';

interface Call {
  readonly reason: FollowUpReason;
  readonly askedAgo: number;
  readonly dueAgo: number;
  readonly doneAgo?: number;
}

const stillToBeMade: readonly Call[] = [
  { reason: 'asked', askedAgo: 9, dueAgo: 2 },
  { reason: 'newcomer', askedAgo: 5, dueAgo: 0 },
  { reason: 'checkOnMe', askedAgo: 3, dueAgo: -2 },
  { reason: 'asked', askedAgo: 1, dueAgo: -5 },
];
const doneForEach = 3;

/** Of so many members come these; a larger office has more. */
const membersForThese = 140;

export function makeUpFollowUps(people: readonly Person[], days: Days, chance: Chance): FollowUp[] {
  if (people.length === 0) return [];
  const rounds = Math.max(1, Math.round(people.length / membersForThese));
  return Array.from({ length: rounds }, () =>
    stillToBeMade.flatMap((call) => [
      ...Array.from({ length: doneForEach }, () => makeUpDone(call.reason, chance)),
      call,
    ]),
  )
    .flat()
    .flatMap((call) => {
      const person = personFor(call, people, chance);
      return person === undefined ? [] : [makeUpFollowUp(call, person, days, chance)];
    });
}

/**
 * Whoever is called without having asked had said yes to it, that day at the latest; and whoever wished to be asked after, and still
 * is to be, has taken that back since.
 */
export function makeUpAgreements(
  followUps: readonly FollowUp[],
  consents: readonly Consent[],
  days: Days,
  chance: Chance,
): Consent[] {
  const calls = followUps.filter(({ reason }) => needsYes(reason));
  const called = new Set(calls.map(({ memberId }) => memberId));
  const said = consents.filter(({ memberId }) => called.has(memberId));
  const made: Consent[] = [];
  const say = ({ memberId }: FollowUp, answer: Consent['answer'], on: Consent['on']) => {
    const consent: Consent = {
      ...{ id: chance.id(), memberId, purpose: 'reminders', answer, on },
      ...{ noticeVersion: 2, noticeLanguage: 'mr' },
    };
    made.push(consent);
    said.push(consent);
  };
  for (const call of calls) {
    const { memberId, askedOn, doneOn, reason } = call;
    const before = answerOn(askedOn, 'reminders', consentsOf(memberId, said));
    if (before === undefined) say(call, 'given', askedOn);
    if (reason === 'checkOnMe' && doneOn === undefined)
      say(call, 'withdrawn', days.ago(days.since(askedOn) - 1));
  }
  return made;
}

function makeUpDone(reason: FollowUpReason, chance: Chance): Call {
  const askedAgo = 20 + chance.below(registerDays - 20);
  // Most calls are made in time.
  return { reason, askedAgo, dueAgo: askedAgo - 7, doneAgo: askedAgo - 1 - chance.below(9) };
}

/** Newcomers are called in their first weeks. */
const newForDays = 45;
const tries = 200;

/** Somebody who belonged to the office when the call was asked for and still does; for a newcomer's call, if there is one, somebody new. */
function personFor(
  { reason, askedAgo }: Call,
  people: readonly Person[],
  chance: Chance,
): Person | undefined {
  let fallback: Person | undefined;
  for (let left = tries; left > 0; left -= 1) {
    const person = chance.pick(people);
    if (person.joinedAgo < askedAgo || person.member.leftOn !== undefined) continue;
    // Nobody asks for a call who cannot be rung.
    if (person.member.phones.length === 0) continue;
    if (reason !== 'newcomer' || person.joinedAgo <= askedAgo + newForDays) return person;
    fallback ??= person;
  }
  return fallback;
}

function makeUpFollowUp(call: Call, { member }: Person, days: Days, chance: Chance): FollowUp {
  return {
    id: chance.id(),
    memberId: member.id,
    reason: call.reason,
    askedOn: days.ago(call.askedAgo),
    dueOn: days.ago(call.dueAgo),
    ...(call.doneAgo !== undefined && { doneOn: days.ago(call.doneAgo) }),
  };
}
