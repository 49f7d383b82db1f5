/** Why the desk did not open for somebody, in words of their own for every reason and in every language. */

import { describe, expect, it } from 'vitest';
import { unlockComplaint } from '../../../../../renderer/features/unlock/unlock-words.ts';
import { isMended } from '../../../../../renderer/features/unlock/unlock-notices.tsx';
import type { UnlockProblem } from '../../../../../renderer/session/unlocked-office.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { languages } from '../../../../../renderer/words/language.ts';

const problems: readonly UnlockProblem[] = [
  { type: 'WrongPassphrase' },
  { type: 'NotARecoveryKey', why: 'tooShort', group: null },
  { type: 'NotARecoveryKey', why: 'tooLong', group: null },
  { type: 'NotARecoveryKey', why: 'checksum', group: null },
  { type: 'NotARecoveryKey', why: 'letter', group: 6 },
  { type: 'KeyDoesNotFit' },
  { type: 'NotAnIdentityFile' },
  { type: 'KeyringDamaged' },
  { type: 'NewerFormat', format: 2 },
];

describe('a desk that does not open', () => {
  it.each(languages)('says why in a sentence of its own for every reason (%s)', (language) => {
    const { say } = createWords(language);
    const sentences = problems.map((problem) => {
      const complaint = unlockComplaint(say, problem, 'Asha');
      return complaint.type === 'field' ? complaint.text : complaint.title;
    });
    expect(new Set(sentences).size).toBe(problems.length);
  });

  it('names the person whose passphrase it was not, and hints at the keyboard', () => {
    const complaint = unlockComplaint(createWords('en').say, { type: 'WrongPassphrase' }, 'Asha');
    expect(complaint).toMatchObject({ type: 'field', text: expect.stringContaining('Asha') as string });
    expect(complaint.type === 'field' && complaint.hint).toContain('Caps Lock');
  });

  it('counts the groups of the recovery sheet as the sheet does, from one', () => {
    const slip = unlockComplaint(
      createWords('en').say,
      { type: 'NotARecoveryKey', why: 'letter', group: 6 },
      'Asha',
    );
    expect(slip).toMatchObject({ text: expect.stringContaining('group 7') as string });
  });
});

describe('what was found before anybody unlocked', () => {
  it('is called mended only where it is', () => {
    expect(isMended({ type: 'PointerRebuilt' })).toBe(true);
    expect(isMended({ type: 'IncompleteEntryCut', bytes: 12 })).toBe(true);
    expect(isMended({ type: 'JournalMissing' })).toBe(false);
  });
});
