/** Families, consents, endorsements and follow-ups of the made-up office. */

import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../renderer/domain/calendar.ts';
import { newestAccepted } from '../../../../../renderer/domain/conduct.ts';
import { answerOn, consentPurposes, consentsOf } from '../../../../../renderer/domain/consent.ts';
import { editionInForce } from '../../../../../renderer/domain/edition.ts';
import {
  dimensions,
  endorsers,
  shareableOn,
  sharings,
  type Endorsement,
} from '../../../../../renderer/domain/endorsement.ts';
import { openFollowUps } from '../../../../../renderer/domain/follow-up.ts';
import { makeUpOffice } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { mayDo, needsYes } from '../../../../../renderer/domain/may-do.ts';
import { noticeInForce } from '../../../../../renderer/domain/notice.ts';
import { relativesOf } from '../../../../../renderer/domain/relationship.ts';
import {
  madeUpOfficesOfManyDays,
  madeUpPeople,
  madeUpSeed,
  madeUpToday,
} from '../../../../support/made-up-people.ts';

const offices = madeUpOfficesOfManyDays();

describe('families', () => {
  test('a mother comes for her grown son, who sits in the other room; his sister or brother comes too', () => {
    for (const { members, memberships, groups, pairs, relationships } of offices) {
      const groupOf = (id: string) => memberships.find(({ memberId }) => memberId === id)?.groupId;
      const kindOf = (id: string) => groups.find((group) => group.id === groupOf(id))?.kind;
      const caring = relationships.filter(({ kind }) => kind === 'caregiverOf');
      expect(caring.length).toBeGreaterThanOrEqual(3);
      for (const { memberId, otherId } of caring) {
        expect([kindOf(memberId), kindOf(otherId)]).toEqual(['caregivers', 'livedExperience']);
        expect(pairs[0]?.groupIds).toEqual([groupOf(memberId), groupOf(otherId)]);
        const surnames = [memberId, otherId].map((id) =>
          members
            .find((member) => member.id === id)
            ?.fullNameLatin?.split(' ')
            .at(-1),
        );
        expect(surnames[0]).toBeDefined();
        expect(surnames[0]).toBe(surnames[1]);
      }
      const families = caring.map(({ otherId }) => relativesOf(otherId, relationships));
      const whole = families.find((family) => family.some(({ standsAs }) => standsAs === 'family'));
      expect(whole?.map(({ standsAs }) => standsAs).sort()).toEqual(['caregiver', 'family']);
    }
  });

  test('two people are linked once, and some are friends', () => {
    for (const { relationships } of [...offices, madeUpPeople(2000)]) {
      const links = relationships.map(({ memberId, otherId }) => [memberId, otherId].sort().join());
      expect(new Set(links).size).toBe(links.length);
      expect(relationships.some(({ kind }) => kind === 'friend')).toBe(true);
    }
  });
});

test('links say what the office knows: some since when, some ended, several not told', () => {
  for (const { relationships } of offices) {
    const some = (isSo: (link: (typeof relationships)[number]) => boolean) =>
      relationships.filter(isSo).length;
    expect(some(({ knownTo }) => knownTo === 'notTold')).toBeGreaterThan(2);
    expect(some(({ until }) => until !== undefined)).toBeGreaterThan(0);
    expect(some(({ since }) => since !== undefined)).toBeGreaterThan(2);
  }
});

test('efforts are of every kind, endorsed by everybody who may, shared in every way, never without a yes', () => {
  const all = offices.flatMap(({ endorsements, members, consents, today }) =>
    endorsements.flatMap((endorsement) =>
      members
        .filter(({ id }) => id === endorsement.memberId)
        .map((member) => ({ endorsement, shareable: shareableOn(today, endorsement, member, consents) })),
    ),
  );
  const kinds = (of: (each: Endorsement) => string | undefined) =>
    new Set(all.map(({ endorsement }) => of(endorsement)));
  expect(kinds(({ dimension }) => dimension)).toEqual(new Set(dimensions));
  expect(kinds(({ offeredBy }) => offeredBy)).toEqual(new Set(endorsers));
  expect(kinds(({ sharing }) => sharing)).toEqual(new Set(sharings));
  for (const { endorsement, shareable } of all) expect(shareable).toBe(endorsement.sharing);
});

describe('consents', () => {
  test('most members agreed to be on the register, and nobody before they came or tomorrow', () => {
    for (const { members, consents, today } of offices) {
      const joinedById = new Map(members.map(({ id, joinedOn }) => [id, joinedOn ?? '']));
      for (const { memberId, on } of consents)
        expect(on >= (joinedById.get(memberId) ?? '9999') && on <= today).toBe(true);
      const agreed = members.filter(
        ({ id }) => answerOn(today, 'membership', consentsOf(id, consents))?.answer === 'given',
      );
      expect(agreed.length / members.length).toBeGreaterThan(0.85);
      expect(agreed.length).toBeLessThan(members.length);
      expect(new Set(consents.map(({ purpose }) => purpose)).size).toBe(5);
    }
  });

  test('one was given, and taken back later', () => {
    for (const { consents, today } of offices) {
      const [withdrawn, ...others] = consents.filter(
        ({ answer, purpose }) => answer === 'withdrawn' && purpose === 'photo',
      );
      expect(others).toEqual([]);
      const answers = consents.filter(
        ({ memberId, purpose }) => memberId === withdrawn?.memberId && purpose === withdrawn.purpose,
      );
      expect(answers.map(({ answer }) => answer)).toEqual(['given', 'withdrawn']);
      expect((answers[0]?.on ?? '') < (answers[1]?.on ?? '')).toBe(true);
      expect(answerOn(today, 'photo', answers)?.answer).toBe('withdrawn');
    }
  });
});

