/** Words in editions: which hold on which day, and which number a new one gets. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { editionInForce, nextVersion, type Edition } from '../../../../renderer/domain/edition.ts';
import { noticeInForce } from '../../../../renderer/domain/notice.ts';
import { aNotice } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');

describe('an edition holds', () => {
  const first = { version: 1, effectiveOn: addDays(today, -100) };
  const second = { version: 2, effectiveOn: today };

  test('from its day on, until the next one does', () => {
    const editions = [second, first];
    expect(editionInForce(addDays(today, -101), editions)).toBeUndefined();
    expect(editionInForce(addDays(today, -100), editions)).toBe(first);
    expect(editionInForce(addDays(today, -1), editions)).toBe(first);
    expect(editionInForce(today, editions)).toBe(second);
  });

  test('for its own purpose only', () => {
    const notice = aNotice({ purpose: 'photo' });
    expect(noticeInForce('photo', today, [notice])).toBe(notice);
    expect(noticeInForce('story', today, [notice])).toBeUndefined();
  });
});

describe('a new edition', () => {
  test('is the first from whatever day the office had its words', () => {
    expect(nextVersion(isoDate('2009-04-01'), [], today)).toEqual({ ok: true, value: 1 });
  });

  test('does not hold before today, nor before one that is to come', () => {
    const editions = [{ version: 1, effectiveOn: addDays(today, -9) }];
    expect(nextVersion(addDays(today, -1), editions, today)).toEqual({
      ok: false,
      error: { type: 'EditionTooEarly', notBefore: today },
    });
    const coming = [...editions, { version: 2, effectiveOn: addDays(today, 5) }];
    expect(nextVersion(addDays(today, 4), coming, today)).toMatchObject({
      error: { notBefore: addDays(today, 5) },
    });
    expect(nextVersion(addDays(today, 5), coming, today)).toEqual({ ok: true, value: 3 });
  });
});

test('whatever editions come one after the other, a later day never has an older edition, nor a past day another one than it had', () => {
  const step = fc.record({ passed: fc.nat(20), ahead: fc.integer({ min: -5, max: 20 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now = today;
      let editions: Edition[] = [];
      for (const { passed, ahead } of steps) {
        now = addDays(now, passed);
        const effectiveOn = addDays(now, ahead);
        const before = editionInForce(addDays(now, -1), editions);
        const version = nextVersion(effectiveOn, editions, now);
        if (!version.ok) continue;
        if (editions.length > 0) {
          const after = [...editions, { version: version.value, effectiveOn }];
          expect(editionInForce(addDays(now, -1), after)).toEqual(before);
        }
        editions = [...editions, { version: version.value, effectiveOn }];
        const versions = Array.from(
          { length: 40 },
          (_, day) => editionInForce(addDays(now, day), editions)?.version ?? 0,
        );
        expect(versions).toEqual(versions.toSorted((one, other) => one - other));
      }
      expect(new Set(editions.map(({ version }) => version)).size).toBe(editions.length);
    }),
  );
});
