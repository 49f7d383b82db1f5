/** Calls on paper: each number in a row with what must be known before, nobody's rows torn apart, and nothing that tells too much. */

import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { paperCallOf } from '../../../../renderer/features/members/paper-call.ts';
import { callPages } from '../../../../renderer/sheets/call-pages.ts';
import { CallsSheet } from '../../../../renderer/sheets/calls-sheet.tsx';
import { createWords } from '../../../../renderer/words/say.ts';
import { WordsOnPaper } from '../../../../renderer/words/words-provider.tsx';
import { aFollowUp, aMember } from '../../../support/builders.ts';

const member = aMember({
  ...{ calledBy: 'Asha', fullNameLatin: 'Asha Kulkarni', locality: 'Kothrud', roles: ['livedExperience'] },
  checkOnMe: { by: 'phone', afterMissed: 3, when: 'after six' },
});
const call = {
  member,
  followUps: [aFollowUp({ reason: 'checkOnMe', dueOn: isoDate('2026-11-20') })],
  phones: [
    { number: '9822012345', safeToCall: 'yes', whoMayAnswer: 'her sister', mayLeaveMessage: true },
    { number: '9822054321', safeToCall: 'askFirst', mayLeaveMessage: false },
  ],
  mayNotKnow: 'family',
} as const;

function drawn(language: 'en' | 'mr'): string {
  const calls = [paperCallOf(call, createWords(language))];
  return renderToStaticMarkup(
    <WordsOnPaper language={language}>
      <CallsSheet paper={{ calls, date: isoDate('2026-11-22'), sender: 'Box 14' }} />
    </WordsOnPaper>,
  );
}

test('a call says who, why, on which number, who may answer, and whether a message may be left', () => {
  const page = drawn('en');
  for (const said of [
    ...[
      'Asha',
      member.number,
      'Wished to be asked after when missing',
      'after six',
      'The family may not know',
    ],
    ...['+91 98220 12345', 'Safe to call', 'May answer: her sister', 'A message may be left'],
    ...['+91 98220 54321', 'Ask first', 'Leave no message', 'Left a message', 'Box 14'],
  ])
    expect(page).toContain(said);
  expect(page).not.toMatch(/Kulkarni|Kothrud|lived experience/i);
  expect(drawn('mr')).toContain('घरच्यांना माहीत नसेल');
});

test('no row of one person stands on another page, no page is empty, and nobody is left out', () => {
  const phonesOf = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(phonesOf, (counts) => {
      const calls = counts.map((count, place) => ({ place, phones: Array.from({ length: count }) }));
      const pages = callPages(calls);
      expect(pages.flat()).toEqual(calls);
      for (const page of pages) {
        if (calls.length > 0) expect(page.length).toBeGreaterThan(0);
        expect(page.reduce((sum, { phones }) => sum + phones.length, 0)).toBeLessThanOrEqual(7);
      }
    }),
  );
});