test('efforts are endorsed in three languages, while the member belonged, some of which may be shared', () => {
  for (const { endorsements, members, today } of offices) {
    expect(endorsements.length).toBeGreaterThan(15);
    const memberById = new Map(members.map((member) => [member.id, member]));
    for (const { memberId, on } of endorsements) {
      const { joinedOn = '', leftOn = today } = memberById.get(memberId) ?? {};
      expect(on >= joinedOn && on <= leftOn && on > addDays(today, -183)).toBe(true);
    }
    expect(new Set(endorsements.map(({ mayBeShared }) => mayBeShared)).size).toBe(2);
    // A Hindi sentence ends in a danda, a Marathi one in a full stop.
    for (const language of [/^\p{Script=Devanagari}.*\.$/u, /।$/, /^[A-Z]/])
      expect(endorsements.some(({ words }) => language.test(words))).toBe(true);
  }
});

test('notices and the code of conduct hold in two editions, and every answer is to one that held then', () => {
  for (const { notices, conducts, consents, acceptances, today } of offices) {
    for (const purpose of consentPurposes) expect(noticeInForce(purpose, today, notices)?.version).toBe(2);
    expect(editionInForce(today, conducts)?.version).toBe(2);
    for (const { purpose, on, noticeVersion } of consents)
      expect(noticeInForce(purpose, on, notices)?.version).toBe(noticeVersion);
    for (const { on, version } of acceptances) expect(editionInForce(on, conducts)?.version).toBe(version);
  }
});

test('most accepted the code of conduct that holds, some only the one before, and a few none', () => {
  for (const { members, acceptances, today } of offices) {
    const newest = newestAccepted(today, acceptances);
    const share = (version: number | undefined) =>
      members.filter(({ id }) => newest.get(id)?.version === version).length / members.length;
    expect(share(2)).toBeGreaterThan(0.5);
    expect(share(1)).toBeGreaterThan(0.15);
    expect(share(undefined)).toBeGreaterThan(0);
    expect(share(undefined)).toBeLessThan(0.1);
  }
});

describe('follow-ups', () => {
  test('without the member’s own wish were planned with a yes, which one of them has taken back since', () => {
    for (const { followUps, members, consents, today } of offices) {
      const memberById = new Map(members.map((member) => [member.id, member]));
      const isAgreed = ({ memberId }: (typeof followUps)[number], date: typeof today) => {
        const member = memberById.get(memberId);
        return member !== undefined && mayDo('reminder', member, consents, date).ok;
      };
      const planned = followUps.filter(({ reason }) => needsYes(reason));
      expect(planned.filter((call) => !isAgreed(call, call.askedOn))).toEqual([]);
      const open = openFollowUps(planned).filter((call) => !isAgreed(call, today));
      expect(open.map(({ reason }) => reason)).toContain('checkOnMe');
      expect(new Set(open.map(({ memberId }) => memberId)).size).toBe(1);
    }
  });

  test('four are open: one overdue, one for today, two to come; several are done', () => {
    for (const { followUps, today } of offices) {
      const open = openFollowUps(followUps).map(({ dueOn }) => dueOn);
      expect(open).toHaveLength(4);
      expect(open.map((dueOn) => Math.sign(Number(dueOn > today) - Number(dueOn < today)))).toEqual([
        -1, 0, 1, 1,
      ]);
      expect(followUps.length - open.length).toBeGreaterThanOrEqual(8);
      expect(new Set(followUps.map(({ reason }) => reason)).size).toBe(3);
    }
  });

  test('nobody is called who had not come yet or has left, and nothing was asked or done tomorrow', () => {
    for (const { followUps, members, today } of [...offices, { ...madeUpPeople(2000), today: madeUpToday }]) {
      const memberById = new Map(members.map((member) => [member.id, member]));
      for (const { memberId, askedOn, doneOn = today } of followUps) {
        const member = memberById.get(memberId);
        expect((member?.joinedOn ?? '9999') <= askedOn && member?.leftOn === undefined).toBe(true);
        expect(askedOn <= today && doneOn <= today && doneOn >= askedOn).toBe(true);
      }
    }
  });

  test('a call to a newcomer is to somebody who is new', () => {
    for (const { followUps, members } of offices) {
      const joinedById = new Map(members.map(({ id, joinedOn }) => [id, joinedOn]));
      const calls = followUps.filter(({ reason, doneOn }) => reason === 'newcomer' && doneOn === undefined);
      for (const { memberId, askedOn } of calls)
        expect((joinedById.get(memberId) ?? '') >= addDays(askedOn, -45)).toBe(true);
    }
  });

  test('an office of a handful has some, and one of nobody none', () => {
    const small = makeUpOffice({ members: 8, seed: madeUpSeed, today: madeUpToday });
    expect(openFollowUps(small.followUps)).toHaveLength(4);
    expect(makeUpOffice({ members: 0, seed: madeUpSeed, today: madeUpToday }).followUps).toEqual([]);
  });
});
