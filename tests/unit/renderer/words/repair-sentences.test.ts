/** What was mended is said in one sentence; what is lost is said as a loss. */

import { expect, it } from 'vitest';
import { isLoss, repairSentence, worthSaying } from '../../../../renderer/words/repair-sentences.ts';
import { createWords } from '../../../../renderer/words/say.ts';

it('a lost change is named by its number', () => {
  const lost = { type: 'EntriesLost', numbers: [41, 42] } as const;
  expect(isLoss(lost)).toBe(true);
  expect(repairSentence(createWords('en'), lost)).toContain('numbers 41 and 42');
});

it('what was caught up is no loss', () => {
  const caughtUp = { type: 'CaughtUp', entries: 1 } as const;
  expect(isLoss(caughtUp)).toBe(false);
  expect(repairSentence(createWords('mr'), caughtUp)).toContain('एक बदल');
});

it('where a change is lost, nothing says that nothing is missing', () => {
  const words = createWords('en');
  const lost = { type: 'EntriesLost', numbers: [250] } as const;
  const mended = [{ type: 'PointerRebuilt' }, { type: 'StoreRebuilt' }, { type: 'JournalHealed' }] as const;
  for (const repair of mended) expect(repairSentence(words, repair)).toContain('Nothing is missing');
  expect(worthSaying([...mended, lost])).toEqual([lost]);
  expect(worthSaying(mended)).toEqual(mended);
});
