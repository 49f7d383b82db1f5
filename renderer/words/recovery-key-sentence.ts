/** What is wrong with a recovery key as it was typed, with the group to look at where one can be told. */

import type { Say } from './say.ts';

/** The vault's own problem fits in by shape; `group` counts from 0. */
export interface SayableKeyProblem {
  readonly why: 'tooShort' | 'tooLong' | 'letter' | 'checksum';
  readonly group: number | null;
}

export function recoveryKeySentence(say: Say, { why, group }: SayableKeyProblem): string {
  if (group !== null) return say('unlock.keySlipInGroup', { group: group + 1 });
  if (why === 'tooShort') return say('unlock.keyTooShort');
  return why === 'tooLong' ? say('unlock.keyTooLong') : say('unlock.keySlip');
}
