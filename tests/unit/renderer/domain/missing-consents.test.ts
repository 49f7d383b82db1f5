/** Whose yes is missing for what the office is doing. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { consentAnswers, consentPurposes, type ConsentPurpose } from '../../../../renderer/domain/consent.ts';
import { agreedTo } from '../../../../renderer/domain/may-do.ts';
import { missingFor, missingNow, type Office } from '../../../../renderer/domain/missing-consents.ts';
import { aConsent, aFollowUp, aMember, anEndorsement } from '../../../support/builders.ts';

const date = isoDate('2026-11-23');
const member = aMember();
const yes = (purpose: ConsentPurpose) => aConsent({ memberId: member.id, purpose });
const officeWith = (...consents: Office['consents']): Office => ({ date, members: [member], consents });
const doingsOf = (...args: Parameters<typeof missingNow>) =>
  missingNow(...args).map(({ purpose, why, doing }) => [purpose, why, doing]);

describe('a consent is missing', () => {
  test('to the record itself, for whoever is here', () => {
    expect(doingsOf(officeWith(), [], [])).toEqual([['membership', 'neverAsked', 'recordKept']]);
    expect(doingsOf(officeWith(yes('membership')), [], [])).toEqual([]);
    const gone = { ...officeWith(), members: [{ ...member, leftOn: addDays(date, -1) }] };
    expect(doingsOf(gone, [], [])).toEqual([]);
    expect(missingFor('photo', gone)).toEqual([]);
  });

  test('for a call that nobody asked for and nobody has made, once however many there are', () => {
    const office = officeWith(yes('membership'));
    const call = (fields: Parameters<typeof aFollowUp>[0]) => aFollowUp({ memberId: member.id, ...fields });
    expect(doingsOf(office, [call({ reason: 'asked' })], [])).toEqual([]);
    expect(doingsOf(office, [call({ reason: 'newcomer', doneOn: date })], [])).toEqual([]);
    const open = [call({ reason: 'newcomer' }), call({ reason: 'checkOnMe' })];
    expect(doingsOf(office, open, [])).toEqual([['reminders', 'neverAsked', 'callPlanned']]);
    expect(doingsOf(officeWith(yes('membership'), yes('reminders')), open, [])).toEqual([]);
  });

  test('for an effort that is marked to be shared, when the yes to the story was taken back', () => {
    const back = aConsent({ memberId: member.id, purpose: 'story', answer: 'withdrawn', on: date });
    const office = officeWith(yes('membership'), yes('story'), back);
    const effort = anEndorsement({ memberId: member.id, mayBeShared: true, sharing: 'byName' });
    expect(doingsOf(office, [], [effort])).toEqual([['story', 'withdrawn', 'effortShared']]);
    expect(doingsOf(office, [], [{ ...effort, mayBeShared: false }])).toEqual([]);
  });
});

test('before something is done with everybody, exactly those are listed who may not be part of it', () => {
  const members = Array.from({ length: 6 }, () => aMember());
  const answer = fc.record({
    whose: fc.nat(members.length - 1),
    purpose: fc.constantFrom(...consentPurposes),
    answer: fc.constantFrom(...consentAnswers),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 20 }), fc.constantFrom(...consentPurposes), (said, asked) => {
      const consents = said.map(({ whose, purpose, answer: given }, place) =>
        aConsent({ memberId: members[whose]?.id ?? member.id, purpose, answer: given, nth: place + 1 }),
      );
      const expected = members.filter((each) => !agreedTo(asked, each, consents, date).ok);
      const missing = missingFor(asked, { date, members, consents });
      expect(missing.map(({ memberId }) => memberId)).toEqual(expected.map(({ id }) => id));
    }),
  );
});
