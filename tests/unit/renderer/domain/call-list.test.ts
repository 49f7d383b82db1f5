/** Whom the office calls from paper: the safest first, numbers that are not safe never, and whoever is counted only on no paper. */

import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { callList, type CallFacts } from '../../../../renderer/domain/call-list.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import type { FollowUp } from '../../../../renderer/domain/follow-up.ts';
import type { Phone } from '../../../../renderer/domain/phone.ts';
import { aConsent, aFollowUp, aMember, aMembership, aRelationship, idOf } from '../../../support/builders.ts';

const today = isoDate('2026-11-22');
const asha = idOf<MemberId>(1);
const ravi = idOf<MemberId>(2);

function phone(number: string, safeToCall: Phone['safeToCall']): Phone {
  return { number, safeToCall, mayLeaveMessage: false };
}

function due(memberId: MemberId, place: number, more: Parameters<typeof aFollowUp>[0] = {}) {
  return aFollowUp({
    ...{ id: idOf<FollowUp['id']>(place), memberId, reason: 'asked' },
    ...{ askedOn: addDays(today, -9), dueOn: addDays(today, -2) },
    ...more,
  });
}

function listOf(members: readonly Member[], facts: Partial<CallFacts>) {
  return callList(
    {
      ...{ followUps: [], memberships: [], consents: [], relationships: [] },
      ...facts,
      members: new Map(members.map((member) => [member.id, member])),
    },
    today,
  );
}

test('safe numbers come before those where one asks first, of one person and of all', () => {
  const members = [
    aMember({ id: asha, phones: [phone('100', 'askFirst')] }),
    aMember({ id: ravi, phones: [phone('201', 'no'), phone('202', 'askFirst'), phone('203', 'yes')] }),
  ];
  const { calls } = listOf(members, { followUps: [due(asha, 1), due(ravi, 2)] });
  expect(calls.map(({ phones }) => phones.map(({ number }) => number))).toEqual([['203', '202'], ['100']]);
});

test('a person is called once, for everything that is due by today', () => {
  const members = [aMember({ id: asha, phones: [phone('100', 'yes')] })];
  const followUps = [
    due(asha, 1),
    due(asha, 2, { dueOn: today }),
    due(asha, 3, { dueOn: addDays(today, 1) }),
    due(asha, 4, { doneOn: addDays(today, -1) }),
  ];
  const { calls } = listOf(members, { followUps });
  expect(calls.map(({ followUps }) => followUps.map(({ id }) => id))).toEqual([[idOf(1), idOf(2)]]);
});

test('whoever is counted only, here or in one group, is on no sheet', () => {
  const plain = { phones: [phone('100', 'yes')] };
  const members = [
    aMember({ id: asha, registerAs: 'countedOnly', ...plain }),
    aMember({ id: ravi, ...plain }),
  ];
  const memberships = [aMembership({ memberId: ravi, registerAs: 'countedOnly' })];
  const { calls, leftOut } = listOf(members, { followUps: [due(asha, 1), due(ravi, 2)], memberships });
  expect(calls).toEqual([]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['countedOnly', 'countedOnly']);
});

test('nobody is called without their yes who did not ask for it', () => {
  const members = [aMember({ id: asha, phones: [phone('100', 'yes')] })];
  const followUps = [due(asha, 1, { reason: 'newcomer' })];
  expect(listOf(members, { followUps }).leftOut).toMatchObject([{ reason: 'noYes' }]);
  const consents = [
    aConsent({ memberId: asha, purpose: 'reminders', answer: 'given', on: addDays(today, -9) }),
  ];
  expect(listOf(members, { followUps, consents }).calls).toHaveLength(1);
});

test('without a number that may be called there is a reason, and a sealed record is not named at all', () => {
  const followUps = [due(asha, 1), due(ravi, 2)];
  const sealed = aMember({ id: ravi, phones: [], eraseOn: addDays(today, 9) });
  const reasons = (phones: Phone[]) =>
    listOf([aMember({ id: asha, phones }), sealed], { followUps }).leftOut.map(({ reason }) => reason);
  expect(reasons([])).toEqual(['noPhone']);
  expect(reasons([phone('100', 'no')])).toEqual(['noneSafe']);
});

test('it is said of whom somebody close may not know', () => {
  const members = [aMember({ id: asha, phones: [phone('100', 'yes')] })];
  const relationships = [
    aRelationship({ memberId: asha, otherId: ravi, kind: 'family', knownTo: 'notTold' }),
  ];
  const { calls } = listOf(members, { followUps: [due(asha, 1)], relationships });
  expect(calls[0]?.mayNotKnow).toBe('family');
});
