/** What was typed, put over a record that may have changed meanwhile. */

import { expect, test } from 'vitest';
import { hoursBetween, isOvertaken, typedOf, withDraft } from '../../../../renderer/domain/draft.ts';
import type { Instant } from '../../../../renderer/domain/calendar.ts';

const base = { calledBy: 'Sulekha', locality: 'Wakad', phones: [] };

test('only the fields that were typed in come from the draft; the others are as the record stands now', () => {
  const now = { ...base, calledBy: 'Sulekha Patil' };
  const draft = { base, typed: { ...base, locality: 'Baner' } };
  expect(withDraft(now, draft)).toEqual({ calledBy: 'Sulekha Patil', locality: 'Baner', phones: [] });
  expect(isOvertaken(now, draft)).toBe(true);
  expect(isOvertaken({ ...base }, draft)).toBe(false);
});

test('a field that was emptied stays empty', () => {
  expect(withDraft(base, { base, typed: { calledBy: 'Sulekha', phones: [] } })).toEqual({
    ...base,
    locality: undefined,
  });
});

test('a number that could not be read is no number yet', () => {
  expect(typedOf({ schedule: { minutes: Number.NaN, every: 2 } })).toEqual({ schedule: { every: 2 } });
});

test('hours are less than nothing where the clock was put back', () => {
  const [one, other] = ['2026-11-23T10:00:00.000Z', '2026-11-23T11:30:00.000Z'] as Instant[];
  expect(hoursBetween(one as Instant, other as Instant)).toBe(1.5);
  expect(hoursBetween(other as Instant, one as Instant)).toBe(-1.5);
});
