/** Every failure says what happened, what is safe and what to do. */

import { describe, expect, it } from 'vitest';
import type {
  GenerationFailure,
  PlaceFailure,
  ReadFailure,
  SaveFailure,
} from '../../../../electron/contract/failures.ts';
import type { CommitFailure } from '../../../../renderer/session/failures.ts';
import { failureSentences } from '../../../../renderer/words/failure-sentences.ts';
import type { SayableFailure } from '../../../../renderer/words/failure-sentences.ts';
import { languages } from '../../../../renderer/words/language.ts';
import { createWords } from '../../../../renderer/words/say.ts';

/** Compiles only as long as every failure of the shell and of saving has words. */
type Known = SaveFailure | ReadFailure | GenerationFailure | PlaceFailure | CommitFailure;
const sayable = (failure: Known): SayableFailure => failure;

const failures: Known[] = [
  { type: 'DiskNearlyFull', freeBytes: 1e6, neededBytes: 5e8 },
  { type: 'WriteFailed', code: 'EIO' },
  { type: 'DriveFull', bytesFree: 10, bytesNeeded: 5e6 },
  { type: 'FileTooLarge', bytes: 3e9, limit: 2e9 },
  { type: 'DriveGone' },
  { type: 'MayNotChange' },
  { type: 'VisitorHere' },
];

describe.each(languages)('in %s', (language) => {
  const words = createWords(language);

  it.each(failures)('$type is told in three sentences, with its figures filled in', (failure) => {
    const { happened, safe, next } = failureSentences(words, sayable(failure));
    expect([happened, safe, next].every((sentence) => sentence.length > 5)).toBe(true);
    expect(`${happened}${safe}${next}`).not.toMatch(/[{}]|failure\./);
  });
});

it('a stick that reads back wrongly is put away, a disk is looked at', () => {
  const words = createWords('en');
  expect(failureSentences(words, { type: 'ReadBackDiffers' }, 'stick').next).toContain('another USB stick');
  expect(failureSentences(words, { type: 'ReadBackDiffers' }, 'office').next).toContain('disk');
});

it('a choice called off asks for nothing', () => {
  expect(failureSentences(createWords('en'), { type: 'Cancelled' }).next).toBe('');
});
