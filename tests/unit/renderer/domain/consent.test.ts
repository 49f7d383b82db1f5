/** Which answer to a request for consent holds on which day. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { answerOn, consentSchema, consentsOf } from '../../../../renderer/domain/consent.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import { aConsent } from '../../../support/builders.ts';

const given = aConsent({ purpose: 'photo', on: isoDate('2026-03-01') });
const withdrawn = aConsent({ purpose: 'photo', answer: 'withdrawn', on: isoDate('2026-06-01') });
const again = aConsent({ purpose: 'photo', on: isoDate('2026-09-01'), noticeVersion: 2 });

describe('the answer that holds', () => {
  test('is the last one given until then, in whatever order they stand', () => {
    for (const entries of [
      [given, withdrawn, again],
      [again, withdrawn, given],
    ]) {
      expect(answerOn(isoDate('2026-02-28'), 'photo', entries)).toBeUndefined();
      expect(answerOn(isoDate('2026-03-01'), 'photo', entries)).toBe(given);
      expect(answerOn(isoDate('2026-05-31'), 'photo', entries)).toBe(given);
      expect(answerOn(isoDate('2026-06-01'), 'photo', entries)).toBe(withdrawn);
      expect(answerOn(isoDate('2027-01-01'), 'photo', entries)).toBe(again);
    }
  });

  test('of two answers of one day is the later entry', () => {
    const changedMind = aConsent({ ...given, id: createId(), answer: 'withdrawn' });
    expect(answerOn(given.on, 'photo', [given, changedMind])).toBe(changedMind);
  });

  test('is that to the same question: a photo says nothing about a story', () => {
    expect(answerOn(isoDate('2027-01-01'), 'story', [given, withdrawn])).toBeUndefined();
  });
});

test('the answers of one member are theirs alone, in the order in which they stand', () => {
  const memberId = createId<MemberId>();
  const own = [aConsent({ memberId }), aConsent({ memberId, purpose: 'reminders' })];
  expect(consentsOf(memberId, [given, ...own, withdrawn])).toEqual(own);
});

test('a consent names its notice: which edition, in which language', () => {
  expect(consentSchema.safeParse(given).success).toBe(true);
  for (const wrong of [{ noticeVersion: 0 }, { noticeLanguage: 'fr' }, { purpose: 'all' }, { on: '' }])
    expect(consentSchema.safeParse({ ...given, ...wrong }).success).toBe(false);
});
