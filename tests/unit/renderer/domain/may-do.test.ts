/** What the office does only with a member's yes. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whoAnswers } from '../../../../renderer/domain/answering.ts';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { consentAnswers, consentPurposes, type Consent } from '../../../../renderer/domain/consent.ts';
import { agreedTo, mayDo, needsYes } from '../../../../renderer/domain/may-do.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { aConsent, aMember } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');
const member = aMember();
const parent: Member['guardian'] = {
  kind: 'parent',
  name: 'Sunanda',
  seen: 'In person',
  consentedOn: isoDate('2026-01-01'),
};

function saying(answer: 'given' | 'withdrawn', fields: Partial<Parameters<typeof aConsent>[0]> = {}) {
  return aConsent({
    memberId: member.id,
    purpose: 'reminders',
    answer,
    ...fields,
  });
}

describe('a call that nobody asked for', () => {
  test('is made only to whoever said yes to reminders', () => {
    expect(mayDo('reminder', member, [], today)).toMatchObject({
      error: {
        type: 'ConsentMissing',
        purpose: 'reminders',
        why: 'neverAsked',
      },
    });
    expect(mayDo('reminder', member, [saying('given')], today).ok).toBe(true);
    const others = aConsent({ purpose: 'reminders' });
    expect(mayDo('reminder', member, [others, saying('given', { purpose: 'photo' })], today).ok).toBe(false);
    expect(['asked', 'newcomer', 'checkOnMe'].map((reason) => needsYes(reason as 'asked'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('a photograph and a story each need their own yes', () => {
    const yes = [saying('given', { purpose: 'photo' })];
    expect(mayDo('photo', member, yes, today).ok).toBe(true);
    expect(mayDo('story', member, yes, today)).toMatchObject({
      error: { purpose: 'story' },
    });
  });

  test('is not made on a day before the yes, nor after it was taken back', () => {
    const yes = saying('given', { on: today });
    expect(mayDo('reminder', member, [yes], addDays(today, -1)).ok).toBe(false);
    const no = saying('withdrawn', { on: addDays(today, 3) });
    expect(mayDo('reminder', member, [no, yes], addDays(today, 2)).ok).toBe(true);
    expect(mayDo('reminder', member, [no, yes], addDays(today, 3))).toMatchObject({
      error: { why: 'withdrawn' },
    });
  });
});

interface Entry extends Pick<Consent, 'purpose' | 'answer'> {
  readonly ago: number;
}

const answers: fc.Arbitrary<Entry[]> = fc.array(
  fc.record({
    purpose: fc.constantFrom(...consentPurposes),
    answer: fc.constantFrom(...consentAnswers),
    ago: fc.nat(40),
  }),
  { maxLength: 12 },
);

const consentsFrom = (entries: readonly Entry[]) =>
  entries.map(({ purpose, answer, ago }, place) =>
    saying(answer, { purpose, on: addDays(today, -ago), nth: place + 1 }),
  );

test('whatever was answered before, an answer taken back today blocks, and one given today allows', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...consentPurposes), (entries, purpose) => {
      const before = consentsFrom(entries);
      const now = { purpose, on: today, nth: before.length + 1 };
      expect(agreedTo(purpose, member, [saying('withdrawn', now), ...before], today).ok).toBe(false);
      expect(agreedTo(purpose, member, [saying('given', now), ...before], today).ok).toBe(true);
    }),
  );
});

test('of two answers of one day the later entry holds, in whatever order they are read', () => {
  fc.assert(
    fc.property(answers, fc.nat(), (entries, seed) => {
      const sameDay = consentsFrom(entries).map((consent) => ({
        ...consent,
        on: today,
      }));
      const shuffled = [...sameDay].sort(
        (one, other) => one.id.localeCompare(other.id) * (seed % 2 ? 1 : -1),
      );
      for (const purpose of consentPurposes) {
        const last = sameDay.filter((consent) => consent.purpose === purpose).at(-1);
        expect(agreedTo(purpose, member, shuffled, today).ok).toBe(last?.answer === 'given');
      }
    }),
  );
});

describe('whose answer it is', () => {
  test('an adult answers for themselves, whoever cares for them; a court may have appointed somebody', () => {
    expect(whoAnswers(today, { yearOfBirth: 1980, guardian: parent })).toEqual({ ok: true, value: 'member' });
    const byCourt = { kind: 'courtAppointed', name: 'Sunanda' } as const;
    const answerer = whoAnswers(today, { yearOfBirth: 1980, guardian: byCourt });
    expect(answerer).toEqual({ ok: true, value: 'guardian' });
  });

  test('a parent answers for a child, once it is noted whom the office saw and when', () => {
    const answerer = whoAnswers(today, { ageBand: 'under18', guardian: parent });
    expect(answerer).toEqual({ ok: true, value: 'guardian' });
    for (const guardian of [undefined, { kind: 'parent', name: 'Sunanda' } as const])
      expect(whoAnswers(today, { ageBand: 'under18', guardian })).toEqual({
        ok: false,
        error: { type: 'GuardianMissing' },
      });
  });

  test('a parent’s yes does not count any more for somebody who has grown up, nor a child’s own', () => {
    const grownUp = { ...member, yearOfBirth: 2005, guardian: parent };
    const child = { ...member, yearOfBirth: 2012, guardian: parent };
    const byParent = [saying('given', { by: 'guardian' })];
    expect(mayDo('reminder', grownUp, byParent, today)).toMatchObject({ error: { why: 'notTheirs' } });
    expect(mayDo('reminder', child, byParent, today).ok).toBe(true);
    const byThemselves = [saying('given', { by: 'member' })];
    expect(mayDo('reminder', child, byThemselves, today)).toMatchObject({ error: { why: 'notTheirs' } });
    expect(mayDo('reminder', grownUp, byThemselves, today).ok).toBe(true);
  });
});
