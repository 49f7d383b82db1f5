/** When a passphrase is taken: strong enough, nobody else's, and typed twice the same. Complaints are ids of sentences. */

import { z } from 'zod';
import { passphraseStrength } from '../../session/passphrase-strength.ts';
import type { WordId } from '../../words/words.ts';

export interface PassphraseSurroundings {
  /** What an acquaintance would try first: names of staff and organisation. */
  readonly known: readonly string[];
  /** Passphrases that belong to somebody already. */
  readonly taken: readonly string[];
}

/** Two keyboards may compose a letter differently; keys are derived from the same form as this compares. */
function isSame(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** Undefined when it may be taken. */
export function passphraseProblem(
  passphrase: string,
  { known, taken }: PassphraseSurroundings,
): WordId | undefined {
  if (passphrase === '') return 'unlock.missing';
  if (taken.some((other) => isSame(other, passphrase))) return 'firstRun.passphraseSame';
  return passphraseStrength(passphrase, known).isEnough ? undefined : 'firstRun.passphraseWeak';
}

export type StrengthLevel = 'weak' | 'nearly' | 'strong';

export function strengthLevel(passphrase: string, known: readonly string[]): StrengthLevel {
  const { score, isEnough } = passphraseStrength(passphrase, known);
  if (isEnough) return 'strong';
  return score >= 3 ? 'nearly' : 'weak';
}

export function passphraseSchema(surroundings: PassphraseSurroundings) {
  return z.string().superRefine((typed, ctx) => {
    const message = passphraseProblem(typed, surroundings);
    if (message !== undefined) ctx.addIssue({ code: 'custom', message });
  });
}

const differs: WordId = 'firstRun.passphraseDiffers';

/** For the object that holds both; the complaint stands under the second. */
export function refuseDifferent(typed: { passphrase: string; again: string }, ctx: z.RefinementCtx): void {
  if (!isSame(typed.passphrase, typed.again))
    ctx.addIssue({ code: 'custom', path: ['again'], message: differs });
}

export function newPassphraseSchema(surroundings: PassphraseSurroundings) {
  return z
    .object({ passphrase: passphraseSchema(surroundings), again: z.string() })
    .superRefine(refuseDifferent);
}

export type NewPassphrase = z.infer<ReturnType<typeof newPassphraseSchema>>;
