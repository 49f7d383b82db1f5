/** How a meeting stands: what has had its day and is not typed back is not called planned. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import {
  standingOf,
  standings,
  standingWords,
} from '../../../../../renderer/features/meetings/meeting-words.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aMeeting } from '../../../../support/builders.ts';

const today = isoDate('2026-11-23');

test('a meeting is planned up to its day, and from the day after on its sheet is not typed yet', () => {
  const planned = (date: string) => standingOf(aMeeting({ date: isoDate(date) }), today);
  expect(['2026-12-01', '2026-11-23', '2026-11-22', '2024-02-29'].map(planned)).toEqual([
    'planned',
    'planned',
    'notTyped',
    'notTyped',
  ]);
});

test('whatever became of it is said however long ago it was', () => {
  const date = isoDate('2025-01-04');
  expect(standingOf(aMeeting({ date, status: { type: 'held' } }), today)).toBe('held');
  const off = { type: 'cancelled', reason: 'holiday' } as const;
  expect(standingOf(aMeeting({ date, status: off }), today)).toBe('cancelled');
});

test('each way to stand is said in words of its own, in each language', () => {
  for (const language of ['en', 'mr', 'hi'] as const) {
    const { say } = createWords(language);
    expect(new Set(standings.map((each) => say(standingWords[each]))).size).toBe(standings.length);
  }
});
